// Boxes are relative to the element around them, so what was placed is moved by moving one box.
// Containers that stand in a row are as wide as what they hold; all others as they may be.

#include "ui/layout/placer.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/layout/lay_out.h"
#include "ui/style/sizes.h"

namespace ui {
namespace {

/// Widths in `shares` of `room`, in whole px.
std::vector<float> shared(float room, std::span<const float> shares) {
    float total = 0.0f;
    for (const float share : shares) {
        total += share;
    }
    std::vector<float> widths;
    widths.reserve(shares.size());
    for (const float share : shares) {
        widths.push_back(std::floor(room * share / total));
    }
    return widths;
}

}  // namespace

Geometry lay_out(const Document& document, const Sheet& sheet, Fonts& fonts) {
    return Placer(document, sheet, fonts).place();
}

Placer::Placer(const Document& document, const Sheet& sheet, Fonts& fonts)
    : document_(document), fonts_(fonts), measures_(sheet), breaker_(fonts) {}

Geometry Placer::place() {
    const std::size_t count = document_.nodes.size();
    geometry_.boxes.resize(count);
    geometry_.origins.resize(count);
    geometry_.is_shown.resize(count);
    geometry_.figure_points.resize(document_.figure_points.size());
    line_counts_.resize(count);
    place(0, measures_.sheet().width);
    Box& root = box(0);
    root.height = std::ceil(std::max(root.height, measures_.sheet().least_height));
    geometry_.height = root.height;
    finish_origins();
    return std::move(geometry_);
}

/// What is inside stands after what is around it.
void Placer::finish_origins() {
    geometry_.first_line.reserve(line_counts_.size() + 1);
    std::uint32_t first_line = 0;
    for (std::uint32_t i = 0; i < document_.nodes.size(); ++i) {
        const Point around = i == 0 ? Point{} : geometry_.origins[node(i).parent];
        geometry_.origins[i] = {around.x + box(i).x, around.y + box(i).y};
        geometry_.first_line.push_back(first_line);
        first_line += line_counts_[i];
    }
    geometry_.first_line.push_back(first_line);
}

void Placer::place(std::uint32_t index, float width) {
    const Node& placed = node(index);
    geometry_.is_shown[index] = 1;
    switch (placed.widget) {
        case Widget::Container:
        case Widget::TableCell:
            if (placed.role == Role::Table) {
                place_table(index, width);
            } else {
                place_container(index, width, arrangement_of(placed));
            }
            break;
        case Widget::TableRow:
            place_table_row(index, width);
            break;
        case Widget::TextBlock:
            place_text_block(index, width);
            break;
        case Widget::Button:
            place_button(index, width);
            break;
        case Widget::Link:
            place_link(index, width);
            break;
        case Widget::Tag:
        case Widget::Difference:
            place_marked(index, width);
            break;
        case Widget::Pill:
            place_pill(index, width);
            break;
        case Widget::Field:
            place_field(index, width);
            break;
        case Widget::Check:
            place_check(index, width);
            break;
        case Widget::Figure:
            place_figure(index, width);
            break;
        case Widget::Glyph:
            box(index) = {0, 0, kMarkSize, kMarkSize};
            break;
        case Widget::Unpainted:
            place_unpainted(index);
            break;
        case Widget::FigurePart:
        case Widget::Inline:
            break;
    }
}

// Containers

bool Placer::is_shown(const Layout& layout) const {
    switch (layout.shown) {
        case Shown::FromMedium:
            return measures_.breakpoint() >= Breakpoint::Medium;
        case Shown::FromWide:
            return measures_.breakpoint() == Breakpoint::Wide;
        case Shown::BelowWide:
            return measures_.breakpoint() != Breakpoint::Wide;
        case Shown::WhenStacked:
            return is_stacked();
        case Shown::WhenInColumns:
            return !is_stacked();
        case Shown::Always:
            break;
    }
    return true;
}

bool Placer::stands_alone(const Layout& layout) const {
    const bool is_wide = measures_.breakpoint() == Breakpoint::Wide;
    return layout.in_row == InRow::OwnLine || (!is_wide && (layout.in_row == InRow::FlowsFromWide ||
                                                            layout.in_row == InRow::AtEndFromWide));
}

bool Placer::is_pushed(const Layout& layout) const {
    return layout.in_row == InRow::AtEnd ||
           (layout.in_row == InRow::AtEndFromWide && measures_.breakpoint() == Breakpoint::Wide);
}

/// Base lines of small print are a px higher than those of larger print around the same middle.
float Placer::inset_beside(Beside beside) const {
    const float line = measures_.text(TextStyle::Caption).line_height;
    if (beside == Beside::Link) {
        return std::floor((measures_.target_height() - line) / 2) + 1.0f;
    }
    const bool is_in_columns = around_ != Flow::Stack && around_ != Flow::Row;
    return beside == Beside::Text && is_in_columns
               ? std::floor((measures_.text(TextStyle::Body).line_height - line) / 2) + 1.0f
               : 0.0f;
}

Placer::Arrangement Placer::arrangement_of(const Node& node) const {
    const Layout& layout = node.layout;
    const bool has_own_flow = measures_.breakpoint() >= first_breakpoint(layout);
    const bool is_framed =
        !layout.is_framed_below_wide || measures_.breakpoint() != Breakpoint::Wide;
    Arrangement how;
    how.flow = has_own_flow ? layout.flow : layout.below;
    how.gap = px(layout.gap);
    how.padding = is_framed ? px(layout.padding) : 0.0f;
    how.inset_y = px(layout.inset_y);
    how.line_gap = layout.has_close_lines ? 0.0f : how.gap;
    how.is_at_end = layout.is_at_end;
    how.inset_y += inset_beside(layout.beside);
    if (node.widget == Widget::TableCell && !is_stacked()) {
        how.inset_y += px(Space::S);
    }
    if (layout.is_row_when_stacked && is_stacked()) {
        how.flow = node.widget == Widget::TableCell ? Flow::Columns : Flow::Row;
        how.gap = px(Space::M);
        how.line_gap = how.gap;
    }
    return how;
}

void Placer::place_container(std::uint32_t index, float width, const Arrangement& arrangement) {
    const Layout& layout = node(index).layout;
    float left = 0.0f;
    if (layout.is_contained) {
        left = std::max(page_margin(measures_.breakpoint()), rounded((width - kContentWidth) / 2));
        width -= 2 * left;
    }
    const float top = arrangement.padding + arrangement.inset_y;
    const Box content{arrangement.padding, top, std::max(0.0f, width - 2 * arrangement.padding),
                      0.0f};
    const Flow before = std::exchange(around_, arrangement.flow);
    Box used;
    if (arrangement.flow == Flow::Stack) {
        used = stack(index, content, arrangement);
    } else if (arrangement.flow == Flow::Row) {
        used = fill_row(index, content, arrangement);
    } else {
        used = fill_columns(index, content, arrangement);
    }
    around_ = before;
    const bool hugs = around_ == Flow::Row;
    box(index) = {left, 0.0f, hugs ? std::max(0.0f, used.right() + arrangement.padding) : width,
                  used.bottom() + top};
    if (layout.is_sticky) {
        geometry_.stickies.push_back(index);
    }
}

/// One child below the other. Gives the room they took inside the container at `index`.
Box Placer::stack(std::uint32_t index, const Box& content, const Arrangement& how) {
    float y = content.y;
    float right = content.x;
    bool is_first = true;
    for (std::uint32_t child = index + 1; child < node(index).end; child = node(child).end) {
        if (!is_shown(node(child).layout)) {
            continue;
        }
        y += is_first ? 0.0f : how.line_gap;
        is_first = false;
        place(child, content.width);
        box(child).x += content.x;
        box(child).y = y;
        y = box(child).bottom();
        right = std::max(right, box(child).right());
    }
    return {0.0f, 0.0f, right, y};
}

/// Children at their own width, a new line where they do not fit.
Box Placer::fill_row(std::uint32_t index, const Box& content, const Arrangement& how) {
    Line line;
    line.x = content.x;
    float y = content.y;
    float right = content.x;
    float bottom = content.y;
    const auto finish_line = [&] {
        if (!line.children.empty()) {
            centre_line(line, content.right(), how.is_at_end);
            bottom = y + line.height;
            y = bottom + how.line_gap;
            line = {{}, content.x, 0.0f};
        }
    };
    for (std::uint32_t child = index + 1; child < node(index).end; child = node(child).end) {
        const Layout& layout = node(child).layout;
        if (!is_shown(layout)) {
            continue;
        }
        const bool is_alone = stands_alone(layout);
        around_ = is_alone ? Flow::Stack : Flow::Row;
        place(child, content.width);
        Box& placed = box(child);
        if (is_alone || line.x + placed.width > content.right() + 0.5f) {
            finish_line();
        }
        placed.x += line.x;
        placed.y = y;
        line.children.push_back(child);
        line.height = std::max(line.height, placed.height);
        line.x = placed.right() + how.gap;
        right = std::max(right, placed.right());
        if (is_alone) {
            finish_line();
        }
    }
    finish_line();
    return {0.0f, 0.0f, right, bottom};
}

/// Puts the children of a line in its middle, and those that belong there at the end of `room`.
void Placer::centre_line(const Line& line, float room, bool is_at_end) {
    const float spare = rounded(room - box(line.children.back()).right());
    bool pushes = is_at_end;
    for (const std::uint32_t child : line.children) {
        pushes = pushes || is_pushed(node(child).layout);
        box(child).x += pushes ? spare : 0.0f;
        box(child).y += rounded((line.height - box(child).height) / 2);
    }
}

/// Children in columns; those of a line end together.
Box Placer::fill_columns(std::uint32_t index, const Box& content, const Arrangement& how) {
    const std::vector<float> widths =
        how.widths.empty() ? column_widths(node(index).layout, how.gap, content.width) : how.widths;
    Line line;
    line.x = content.x;
    float y = content.y;
    float bottom = content.y;
    float right = content.x;
    const auto finish_line = [&] {
        if (!line.children.empty()) {
            stretch_line(line);
            bottom = y + line.height;
            y = bottom + how.gap;
            line = {{}, content.x, 0.0f};
        }
    };
    std::size_t column = 0;
    for (std::uint32_t child = index + 1; child < node(index).end; child = node(child).end) {
        if (!is_shown(node(child).layout)) {
            continue;
        }
        const std::size_t span = std::min<std::size_t>(std::max<int>(node(child).column_span, 1),
                                                       widths.size() - column);
        float width = how.gap * static_cast<float>(span - 1);
        for (std::size_t i = column; i < column + span; ++i) {
            width += widths[i];
        }
        place(child, width);
        box(child).x += line.x;
        box(child).y = y;
        line.children.push_back(child);
        line.height = std::max(line.height, box(child).height);
        right = std::max(right, box(child).right());
        line.x += width + how.gap;
        column += span;
        if (column == widths.size()) {
            finish_line();
            column = 0;
        }
    }
    finish_line();
    return {0.0f, 0.0f, right, bottom};
}

void Placer::stretch_line(const Line& line) {
    for (const std::uint32_t child : line.children) {
        box(child).height = line.height;
    }
}

std::vector<float> Placer::column_widths(const Layout& layout, float gap, float width) const {
    if (layout.flow == Flow::Sidebar) {
        return {kSidebarWidth, width - gap - kSidebarWidth};
    }
    std::vector<float> equal;
    std::span<const float> shares = shares_of(layout.shares);
    if (layout.is_row_when_stacked && is_stacked()) {
        shares = shares_of(Shares::LabelAndValue);
    } else if (layout.flow == Flow::Split) {
        shares = kSplitShares;
    } else if (layout.flow == Flow::Grid) {
        const auto place = static_cast<std::size_t>(measures_.breakpoint());
        equal.assign(std::max<std::size_t>(1, layout.columns[place]), 1.0f);
        shares = equal;
    }
    if (shares.empty()) {
        return {width};
    }
    return shared(width - gap * static_cast<float>(shares.size() - 1), shares);
}

// Tables

void Placer::place_table(std::uint32_t index, float width) {
    const TableShape& shape = node(index).table;
    const auto shares =
        std::span(document_.column_shares).subspan(shape.first_column, shape.column_count);
    Table table;
    table.has_marks = shape.has_marks;
    if (!shares.empty()) {
        float total = 0.0f;
        for (const float share : shares) {
            total += share;
        }
        const float narrowest = width * *std::min_element(shares.begin(), shares.end()) / total;
        table.is_stacked = narrowest < shape.narrowest_column_px * measures_.sheet().text_scale;
        const float gaps = px(Space::M) * static_cast<float>(shares.size() - 1);
        table.widths = shared(width - gaps, shares);
    }
    const Table* before = std::exchange(table_, &table);
    place_container(index, width, arrangement_of(node(index)));
    table_ = before;
}

void Placer::place_table_row(std::uint32_t index, float width) {
    Arrangement how;
    if (is_stacked()) {
        // Labels with a mark stand above their values: more room tells the pairs apart.
        how.gap = px(table_->has_marks ? Space::M : Space::S);
        how.line_gap = how.gap;
        how.inset_y = px(Space::M);
    } else {
        how.flow = Flow::Columns;
        how.gap = px(Space::M);
        how.widths = table_ == nullptr || table_->widths.empty() ? std::vector<float>{width}
                                                                 : table_->widths;
    }
    place_container(index, width, how);
}

}  // namespace ui
