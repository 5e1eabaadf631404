#include "view/course_lines.h"

#include <array>

#include "ui/controls.h"
#include "ui/structure.h"
#include "ui/table.h"
#include "ui/text.h"

namespace view {
namespace {

using app::CourseEntry;
using ui::Flow;
using ui::Space;

void draw_list(ui::Frame& frame, std::string_view name, std::span<const CourseEntry> courses,
               const ui::Layout& layout) {
    const auto list = ui::list(frame, name, layout);
    for (const CourseEntry& course : courses) {
        const auto item = ui::item(frame, course.id, {.gap = Space::None});
        ui::paragraph(frame, course.code, ui::kSmallPrint);
        ui::link(frame, course.title, course.address);
        if (!course.remark.empty()) {
            ui::paragraph(frame, course.remark, ui::kSmallPrint);
        }
    }
}

/// Small text on the baseline of a link beside it, which has room to be pressed around it.
void draw_beside_link(ui::Frame& frame, const std::string& text) {
    const auto room = ui::group(
        frame, "room",
        {.gap = ui::Space::None, .inset_y = frame.is_narrow() ? ui::Space::M : ui::Space::S});
    ui::paragraph(frame, text, ui::kSmallPrint);
}

}  // namespace

void draw_course_lines(ui::Frame& frame, std::string_view name,
                       std::span<const CourseEntry> courses) {
    draw_list(frame, name, courses, {.gap = Space::S});
}

void draw_course_grid(ui::Frame& frame, std::string_view name,
                      std::span<const CourseEntry> courses) {
    draw_list(frame, name, courses, {.flow = Flow::Grid, .gap = Space::S, .columns = {1, 2, 3}});
}

void draw_course_table(ui::Frame& frame, std::string_view name, std::string_view caption,
                       std::span<const CourseEntry> courses) {
    ui::Table table(frame, name, caption, {{"Code", 1.1f}, {"Course", 2.4f}, {"Credits", 0.9f}},
                    {.narrowest_column_px = 56.0f});
    for (const CourseEntry& course : courses) {
        const auto row = table.row(course.id);
        {
            const auto cell = table.cell();
            draw_beside_link(frame, course.code);
        }
        {
            const auto cell = table.row_header();
            ui::link(frame, course.title, course.address);
            if (!course.remark.empty()) {
                ui::paragraph(frame, course.remark, ui::kSmallPrint);
            }
        }
        const auto cell = table.cell();
        draw_beside_link(frame, course.credits);
    }
}

void draw_pills(ui::Frame& frame, std::string_view name, std::string_view term,
                std::span<const std::string> words, std::string_view otherwise) {
    const auto pair = ui::group(frame, name, {.gap = Space::Xs});
    const std::array<app::RichRun, 1> runs = {app::plain(std::string(term))};
    ui::text_block(frame, ui::Role::Term, runs, ui::kSmallPrint);
    const auto definition = frame.open(ui::Role::Definition, "words", {.gap = Space::None});
    if (words.empty()) {
        ui::paragraph(frame, otherwise);
        return;
    }
    const auto list = ui::list(frame, "list", {.flow = Flow::Row, .gap = Space::Xs});
    for (const std::string& word : words) {
        const auto item = ui::item(frame);
        ui::pill(frame, word);
    }
}

}  // namespace view
