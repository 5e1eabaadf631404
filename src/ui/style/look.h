#pragma once

#include <cstdint>

#include "ui/style/theme.h"

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

/// When text is underlined: a link is lit while the pointer is over it.
enum class Underline : std::uint8_t { Never, Always, Lit };

/// How much a button asks for attention; a chip is a choice that was made.
enum class ButtonLook : std::uint8_t { Primary, Secondary, Quiet, Chip };

/// How an element that holds text is set and what stands with it.
struct Look {
    TextStyle style = TextStyle::Body;
    ColorRole color = ColorRole::Ink;
    Underline underline = Underline::Never;
    ButtonLook button = ButtonLook::Secondary;
    Icon icon = Icon::None;
    std::uint8_t hue = 0;   ///< Of tags: index of the group colour.
    bool is_prose = false;  ///< Lines are kept at a length that reads well.

    bool operator==(const Look&) const = default;
};

}  // namespace ui
