#pragma once

#include <cstdint>
#include <vector>

#include "ui/geometry.h"
#include "ui/node.h"
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

/// When something is painted, or in its other colour: an element is lit while the pointer is over
/// it, a field also while it has the focus.
enum class When : std::uint8_t { Always, Lit, Never };

/// One thing to paint. Layout only records these; `Painter` turns them into Dear ImGui draws.
struct PaintItem {
    enum class Kind : std::uint8_t { Fill, Outline, RuleAbove, RuleBelow, Text, Icon, Shape };
    Kind kind = Kind::Fill;
    Box box;
    ColorRole color = ColorRole::Ink;
    ColorRole lit_color = ColorRole::Count;  ///< While its element is lit; `Count`: the same.
    Key element = kNoKey;                    ///< Whose pointer or focus lights it.
    bool is_lit_by_focus = false;            ///< Of fields.
    When when = When::Always;                ///< It is painted at all.
    std::uint32_t sticky = kNotSticky;       ///< Index of what it stays in view with.
    float radius = 0.0f;
    float line_width = 1.0f;            ///< Of outlines, in CSS px; 0 means one device pixel.
    When underline = When::Never;       ///< Of text.
    bool is_bold = false;               ///< Of text: heavier than its style.
    TextStyle style = TextStyle::Body;  ///< Of text.
    std::uint32_t node = 0;             ///< Of text: index of the node whose lines are painted.
    std::uint8_t symbol = 0;            ///< Of icons and shapes.
};

using PaintList = std::vector<PaintItem>;

}  // namespace ui
