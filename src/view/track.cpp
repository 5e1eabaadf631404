#include "view/track.h"

#include "ui/controls.h"
#include "ui/structure.h"
#include "ui/text.h"
#include "view/course_lines.h"
#include "view/source_list.h"

namespace view {
namespace {

using app::TrackModel;
using ui::Flow;
using ui::Space;

void draw_intro(ui::Frame& frame, const TrackModel& model) {
    const auto intro = ui::group(frame, "intro", {.gap = Space::M});
    ui::heading(frame, 1, model.head.title);
    ui::paragraph(frame, model.lead, {.style = ui::TextStyle::Lead, .is_prose = true});
    if (!model.compare.address.empty()) {
        const auto actions =
            ui::group(frame, "actions", {.flow = Flow::Row, .gap = Space::S, .inset_y = Space::S});
        ui::link_button(frame, model.compare.label, model.compare.address,
                        {.look = ui::ButtonLook::Primary});
    }
}

void draw_fit(ui::Frame& frame, const TrackModel& model) {
    const auto section =
        ui::section(frame, 2, "fit", "Who it suits and where it leads", {.gap = Space::M});
    const auto facts = ui::definitions(frame, "facts",
                                       {.flow = Flow::Grid, .gap = Space::L, .columns = {1, 2, 2}});
    const auto line = [&frame](std::string_view name, std::string_view term,
                               std::string_view value) {
        const auto pair = ui::group(frame, name, {.gap = Space::None});
        ui::definition_lines(frame, term, value);
    };
    line("suited", "Suited to", model.suited_to);
    line("prepares", "Prepares for", model.prepares_for);
    draw_pills(frame, "roles", "Roles", model.roles, model.roles_remark);
    draw_pills(frame, "areas", "Elective areas", model.elective_areas, model.areas_remark);
}

void draw_core(ui::Frame& frame, const TrackModel& model) {
    const auto section = ui::section(frame, 2, "core", "What everyone takes", {.gap = Space::M});
    ui::paragraph(frame, model.core_remark, ui::kSmallPrint);
    for (const app::CoreGroup& group : model.core) {
        const auto part = ui::group(frame, group.id, {.gap = Space::None, .inset_y = Space::S});
        ui::heading(frame, 3, group.title);
        ui::paragraph(frame, group.credits, ui::kSmallPrint);
        if (!group.courses.empty()) {
            draw_course_table(frame, "courses", group.title, group.courses);
        }
    }
}

void draw_electives(ui::Frame& frame, const TrackModel& model) {
    const auto section = ui::section(frame, 2, "adds", "What this track adds", {.gap = Space::M});
    ui::paragraph(frame, model.electives_remark, ui::kSmallPrint);
    if (!model.electives.empty()) {
        draw_course_table(frame, "electives", "Electives of this track", model.electives);
    }
    if (!model.electives_note.empty()) {
        ui::paragraph(frame, model.electives_note, {.is_prose = true});
    }
    if (!model.browse.address.empty()) {
        ui::link(frame, model.browse.label, model.browse.address);
    }
}

}  // namespace

void draw_track(ui::Frame& frame, const TrackModel& model) {
    draw_intro(frame, model);
    draw_fit(frame, model);
    {
        const auto lists =
            ui::group(frame, "lists", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 1, 2}});
        draw_core(frame, model);
        draw_electives(frame, model);
    }
    draw_sources(frame, model.sources);
}

}  // namespace view
