#include "pages/shared/course_lines.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/structure.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "words/messages.h"
#include "words/words.h"

namespace pages {
namespace {

using ui::Flow;
using ui::Space;
using words::Msg;
using words::Words;

void draw_list(ui::Builder& page, std::string_view name, std::span<const CourseEntry> courses,
               const ui::Layout& layout) {
    const auto list = ui::list(page, name, layout);
    for (const CourseEntry& course : courses) {
        const auto item = ui::item(page, course.id, {.gap = Space::None});
        ui::paragraph(page, course.code, ui::kSmallPrint);
        ui::link(page, course.title, course.address);
        if (!course.remark.empty()) {
            ui::paragraph(page, course.remark, ui::kSmallPrint);
        }
    }
}

/// Small text on the baseline of a link beside it, which has room to be pressed around it.
void draw_beside_link(ui::Builder& page, core::TextView text) {
    const auto room = ui::group(page, "room", {.gap = Space::None, .beside = ui::Beside::Link});
    ui::paragraph(page, text, ui::kSmallPrint);
}

}  // namespace

void draw_course_lines(ui::Builder& page, std::string_view name,
                       std::span<const CourseEntry> courses) {
    draw_list(page, name, courses, {.gap = Space::S});
}

void draw_course_grid(ui::Builder& page, std::string_view name,
                      std::span<const CourseEntry> courses) {
    draw_list(page, name, courses, {.flow = Flow::Grid, .gap = Space::S, .columns = {1, 2, 3}});
}

void draw_course_table(ui::Builder& page, const Words& words, std::string_view name,
                       std::string_view caption, std::span<const CourseEntry> courses) {
    ui::Table table(page, name, caption,
                    {{words.say(Msg::code), 1.1f},
                     {words.say(Msg::course), 2.4f},
                     {words.say(Msg::credits_title), 0.9f}},
                    {.narrowest_column_px = 56.0f});
    for (const CourseEntry& course : courses) {
        const auto row = table.row(course.id);
        {
            const auto cell = table.cell();
            draw_beside_link(page, course.code);
        }
        {
            const auto cell = table.row_header();
            ui::link(page, course.title, course.address);
            if (!course.remark.empty()) {
                ui::paragraph(page, course.remark, ui::kSmallPrint);
            }
        }
        const auto cell = table.cell();
        draw_beside_link(page, course.credits);
    }
}

void draw_pills(ui::Builder& page, std::string_view name, core::TextView term,
                std::span<const core::Text> words, core::TextView otherwise) {
    const auto pair = ui::group(page, name, {.gap = Space::Xs});
    ui::plain_block(page, ui::Role::Term, term, ui::kSmallPrint);
    const auto definition = page.open(ui::Role::Definition, "words", {.gap = Space::None});
    if (words.empty()) {
        ui::paragraph(page, otherwise);
        return;
    }
    const auto list = ui::list(page, "list", {.flow = Flow::Row, .gap = Space::Xs});
    for (const core::Text& word : words) {
        const auto item = ui::item(page);
        ui::pill(page, word);
    }
}

}  // namespace pages
