#include "view/track.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/structure.h"
#include "ui/widgets/text.h"
#include "view/course_lines.h"
#include "view/source_list.h"

namespace view {
namespace {

using app::TrackModel;
using ui::Flow;
using ui::Space;

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

void draw_fit(ui::Builder& page, const TrackModel& model) {
    const auto section =
        ui::section(page, 2, "fit", "Who it suits and where it leads", {.gap = Space::M});
    const auto facts =
        ui::definitions(page, "facts", {.flow = Flow::Grid, .gap = Space::L, .columns = {1, 2, 2}});
    const auto line = [&page](std::string_view name, std::string_view term,
                              std::string_view value) {
        const auto pair = ui::group(page, name, {.gap = Space::None});
        ui::definition_lines(page, term, value);
    };
    line("suited", "Suited to", model.suited_to);
    line("prepares", "Prepares for", model.prepares_for);
    draw_pills(page, "roles", "Roles", model.roles, model.roles_remark);
    draw_pills(page, "areas", "Elective areas", model.elective_areas, model.areas_remark);
}

void draw_core(ui::Builder& page, const TrackModel& model) {
    const auto section = ui::section(page, 2, "core", "What everyone takes", {.gap = Space::M});
    ui::paragraph(page, model.core_remark, ui::kSmallPrint);
    for (const app::CoreGroup& group : model.core) {
        const auto part = ui::group(page, group.id, {.gap = Space::None, .inset_y = Space::S});
        ui::heading(page, 3, group.title);
        ui::paragraph(page, group.credits, ui::kSmallPrint);
        if (!group.courses.empty()) {
            draw_course_table(page, "courses", group.title, group.courses);
        }
    }
}

void draw_electives(ui::Builder& page, const TrackModel& model) {
    const auto section = ui::section(page, 2, "adds", "What this track adds", {.gap = Space::M});
    ui::paragraph(page, model.electives_remark, ui::kSmallPrint);
    if (!model.electives.empty()) {
        draw_course_table(page, "electives", "Electives of this track", model.electives);
    }
    if (!model.electives_note.empty()) {
        ui::paragraph(page, model.electives_note, {.is_prose = true});
    }
    if (!model.browse.address.empty()) {
        ui::link(page, model.browse.label, model.browse.address);
    }
}

}  // namespace

void draw_track(ui::Builder& page, const TrackModel& model) {
    draw_intro(page, model);
    draw_fit(page, model);
    {
        const auto lists =
            ui::group(page, "lists", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 1, 2}});
        draw_core(page, model);
        draw_electives(page, model);
    }
    draw_sources(page, model.sources);
}

}  // namespace view
