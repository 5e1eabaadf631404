#include "app/models/tracks_model.h"

#include "app/address.h"
#include "app/models/track_model.h"
#include "app/wording.h"
#include "core/compare/course_sets.h"
#include "core/text/number_text.h"

namespace app {
namespace {

std::string stated(std::string text) {
    return text.empty() ? capitalized(kNotStatedText) : std::move(text);
}

TrackColumn track_column(const Library& library, const Route& now, const core::Track& track) {
    TrackColumn column;
    column.id = track.id;
    column.title = track.title;
    column.address = address_of(route_to(now, Page::Track, track.id), library.content());
    column.summary = track.summary;
    column.prepares_for = stated(track.prepares_for);
    column.suited_to = stated(track.suited_to);
    column.elective_areas = stated(capitalized(sentence_list(track.elective_areas)));
    column.electives =
        track.electives ? core::count_text(track.electives->size(), "elective") + " to choose from"
                        : "Any approved elective";
    column.roles = capitalized_all(track.roles);
    column.roles_remark = roles_remark(track);
    return column;
}

/// What an edition without tracks has instead: its rules for electives, and where to find tracks.
void add_instead(TracksModel& model, const Library& library, const State& state,
                 const core::Edition& edition) {
    for (const core::RequirementGroup& group : edition.groups) {
        const bool says_something = !group.text.empty() || !core::courses_in(group.needs).empty();
        if (group.is_elective && says_something) {
            model.rules.push_back(
                {group.id, group.title, group.text,
                 course_entries(library, state.route, core::courses_in(group.needs))});
        }
    }
    const core::Content& content = library.content();
    for (const core::Edition& other : content.editions) {
        if (other.tracks.empty()) {
            continue;
        }
        Route route = route_to(state.route, Page::Tracks);
        route.edition = edition_in_route(content, other.id);
        OtherTracks others{"Tracks of edition " + other.title, {}};
        for (const core::Track& track : other.tracks) {
            others.tracks.push_back(
                {track.title, address_of(route_to(route, Page::Track, track.id), content)});
        }
        others.tracks.push_back(
            {"All tracks of edition " + other.title, address_of(route, content)});
        model.others.push_back(std::move(others));
    }
    if (content.editions.size() > 1) {
        Route compare = route_to(state.route, Page::Compare);
        compare.compare_kind = CompareKind::Editions;
        model.compare = {"Compare the editions", address_of(compare, content)};
    }
}

}  // namespace

TracksModel make_tracks_model(const Library& library, const State& state) {
    const core::Edition& edition = library.edition(state.route.edition);
    TracksModel model;
    model.head.title = "Tracks";
    model.note = edition.tracks_note;
    for (const core::Track& track : edition.tracks) {
        model.tracks.push_back(track_column(library, state.route, track));
    }
    if (model.tracks.empty()) {
        model.lead = edition.id.empty() ? "No edition of this programme could be read."
                                        : "Edition " + edition.title + " names no tracks.";
        model.head.description = model.lead + " " + edition.summary;
        add_instead(model, library, state, edition);
        return model;
    }
    model.lead = "One degree, " + number_words(model.tracks.size()) +
                 (model.tracks.size() == 1 ? " direction" : " directions") +
                 ": a track guides the choice of electives.";
    model.head.description = model.lead;
    if (model.tracks.size() > 1) {
        model.compare = {"Compare these tracks",
                         address_of(route_to(state.route, Page::Compare), library.content())};
    }
    return model;
}

}  // namespace app
