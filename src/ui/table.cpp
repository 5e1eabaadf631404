#include "ui/table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/structure.h"
#include "ui/text.h"

namespace ui {
namespace {

std::vector<float> shares_of(const std::vector<TableColumn>& columns) {
    std::vector<float> shares;
    shares.reserve(columns.size());
    for (const TableColumn& column : columns) {
        shares.push_back(column.share);
    }
    return shares;
}

float narrowest(const std::vector<float>& shares, float width) {
    const float total = std::accumulate(shares.begin(), shares.end(), 0.0f);
    return total > 0.0f ? width * *std::min_element(shares.begin(), shares.end()) / total : width;
}

Scope open_table(Frame& frame, std::string_view name, std::string_view caption) {
    Scope scope = frame.open(Role::Table, name, {.gap = Space::None});
    frame.node().name = caption;
    return scope;
}

}  // namespace

Table::Table(Frame& frame, std::string_view name, std::string_view caption,
             std::vector<TableColumn> columns, const TableOptions& options)
    : frame_(frame),
      columns_(std::move(columns)),
      shares_(shares_of(columns_)),
      is_stacked_(narrowest(shares_, frame.available_width()) <
                  options.narrowest_column_px * frame.input().text_scale),
      table_(open_table(frame, name, caption)),
      body_((draw_header(options.has_sticky_header),
             frame.open(Role::TableBody, "body", {.gap = Space::None}))) {}

void Table::draw_header(bool is_sticky) {
    if (is_stacked_) {
        return;
    }
    const Scope head =
        frame_.open(Role::TableHead, "head",
                    {.gap = Space::None, .surface = is_sticky ? Surface::Raised : Surface::None});
    if (is_sticky) {
        frame_.stick(0.0f);
    }
    const Scope row = frame_.open(
        Role::Row, "columns",
        {.flow = Flow::Columns, .gap = Space::M, .surface = Surface::RuleBelow, .shares = shares_});
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const Scope cell = frame_.open(columns_[i].label.empty() ? Role::Cell : Role::ColumnHeader,
                                       {}, {.gap = Space::None, .inset_y = Space::S});
        if (!columns_[i].label.empty()) {
            draw_label(columns_[i]);
        }
    }
}

void Table::draw_label(const TableColumn& column) {
    if (column.hue < 0) {
        paragraph(frame_, column.label, {.style = TextStyle::Caption, .color = ColorRole::InkSoft});
    } else {
        tag(frame_, column.label, column.hue, is_stacked_ ? TextStyle::Caption : TextStyle::Strong);
    }
}

Scope Table::wide_row(std::string_view name) {
    if (is_stacked_) {
        Scope scope = row(name);
        row_is_wide_ = true;
        return scope;
    }
    const float gap = px(Space::M);
    const float width = frame_.available_width();
    const float total = std::accumulate(shares_.begin(), shares_.end(), 0.0f);
    const float room = width - gap * static_cast<float>(shares_.size() - 1);
    // Half a px more than the first column of other rows: shares are rounded down.
    const float first = std::floor(room * shares_.front() / total) + 0.5f;
    next_column_ = 0;
    row_is_wide_ = true;
    return frame_.open(Role::Row, name,
                       {.flow = Flow::Columns,
                        .gap = Space::M,
                        .surface = Surface::RuleBelow,
                        .shares = {first, width - gap - first}});
}

void Table::heading_row(std::string_view name, int level, std::string_view title) {
    const Scope row = frame_.open(Role::Row, name, {.gap = Space::None});
    const Scope cell = frame_.open(Role::Cell, "title", {.gap = Space::None, .inset_y = Space::L});
    frame_.node().column_span = static_cast<int>(columns_.size());
    heading(frame_, level, title);
}

Scope Table::row(std::string_view name) {
    next_column_ = 0;
    row_is_wide_ = false;
    if (is_stacked_) {
        // Labels with a mark stand above their values: more room tells the pairs apart.
        const bool has_marks = columns_.back().hue >= 0;
        return frame_.open(Role::Row, name,
                           {.gap = has_marks ? Space::M : Space::S,
                            .surface = Surface::RuleBelow,
                            .inset_y = Space::M});
    }
    return frame_.open(
        Role::Row, name,
        {.flow = Flow::Columns, .gap = Space::M, .surface = Surface::RuleBelow, .shares = shares_});
}

Scope Table::row_header() {
    ++next_column_;
    return frame_.open(Role::RowHeader, "header",
                       {.gap = Space::Xs, .inset_y = is_stacked_ ? Space::None : Space::S});
}

Scope Table::cell() {
    const std::size_t column = next_column_++;
    Scope scope = frame_.open(Role::Cell, {},
                              {.gap = Space::Xs, .inset_y = is_stacked_ ? Space::None : Space::S});
    if (row_is_wide_) {
        frame_.node().column_span = static_cast<int>(columns_.size()) - 1;
    } else if (column < columns_.size() && !columns_[column].label.empty()) {
        if (is_stacked_) {
            draw_label(columns_[column]);
        } else {
            frame_.node().value = columns_[column].label;
        }
    }
    return scope;
}

void Table::header_text(std::string_view text) {
    const Scope cell = row_header();
    paragraph(frame_, text, {.style = TextStyle::Strong});
}

/// A cell for one block of text: where rows are stacked its label stands beside it.
Scope Table::text_cell() {
    const bool has_plain_label = next_column_ < columns_.size() && columns_[next_column_].hue < 0 &&
                                 !columns_[next_column_].label.empty();
    if (!is_stacked_ || row_is_wide_ || !has_plain_label) {
        return cell();
    }
    const TableColumn& column = columns_[next_column_++];
    Scope scope = frame_.open(Role::Cell, {},
                              {.flow = Flow::Columns, .gap = Space::M, .shares = {1.0f, 2.0f}});
    paragraph(frame_, column.label, {.color = ColorRole::InkSoft});
    return scope;
}

void Table::text(std::string_view text, std::string_view remark) {
    const Scope opened = text_cell();
    if (remark.empty()) {
        paragraph(frame_, text);
        return;
    }
    const Scope lines = group(frame_, "lines", {.gap = Space::None});
    paragraph(frame_, text);
    paragraph(frame_, remark, {.style = TextStyle::Caption, .color = ColorRole::InkSoft});
}

void Table::rich_texts(std::span<const app::RichText> paragraphs) {
    const Scope opened = text_cell();
    // Small print stands on the line of the larger print beside it.
    const Scope lines = group(frame_, "lines", {.gap = Space::S, .inset_y = Space::Xs});
    for (const app::RichText& runs : paragraphs) {
        rich_paragraph(frame_, runs, {.style = TextStyle::Caption, .color = ColorRole::InkSoft});
    }
}

}  // namespace ui
