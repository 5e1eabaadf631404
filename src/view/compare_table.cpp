#include "view/compare_table.h"

#include <string_view>
#include <utility>
#include <vector>

#include "ui/controls.h"
#include "ui/structure.h"
#include "ui/table.h"
#include "ui/text.h"
#include "view/course_lines.h"

namespace view {
namespace {

using app::CompareCell;
using app::CompareRow;
using ui::Space;

constexpr ui::TextOptions kMissing{.color = ui::ColorRole::InkSoft};

std::vector<ui::TableColumn> columns_of(const app::CompareModel& model) {
    std::vector<ui::TableColumn> columns = {{"", 1.0f}};
    for (const app::CompareColumn& column : model.columns) {
        columns.push_back({column.title, 1.5f, column.hue});
    }
    return columns;
}

void draw_row_header(ui::Frame& frame, ui::Table& table, const CompareRow& row,
                     std::string_view remark) {
    const auto header = table.row_header();
    const auto line = ui::group(frame, "line",
                                {.flow = table.is_stacked() ? ui::Flow::Row : ui::Flow::Stack,
                                 .gap = table.is_stacked() ? Space::M : Space::Xs});
    ui::paragraph(frame, row.label, {.style = ui::TextStyle::Strong});
    if (!remark.empty()) {
        ui::paragraph(frame, remark, ui::kSmallPrint);
    }
    if (row.differs) {
        ui::difference_mark(frame, "differs");
    }
}

void draw_line(ui::Frame& frame, const app::CompareLine& line) {
    if (!line.address.empty()) {
        ui::link(frame, line.text, line.address);
    } else {
        ui::paragraph(frame, line.text, line.is_missing ? kMissing : ui::TextOptions{});
    }
    if (line.is_only_here) {
        ui::difference_mark(frame, "only here");
    }
}

void draw_lines(ui::Frame& frame, const CompareCell& cell) {
    if (cell.lines.size() == 1) {
        draw_line(frame, cell.lines.front());
        return;
    }
    const auto list = ui::list(frame, "values", {.gap = Space::Xs});
    for (const app::CompareLine& line : cell.lines) {
        const auto item = ui::item(frame, {}, {.gap = Space::None});
        draw_line(frame, line);
    }
}

void draw_cell(ui::Frame& frame, ui::Table& table, const CompareCell& cell) {
    const auto opened = table.cell();
    if (!cell.lines.empty()) {
        draw_lines(frame, cell);
    }
    if (!cell.courses.empty()) {
        draw_course_lines(frame, "courses", cell.courses);
    }
    if (!cell.remark.empty()) {
        ui::paragraph(frame, cell.remark, ui::kSmallPrint);
    }
    if (!cell.more.address.empty()) {
        ui::link(frame, cell.more.label, cell.more.address, {.style = ui::TextStyle::Caption});
    }
}

/// Courses that stand once across all columns, on a ground of their own.
void draw_across(ui::Frame& frame, ui::Table& table, const CompareRow& row) {
    const auto opened = table.wide_row(row.name);
    draw_row_header(frame, table, row, row.remark);
    const auto cell = table.cell();
    const auto ground = ui::group(
        frame, "ground", {.gap = Space::S, .surface = ui::Surface::Tinted, .padding = Space::M});
    draw_course_grid(frame, "courses", row.across);
}

/// One value for all things, where there is no room for columns.
void draw_agreement(ui::Frame& frame, ui::Table& table, const CompareRow& row) {
    const auto opened = table.wide_row(row.name);
    draw_row_header(frame, table, row, row.agreement);
    draw_cell(frame, table, row.cells.front());
}

void draw_row(ui::Frame& frame, ui::Table& table, const CompareRow& row) {
    if (!row.across.empty()) {
        draw_across(frame, table, row);
        return;
    }
    if (table.is_stacked() && !row.agreement.empty()) {
        draw_agreement(frame, table, row);
        return;
    }
    const auto opened = table.row(row.name);
    draw_row_header(frame, table, row, row.remark);
    for (const CompareCell& cell : row.cells) {
        draw_cell(frame, table, cell);
    }
}

}  // namespace

void draw_compare_table(ui::Frame& frame, const app::CompareModel& model) {
    ui::Table table(frame, "comparison", model.table_caption, columns_of(model),
                    {.narrowest_column_px = 104.0f, .has_sticky_header = true});
    for (const app::CompareSection& section : model.sections) {
        table.heading_row(section.title, 3, section.title);
        for (const CompareRow& row : section.rows) {
            draw_row(frame, table, row);
        }
    }
}

}  // namespace view
