#include "pages/tracks/tracks_model.h"

#include "app/address.h"
#include "app/wording.h"
#include "pages/shared/track_words.h"

namespace pages {
namespace {

using words::Msg;

TrackColumn track_column(const app::Library& library, const app::Route& now,
                         const core::Track& track) {
    const words::Words& words = library.words();
    TrackColumn column;
    column.id = track.id;
    column.title = track.title;
    column.address =
        app::address_of(app::route_to(now, app::Page::Track, track.id), library.content());
    column.summary = track.summary;
    column.prepares_for = app::stated(words, track.prepares_for);
    column.suited_to = app::stated(words, track.suited_to);
    column.elective_areas =
        app::stated(words, app::capitalized(words, app::listed(library, track.elective_areas)));
    column.electives = electives_choice(words, track);
    column.roles = app::capitalized_all(words, track.roles);
    column.roles_remark = roles_remark(words, track);
    return column;
}

/// What an edition without tracks has instead: its rules for electives, and where to find tracks.
void add_instead(TracksModel& model, const app::Library& library, const app::State& state,
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
    const words::Words& words = library.words();
    for (const core::Edition& other : content.editions) {
        if (other.tracks.empty()) {
            continue;
        }
        app::Route route = app::route_to(state.route, app::Page::Tracks);
        route.edition = app::edition_in_route(content, other.id);
        OtherTracks others{words.say(Msg::tracks_of_edition, {.edition = other.title}), {}};
        for (const core::Track& track : other.tracks) {
            others.tracks.push_back(
                {track.title,
                 app::address_of(app::route_to(route, app::Page::Track, track.id), content)});
        }
        others.tracks.push_back({words.say(Msg::all_tracks_of_edition, {.edition = other.title}),
                                 app::address_of(route, content)});
        model.others.push_back(std::move(others));
    }
    if (content.editions.size() > 1) {
        app::Route compare = app::route_to(state.route, app::Page::Compare);
        compare.compare_kind = app::CompareKind::Editions;
        model.compare = {words.say(Msg::compare_the_editions), app::address_of(compare, content)};
    }
}

}  // namespace

TracksModel make_tracks_model(const app::Library& library, const app::State& state) {
    const core::Edition& edition = library.edition(state.route.edition);
    const words::Words& words = library.words();
    TracksModel model;
    model.head.title = words.say(Msg::tracks);
    model.note = edition.tracks_note;
    for (const core::Track& track : edition.tracks) {
        model.tracks.push_back(track_column(library, state.route, track));
    }
    if (model.tracks.empty()) {
        model.lead = edition.id.empty()
                         ? words.say(Msg::no_edition_read)
                         : words.say(Msg::edition_without_tracks, {.edition = edition.title});
        model.head.description =
            words.say(Msg::two_sentences, {.first = model.lead, .last = edition.summary});
        add_instead(model, library, state, edition);
        return model;
    }
    model.lead = words.say(Msg::tracks_lead, {.count = model.tracks.size()});
    model.head.description = model.lead;
    if (model.tracks.size() > 1) {
        model.compare = {
            words.say(Msg::compare_these_tracks),
            app::address_of(app::route_to(state.route, app::Page::Compare), library.content())};
    }
    return model;
}

}  // namespace pages
