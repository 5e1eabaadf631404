#pragma once

#include <cstdint>
#include <vector>

#include "ui/geometry.h"
#include "ui/theme.h"

namespace ui {

/// Line drawings on a grid of 16 px.
enum class Icon : std::uint8_t {
    None,
    Search,
    Close,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    External,
    Check,
    Sun,
    Moon,
    Plus,
    Unequal,
};

/// Marks for the eight group colours, so that no fact hangs on colour alone.
enum class Shape : std::uint8_t { Disc, Square, Diamond, Triangle, Ring, Frame, Cross, Bar };

/// Things that stay put while the rest scrolls are painted after and above it.
enum class PaintLayer : std::uint8_t { Base, Sticky };

/// One thing to paint. Layout only records these; `Painter` turns them into Dear ImGui draws.
struct PaintItem {
    enum class Kind : std::uint8_t { Fill, Outline, RuleAbove, RuleBelow, Text, Icon, Shape };
    Kind kind = Kind::Fill;
    PaintLayer layer = PaintLayer::Base;
    Box box;
    ColorRole color = ColorRole::Ink;
    float radius = 0.0f;
    float line_width = 1.0f;            ///< Of outlines, in CSS px; 0 means one device pixel.
    bool underline = false;             ///< Of text.
    bool is_bold = false;               ///< Of text: heavier than its style.
    TextStyle style = TextStyle::Body;  ///< Of text.
    std::uint32_t node = 0;             ///< Of text: index of the node whose lines are painted.
    std::uint8_t symbol = 0;            ///< Of icons and shapes.
};

using PaintList = std::vector<PaintItem>;

}  // namespace ui
