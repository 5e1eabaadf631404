#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "ui/theme.h"

namespace ui {

/// How the children of a container are placed.
enum class Flow : std::uint8_t {
    Stack,    ///< One below the other, as wide as the container.
    Row,      ///< Side by side at their own width, wrapping; centred on the line.
    Grid,     ///< In equal columns whose rows end together.
    Split,    ///< Two columns on wide pages, a broad one and a narrow one.
    Sidebar,  ///< Two columns on wide pages, a fixed narrow one first.
    Columns,  ///< Side by side at every width, in the shares of `Layout::shares`.
};

/// What is painted behind a container.
enum class Surface : std::uint8_t {
    None,
    Card,
    Tinted,
    Band,  ///< Tinted from edge to edge of the page.
    Notice,
    Raised,
    RuleAbove,
    RuleBelow
};

/// Options of a container; name only what differs.
struct Layout {
    Flow flow = Flow::Stack;
    Space gap = Space::M;
    /// Of grids: columns on narrow, medium and wide pages.
    std::array<int, 3> columns = {1, 2, 3};
    Surface surface = Surface::None;
    Space padding = Space::None;     ///< On all sides.
    Space inset_y = Space::None;     ///< Above and below, added to `padding`.
    float max_width = 0.0f;          ///< CSS px; 0 means none.
    bool is_at_end = false;          ///< Of rows: push the children to the right edge.
    bool is_contained = false;       ///< Keep to the content column of the page.
    std::vector<float> shares = {};  ///< Of `Flow::Columns`: relative widths.
};

/// The classes that give an element the same arrangement where it is not painted.
[[nodiscard]] std::string css_classes(const Layout& layout);

}  // namespace ui
