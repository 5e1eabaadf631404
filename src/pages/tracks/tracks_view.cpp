#include "pages/tracks/tracks_view.h"

#include "pages/shared/course_lines.h"
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

void draw_intro(ui::Builder& page, const TracksModel& model) {
    const auto intro = ui::group(page, "intro", {.gap = Space::M});
    ui::heading(page, 1, model.head.title);
    ui::paragraph(page, model.lead, {.style = ui::TextStyle::Lead, .is_prose = true});
    if (!model.note.empty()) {
        ui::paragraph(page, model.note, {.is_prose = true});
    }
    if (!model.compare.address.empty()) {
        const auto actions =
            ui::group(page, "actions", {.flow = Flow::Row, .gap = Space::S, .inset_y = Space::S});
        ui::link_button(page, model.compare.label, model.compare.address,
                        {.look = ui::ButtonLook::Primary});
    }
}

void draw_track(ui::Builder& page, const Words& words, const TrackColumn& track) {
    const auto item = ui::item(
        page, track.id, {.gap = Space::M, .surface = ui::Surface::Card, .padding = Space::L});
    ui::heading_link(page, 2, track.title, track.address);
    ui::paragraph(page, track.summary);
    const auto facts = ui::definitions(page, "facts", {.gap = Space::M});
    const auto rich_line = [&page](std::string_view name, core::TextView term,
                                   const core::RichText& value) {
        const auto pair = ui::group(page, name, {.gap = Space::None});
        ui::definition_lines(page, term, std::span(&value, 1));
    };
    const auto line = [&rich_line](std::string_view name, core::TextView term,
                                   core::TextView value) {
        rich_line(name, term, {core::plain(core::Text(value))});
    };
    line("prepares", words.say(Msg::prepares_for), track.prepares_for);
    line("suited", words.say(Msg::suited_to), track.suited_to);
    draw_pills(page, "roles", words.say(Msg::roles), track.roles, track.roles_remark);
    rich_line("areas", words.say(Msg::elective_areas), track.elective_areas);
    line("electives", words.say(Msg::electives), track.electives);
}

void draw_rule(ui::Builder& page, const ElectiveRule& rule) {
    const auto section = ui::section(page, 2, rule.id, rule.title, {.gap = Space::M});
    ui::paragraph(page, rule.text, {.is_prose = true});
    if (!rule.courses.empty()) {
        draw_course_grid(page, "courses", rule.courses);
    }
}

void draw_others(ui::Builder& page, const OtherTracks& others) {
    const auto section = ui::section(page, 2, others.title, others.title, {.gap = Space::S});
    const auto list = ui::list(page, "tracks", {.gap = Space::Xs});
    for (const NamedLink& track : others.tracks) {
        const auto item = ui::item(page);
        ui::link(page, track.label, track.address);
    }
}

}  // namespace

void draw_tracks(ui::Builder& page, const Words& words, const TracksModel& model) {
    draw_intro(page, model);
    if (!model.tracks.empty()) {
        const auto list =
            ui::list(page, "tracks", {.flow = Flow::Grid, .gap = Space::M, .columns = {1, 2, 3}});
        for (const TrackColumn& track : model.tracks) {
            draw_track(page, words, track);
        }
    }
    for (const OtherTracks& others : model.others) {
        draw_others(page, others);
    }
    for (const ElectiveRule& rule : model.rules) {
        draw_rule(page, rule);
    }
}

}  // namespace pages
