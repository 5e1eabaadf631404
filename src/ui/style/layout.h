#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "ui/style/theme.h"

namespace ui {

/// How the children of a container are placed.
enum class Flow : std::uint8_t {
    Stack,    ///< One below the other, as wide as the container.
    Row,      ///< Side by side at their own width, wrapping; centred on the line.
    Grid,     ///< In equal columns whose rows end together.
    Split,    ///< Two columns, a broad one and a narrow one.
    Sidebar,  ///< Two columns, a fixed narrow one first.
    Columns,  ///< Side by side, in the shares of `Layout::shares`.
};

/// How columns share the width, by what they are for.
enum class Shares : std::uint8_t { Equal, CourseRow, SearchBar, LabelAndValue };

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

/// Where an element is shown. What is not shown at a width is not there for anybody.
enum class Shown : std::uint8_t {
    Always,
    FromMedium,
    FromWide,
    BelowWide,
    WhenStacked,    ///< In a table whose rows are blocks of lines.
    WhenInColumns,  ///< In a table that has its columns.
};

/// What small print stands beside: it gets as much room above and below as brings it onto that
/// line.
enum class Beside : std::uint8_t {
    Nothing,
    Text,  ///< In columns.
    Link,
};

/// How a container stands among its siblings in a row.
enum class InRow : std::uint8_t {
    Flows,
    AtEnd,          ///< It and what follows on its line are pushed to the end.
    OwnLine,        ///< Nothing stands beside it.
    FlowsFromWide,  ///< On narrower pages on a line of its own.
    AtEndFromWide,  ///< On narrower pages on a line of its own.
};

/// Options of a container; name only what differs. All of it holds at every width: what is to be
/// otherwise on narrow pages is said here, not decided by the page.
struct Layout {
    Flow flow = Flow::Stack;
    /// Pages narrower than `from` have `below` instead of `flow`. `Split` and `Sidebar` begin wide.
    Breakpoint from = Breakpoint::Narrow;
    Flow below = Flow::Stack;
    Space gap = Space::M;
    /// Of rows and grids: columns on narrow, medium and wide pages.
    std::array<std::uint8_t, 3> columns = {1, 2, 3};
    Shares shares = Shares::Equal;
    Surface surface = Surface::None;
    Space padding = Space::None;  ///< On all sides.
    Space inset_y = Space::None;  ///< Above and below, added to `padding`.
    Beside beside = Beside::Nothing;
    InRow in_row = InRow::Flows;
    Shown shown = Shown::Always;
    bool is_at_end = false;             ///< Of rows: push the children to the right edge.
    bool has_close_lines = false;       ///< `gap` is for what stands side by side alone.
    bool is_contained = false;          ///< Keep to the content column of the page.
    bool is_framed_below_wide = false;  ///< `surface` and `padding` are for narrower pages alone.
    bool is_row_when_stacked = false;   ///< In a table whose rows are blocks of lines.
    bool is_sticky = false;  ///< Stays in view as long as the container around it is in view.

    bool operator==(const Layout&) const = default;
};

/// The relative widths that `shares` stands for; none for columns of one width.
[[nodiscard]] std::span<const float> shares_of(Shares shares);

/// From which width on `layout` has its own flow, instead of the one below.
[[nodiscard]] Breakpoint first_breakpoint(const Layout& layout);

}  // namespace ui
