#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/rich_text.h"
#include "ui/document/builder.h"

namespace ui {

/// A column and what stands at its head.
struct TableColumn {
    core::Text label;
    float share = 1.0f;  ///< Width relative to the other columns.
    int hue = -1;        ///< Of a thing with a mark: its group colour; the label is set larger.
};

/// Options of a table; name only what differs.
struct TableOptions {
    /// Under this width a column is too narrow to read, and rows are stacked instead.
    float narrowest_column_px = 132.0f;
    bool has_sticky_header = false;
};

/// What a cell is; name only what differs.
struct CellOptions {
    bool is_for_all = false;  ///< Where rows are stacked it speaks for the whole row.
    Shown shown = Shown::Always;
};

/// A native table. Where its columns would be too narrow each row becomes a block of labelled
/// lines: both forms are in the document, as `Shown` says.
class Table {
public:
    Table(Builder& page, std::string_view name, std::string_view caption,
          std::vector<TableColumn> columns, const TableOptions& options = {});

    /// Opens a row; `name` comes from data. Fill it with `row_header` and `cell`.
    Scope row(std::string_view name);
    /// A row that is nothing but the heading of those below it.
    void heading_row(std::string_view name, int level, core::TextView title);
    /// The first cell, which names the row.
    Scope row_header();
    Scope cell(const CellOptions& options = {});
    /// A cell that reaches across all columns that are left.
    Scope wide_cell();
    // Cells that hold nothing but text.
    void header_text(core::TextView text);
    /// With a remark in small print under it, where there is one.
    void text(core::TextView text, std::span<const core::RichRun> remark = {});
    /// Paragraphs of small print, far enough apart that a link in one is no neighbour of the next.
    void rich_texts(std::span<const core::RichText> paragraphs);

private:
    [[nodiscard]] Scope open_cell(Role role, std::string_view name);
    [[nodiscard]] Scope text_cell();
    void add_head(bool is_sticky);
    void add_stacked_label(const TableColumn& column, TextStyle style);

    Builder& page_;
    std::vector<TableColumn> columns_;
    std::size_t next_column_ = 0;
    Scope table_;
    Scope body_;
};

}  // namespace ui
