#include "ui/widgets/table.h"

#include "ui/widgets/structure.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

bool is_marked(const TableColumn& column) {
    return column.hue >= 0;
}

Scope open_table(Builder& page, std::string_view name, std::string_view caption) {
    Scope scope = page.open(Role::Table, name, {.gap = Space::None});
    page.node().name = page.keep(caption);
    return scope;
}

}  // namespace

Table::Table(Builder& page, std::string_view name, std::string_view caption,
             std::vector<TableColumn> columns, const TableOptions& options)
    : page_(page),
      columns_(std::move(columns)),
      table_(open_table(page, name, caption)),
      body_((add_head(options.has_sticky_header),
             page.open(Role::TableBody, "body", {.gap = Space::None}))) {
    std::vector<float> shares;
    shares.reserve(columns_.size());
    for (const TableColumn& column : columns_) {
        shares.push_back(column.share);
    }
    const bool has_marks = !columns_.empty() && is_marked(columns_.back());
    const std::uint32_t body = page.container();
    page.set_columns(page.node_at(body).parent, shares, options.narrowest_column_px, has_marks);
}

void Table::add_head(bool is_sticky) {
    const Scope head = page_.open(Role::TableHead, "head",
                                  {.gap = Space::None,
                                   .surface = is_sticky ? Surface::Raised : Surface::None,
                                   .shown = Shown::WhenInColumns,
                                   .is_sticky = is_sticky});
    const Scope row = page_.open_widget(Widget::TableRow, Role::Row, "columns");
    for (const TableColumn& column : columns_) {
        const Scope cell = open_cell(column.label.empty() ? Role::Cell : Role::ColumnHeader, {});
        if (is_marked(column)) {
            tag(page_, column.label, column.hue, TextStyle::Strong);
        } else if (!column.label.empty()) {
            paragraph(page_, column.label, kSmallPrint);
        }
    }
}

Scope Table::open_cell(Role role, std::string_view name) {
    Scope scope = page_.open_widget(Widget::TableCell, role, name);
    page_.node().layout.gap = Space::Xs;
    return scope;
}

/// Where rows are stacked each cell says which column it is of.
void Table::add_stacked_label(const TableColumn& column, TextStyle style) {
    if (column.label.empty()) {
        return;
    }
    if (is_marked(column)) {
        tag(page_, column.label, column.hue);
        page_.node().layout.shown = Shown::WhenStacked;
        return;
    }
    paragraph(page_, column.label,
              {.style = style,
               .color = ColorRole::InkSoft,
               .name = "label",
               .shown = Shown::WhenStacked});
}

Scope Table::row(std::string_view name) {
    next_column_ = 0;
    return page_.open_widget(Widget::TableRow, Role::Row, name);
}

void Table::heading_row(std::string_view name, int level, core::TextView title) {
    const Scope row = page_.open(Role::Row, name, {.gap = Space::None});
    const Scope cell = page_.open(Role::Cell, "title", {.gap = Space::None, .inset_y = Space::L});
    page_.node().column_span = static_cast<std::uint8_t>(columns_.size());
    heading(page_, level, title);
}

Scope Table::row_header() {
    ++next_column_;
    return open_cell(Role::RowHeader, "header");
}

Scope Table::cell(const CellOptions& options) {
    const std::size_t column = next_column_++;
    Scope scope = open_cell(Role::Cell, {});
    page_.node().layout.shown = options.shown;
    if (column < columns_.size() && !options.is_for_all) {
        add_stacked_label(columns_[column], TextStyle::Caption);
    }
    return scope;
}

Scope Table::wide_cell() {
    const std::size_t left = columns_.size() - next_column_;
    next_column_ = columns_.size();
    Scope scope = open_cell(Role::Cell, {});
    page_.node().column_span = static_cast<std::uint8_t>(left);
    return scope;
}

void Table::header_text(core::TextView text) {
    const Scope cell = row_header();
    paragraph(page_, text, {.style = TextStyle::Strong});
}

/// A cell for one block of text: where rows are stacked its label stands beside it.
Scope Table::text_cell() {
    const std::size_t column = next_column_++;
    Scope scope = open_cell(Role::Cell, {});
    if (column < columns_.size()) {
        const bool is_beside = !is_marked(columns_[column]) && !columns_[column].label.empty();
        page_.node().layout.is_row_when_stacked = is_beside;
        add_stacked_label(columns_[column], is_beside ? TextStyle::Body : TextStyle::Caption);
    }
    return scope;
}

void Table::text(core::TextView text, std::span<const core::RichRun> remark) {
    const Scope opened = text_cell();
    if (remark.empty()) {
        paragraph(page_, text);
        return;
    }
    const Scope lines = group(page_, "lines", {.gap = Space::None});
    paragraph(page_, text);
    rich_paragraph(page_, remark, kSmallPrint);
}

void Table::rich_texts(std::span<const core::RichText> paragraphs) {
    const Scope opened = text_cell();
    // Small print stands on the line of the larger print beside it.
    const Scope lines = group(page_, "lines", {.gap = Space::S, .inset_y = Space::Xs});
    for (const core::RichText& runs : paragraphs) {
        rich_paragraph(page_, runs, kSmallPrint);
    }
}

}  // namespace ui
