#include "ui/figures.h"

#include <algorithm>
#include <cmath>

#include "ui/structure.h"
#include "ui/text.h"

namespace ui {
namespace {

/// The bar itself is decoration: every number in it is in the list below.
void paint_bar(Frame& frame, std::span<const Segment> segments) {
    constexpr float kHeight = 16.0f;
    constexpr float kGap = 2.0f;
    float total = 0.0f;
    for (const Segment& segment : segments) {
        total += segment.amount;
    }
    const Box at = frame.begin_leaf();
    float x = at.x;
    for (const Segment& segment : segments) {
        const float width = std::floor(at.width * segment.amount / std::max(total, 1.0f));
        if (width > kGap) {
            frame.paint({.box = {x, at.y, width - kGap, kHeight},
                         .color = group_role(segment.hue),
                         .radius = 3.0f});
        }
        x += width;
    }
    frame.end_leaf({at.x, at.y, at.width, kHeight});
}

}  // namespace

void segment_bar(Frame& frame, std::string_view name, std::string_view label,
                 std::span<const Segment> segments) {
    const Scope figure = frame.open(Role::Group, name, {.gap = Space::S});
    paint_bar(frame, segments);
    const Scope legend = list(frame, "legend", {.flow = Flow::Row, .gap = Space::M});
    frame.node().name = label;
    for (const Segment& segment : segments) {
        const Scope entry = item(frame);
        tag(frame, segment.label, segment.hue);
    }
}

}  // namespace ui
