#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/rich_text.h"
#include "ui/frame.h"

namespace ui {

/// A column and what stands at its head.
struct TableColumn {
    std::string label;
    float share = 1.0f;  ///< Width relative to the other columns.
    int hue = -1;        ///< Of a thing with a mark: its group colour; the label is set larger.
};

/// Options of a table; name only what differs.
struct TableOptions {
    /// Under this width a column is too narrow to read, and rows are stacked instead.
    float narrowest_column_px = 132.0f;
    bool has_sticky_header = false;
};

/// A native table. Where its columns would be too narrow each row becomes a block of labelled
/// lines.
class Table {
public:
    Table(Frame& frame, std::string_view name, std::string_view caption,
          std::vector<TableColumn> columns, const TableOptions& options = {});

    [[nodiscard]] bool is_stacked() const { return is_stacked_; }
    /// Opens a row; `name` comes from data. Fill it with `row_header` and `cell`.
    Scope row(std::string_view name);
    /// Opens a row of two: its header, and one cell that reaches across all other columns.
    Scope wide_row(std::string_view name);
    /// A row that is nothing but the heading of those below it.
    void heading_row(std::string_view name, int level, std::string_view title);
    /// The first cell, which names the row.
    Scope row_header();
    Scope cell();
    // Cells that hold nothing but text.
    void header_text(std::string_view text);
    /// With a remark in small print under it, where there is one.
    void text(std::string_view text, std::string_view remark = {});
    /// Paragraphs of small print, far enough apart that a link in one is no neighbour of the next.
    void rich_texts(std::span<const app::RichText> paragraphs);

private:
    [[nodiscard]] Scope text_cell();
    void draw_header(bool is_sticky);
    void draw_label(const TableColumn& column);

    Frame& frame_;
    std::vector<TableColumn> columns_;
    std::vector<float> shares_;
    std::size_t next_column_ = 0;
    bool is_stacked_ = false;
    bool row_is_wide_ = false;
    Scope table_;
    Scope body_;
};

}  // namespace ui
