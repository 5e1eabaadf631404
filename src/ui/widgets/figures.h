#pragma once

#include <span>
#include <string>
#include <string_view>

#include "ui/document/builder.h"

namespace ui {

/// A part of a bar. `label` says its number in words, such as "6 shared".
struct Segment {
    std::string label;
    float amount = 0.0f;
    int hue = 0;
};

/// One horizontal bar in parts, with what each part stands for written below.
void segment_bar(Builder& page, std::string_view name, std::string_view label,
                 std::span<const Segment> segments);

}  // namespace ui
