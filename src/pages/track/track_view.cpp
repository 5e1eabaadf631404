#include "pages/track/track_view.h"

#include "pages/shared/course_lines.h"
#include "pages/shared/source_list.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/structure.h"
#include "ui/widgets/text.h"
#include "words/messages.h"
#include "words/words.h"

namespace pages {
namespace {

using ui::Flow;
using ui::Space;
using words::Msg;
using words::Words;

void draw_intro(ui::Builder& page, const TrackModel& model) {
    const auto intro = ui::group(page, "intro", {.gap = Space::M});
    ui::heading(page, 1, model.head.title);
    ui::paragraph(page, model.lead, {.style = ui::TextStyle::Lead, .is_prose = true});
    if (!model.compare.address.empty()) {
        const auto actions =
            ui::group(page, "actions", {.flow = Flow::Row, .gap = Space::S, .inset_y = Space::S});
        ui::link_button(page, model.compare.label, model.compare.address,
                        {.look = ui::ButtonLook::Primary});
    }
}

void draw_fit(ui::Builder& page, const Words& words, const TrackModel& model) {
    const auto section =
        ui::section(page, 2, "fit", words.say(Msg::who_it_suits), {.gap = Space::M});
    const auto facts =
        ui::definitions(page, "facts", {.flow = Flow::Grid, .gap = Space::L, .columns = {1, 2, 2}});
    const auto line = [&page](std::string_view name, core::TextView term, core::TextView value) {
        const auto pair = ui::group(page, name, {.gap = Space::None});
        ui::definition_lines(page, term, value);
    };
    line("suited", words.say(Msg::suited_to), model.suited_to);
    line("prepares", words.say(Msg::prepares_for), model.prepares_for);
    draw_pills(page, "roles", words.say(Msg::roles), model.roles, model.roles_remark);
    draw_pills(page, "areas", words.say(Msg::elective_areas), model.elective_areas,
               model.areas_remark);
}

void draw_core(ui::Builder& page, const Words& words, const TrackModel& model) {
    const auto section =
        ui::section(page, 2, "core", words.say(Msg::what_everyone_takes), {.gap = Space::M});
    ui::paragraph(page, model.core_remark, ui::kSmallPrint);
    for (const CoreGroup& group : model.core) {
        const auto part = ui::group(page, group.id, {.gap = Space::None, .inset_y = Space::S});
        ui::heading(page, 3, group.title);
        ui::paragraph(page, group.credits, ui::kSmallPrint);
        if (!group.courses.empty()) {
            draw_course_table(page, words, "courses", group.title, group.courses);
        }
    }
}

void draw_electives(ui::Builder& page, const Words& words, const TrackModel& model) {
    const auto section =
        ui::section(page, 2, "adds", words.say(Msg::what_track_adds), {.gap = Space::M});
    ui::paragraph(page, model.electives_remark, ui::kSmallPrint);
    if (!model.electives.empty()) {
        draw_course_table(page, words, "electives", words.say(Msg::electives_of_track),
                          model.electives);
    }
    if (!model.electives_note.empty()) {
        ui::paragraph(page, model.electives_note, {.is_prose = true});
    }
    if (!model.browse.address.empty()) {
        ui::link(page, model.browse.label, model.browse.address);
    }
}

}  // namespace

void draw_track(ui::Builder& page, const Words& words, const TrackModel& model) {
    draw_intro(page, model);
    draw_fit(page, words, model);
    {
        const auto lists =
            ui::group(page, "lists", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 1, 2}});
        draw_core(page, words, model);
        draw_electives(page, words, model);
    }
    draw_sources(page, words, model.sources);
}

}  // namespace pages
