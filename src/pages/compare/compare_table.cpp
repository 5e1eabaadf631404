#include "pages/compare/compare_table.h"

#include <string_view>
#include <vector>

#include "pages/shared/course_lines.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/structure.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "words/messages.h"
#include "words/words.h"

namespace pages {
namespace {

using ui::Space;
using words::Msg;
using words::Words;

constexpr ui::TextOptions kMissing{.color = ui::ColorRole::InkSoft};

std::vector<ui::TableColumn> columns_of(const CompareModel& model) {
    std::vector<ui::TableColumn> columns = {{"", 1.0f}};
    for (const CompareColumn& column : model.columns) {
        columns.push_back({column.title, 1.5f, column.hue});
    }
    return columns;
}

/// Whether one value speaks for all things, where there is no room for columns.
bool has_agreement(const CompareRow& row) {
    return row.across.empty() && !row.agreement.empty();
}

void draw_remark(ui::Builder& page, core::TextView remark, ui::Shown shown) {
    if (!remark.empty()) {
        ui::TextOptions options = ui::kSmallPrint;
        options.shown = shown;
        ui::paragraph(page, remark, options);
    }
}

void draw_row_header(ui::Builder& page, const Words& words, ui::Table& table,
                     const CompareRow& row) {
    const auto header = table.row_header();
    const auto line = ui::group(page, "line", {.gap = Space::Xs, .is_row_when_stacked = true});
    ui::paragraph(page, row.label, {.style = ui::TextStyle::Strong});
    const bool agrees = has_agreement(row);
    draw_remark(page, row.remark, agrees ? ui::Shown::WhenInColumns : ui::Shown::Always);
    draw_remark(page, agrees ? row.agreement : std::string(), ui::Shown::WhenStacked);
    if (row.differs) {
        ui::difference_mark(page, words.say(Msg::differs));
    }
}

void draw_line(ui::Builder& page, const Words& words, const CompareLine& line) {
    if (!line.address.empty()) {
        ui::link(page, line.text, line.address);
    } else {
        ui::paragraph(page, line.text, line.is_missing ? kMissing : ui::TextOptions{});
    }
    if (line.is_only_here) {
        ui::difference_mark(page, words.say(Msg::only_here_mark));
    }
}

void draw_lines(ui::Builder& page, const Words& words, const CompareCell& cell) {
    if (cell.lines.size() == 1) {
        draw_line(page, words, cell.lines.front());
        return;
    }
    const auto list = ui::list(page, "values", {.gap = Space::Xs});
    for (const CompareLine& line : cell.lines) {
        const auto item = ui::item(page, {}, {.gap = Space::None});
        draw_line(page, words, line);
    }
}

void draw_cell(ui::Builder& page, const Words& words, ui::Table& table, const CompareCell& cell,
               const ui::CellOptions& options) {
    const auto opened = table.cell(options);
    if (!cell.lines.empty()) {
        draw_lines(page, words, cell);
    }
    if (!cell.courses.empty()) {
        draw_course_lines(page, "courses", cell.courses);
    }
    if (!cell.remark.empty()) {
        ui::paragraph(page, cell.remark, ui::kSmallPrint);
    }
    if (!cell.more.address.empty()) {
        ui::link(page, cell.more.label, cell.more.address, {.style = ui::TextStyle::Caption});
    }
}

/// Courses that stand once across all columns, on a ground of their own.
void draw_across(ui::Builder& page, ui::Table& table, const CompareRow& row) {
    const auto cell = table.wide_cell();
    const auto ground = ui::group(
        page, "ground", {.gap = Space::S, .surface = ui::Surface::Tinted, .padding = Space::M});
    draw_course_grid(page, "courses", row.across);
}

/// A cell for each thing; where there is no room for columns and all agree, one for all of them.
void draw_row(ui::Builder& page, const Words& words, ui::Table& table, const CompareRow& row) {
    const auto opened = table.row(row.name);
    draw_row_header(page, words, table, row);
    if (!row.across.empty()) {
        draw_across(page, table, row);
        return;
    }
    const bool agrees = has_agreement(row);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool is_repeated = agrees && i > 0;
        draw_cell(page, words, table, row.cells[i],
                  {.is_for_all = agrees,
                   .shown = is_repeated ? ui::Shown::WhenInColumns : ui::Shown::Always});
    }
}

}  // namespace

void draw_compare_table(ui::Builder& page, const Words& words, const CompareModel& model) {
    ui::Table table(page, "comparison", model.table_caption, columns_of(model),
                    {.narrowest_column_px = 104.0f, .has_sticky_header = true});
    for (const CompareSection& section : model.sections) {
        table.heading_row(section.title, 3, section.title);
        for (const CompareRow& row : section.rows) {
            draw_row(page, words, table, row);
        }
    }
}

}  // namespace pages
