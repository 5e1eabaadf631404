#include "view/tracks.h"

#include "ui/controls.h"
#include "ui/structure.h"
#include "ui/text.h"
#include "view/course_lines.h"

namespace view {
namespace {

using app::TracksModel;
using ui::Flow;
using ui::Space;

void draw_intro(ui::Frame& frame, const TracksModel& model) {
    const auto intro = ui::group(frame, "intro", {.gap = Space::M});
    ui::heading(frame, 1, model.head.title);
    ui::paragraph(frame, model.lead, {.style = ui::TextStyle::Lead, .is_prose = true});
    if (!model.note.empty()) {
        ui::paragraph(frame, model.note, {.is_prose = true});
    }
    if (!model.compare.address.empty()) {
        const auto actions =
            ui::group(frame, "actions", {.flow = Flow::Row, .gap = Space::S, .inset_y = Space::S});
        ui::link_button(frame, model.compare.label, model.compare.address,
                        {.look = ui::ButtonLook::Primary});
    }
}

void draw_track(ui::Frame& frame, const app::TrackColumn& track) {
    const auto item = ui::item(
        frame, track.id, {.gap = Space::M, .surface = ui::Surface::Card, .padding = Space::L});
    ui::heading_link(frame, 2, track.title, track.address);
    ui::paragraph(frame, track.summary);
    const auto facts = ui::definitions(frame, "facts", {.gap = Space::M});
    const auto line = [&frame](std::string_view name, std::string_view term,
                               std::string_view value) {
        const auto pair = ui::group(frame, name, {.gap = Space::None});
        ui::definition_lines(frame, term, value);
    };
    line("prepares", "Prepares for", track.prepares_for);
    line("suited", "Suited to", track.suited_to);
    draw_pills(frame, "roles", "Roles", track.roles, track.roles_remark);
    line("areas", "Elective areas", track.elective_areas);
    line("electives", "Electives", track.electives);
}

void draw_rule(ui::Frame& frame, const app::ElectiveRule& rule) {
    const auto section = ui::section(frame, 2, rule.id, rule.title, {.gap = Space::M});
    ui::paragraph(frame, rule.text, {.is_prose = true});
    if (!rule.courses.empty()) {
        draw_course_grid(frame, "courses", rule.courses);
    }
}

void draw_others(ui::Frame& frame, const app::OtherTracks& others) {
    const auto section = ui::section(frame, 2, others.title, others.title, {.gap = Space::S});
    const auto list = ui::list(frame, "tracks", {.gap = Space::Xs});
    for (const app::NamedLink& track : others.tracks) {
        const auto item = ui::item(frame);
        ui::link(frame, track.label, track.address);
    }
}

}  // namespace

void draw_tracks(ui::Frame& frame, const TracksModel& model) {
    draw_intro(frame, model);
    if (!model.tracks.empty()) {
        const auto list =
            ui::list(frame, "tracks", {.flow = Flow::Grid, .gap = Space::M, .columns = {1, 2, 3}});
        for (const app::TrackColumn& track : model.tracks) {
            draw_track(frame, track);
        }
    }
    for (const app::OtherTracks& others : model.others) {
        draw_others(frame, others);
    }
    for (const app::ElectiveRule& rule : model.rules) {
        draw_rule(frame, rule);
    }
}

}  // namespace view
