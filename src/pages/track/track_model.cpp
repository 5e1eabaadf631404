#include "pages/track/track_model.h"

#include <algorithm>

#include "app/address.h"
#include "app/wording.h"
#include "core/compare/course_sets.h"
#include "pages/shared/candidates.h"
#include "pages/shared/track_words.h"

namespace pages {
namespace {

using words::Msg;

const core::Track* find_track(const core::Edition& edition, std::string_view id) {
    for (const core::Track& track : edition.tracks) {
        if (track.id == id) {
            return &track;
        }
    }
    return nullptr;
}

void add_core(TrackModel& model, const app::Library& library, const app::State& state,
              const core::Edition& edition) {
    for (const core::RequirementGroup& group : edition.groups) {
        if (group.is_elective) {
            continue;
        }
        model.core.push_back({group.id, group.title,
                              app::credits_words(library.words(), group.credits),
                              course_entries(library, state.route, core::courses_in(group.needs))});
    }
    const core::CoreSize size = core::core_size(library.content(), edition);
    model.core_remark = library.words().say(
        size.has_choices ? Msg::core_of_tracks_with_choices : Msg::core_of_tracks,
        {.count = size.courses});
}

/// The sentence on how many electives are taken and from what.
std::string electives_remark(const words::Words& words, const core::Edition& edition,
                             const core::Track& track) {
    std::string choice = electives_choice(words, track);
    for (const core::RequirementGroup& group : edition.groups) {
        if (group.is_elective && group.credits.value) {
            return words.say(
                Msg::electives_and_their_credits,
                {.credits = app::credits_words(words, group.credits), .electives = choice});
        }
    }
    return choice;
}

/// Marks electives that the core names as well, so that nobody counts them twice.
void mark_core_courses(const words::Words& words, TrackModel& model) {
    for (CourseEntry& elective : model.electives) {
        for (const CoreGroup& group : model.core) {
            const bool is_in_core = std::any_of(
                group.courses.begin(), group.courses.end(),
                [&elective](const CourseEntry& course) { return course.id == elective.id; });
            if (is_in_core) {
                elective.remark = words.say(Msg::also_in_core);
            }
        }
    }
}

/// This track first, then the others, as many as fit.
NamedLink compare_link(const app::Library& library, const app::State& state,
                       const core::Edition& edition) {
    if (edition.tracks.size() < 2) {
        return {};
    }
    app::Route route = app::route_to(state.route, app::Page::Compare);
    route.compare_ids = {state.route.id};
    for (const core::Track& track : edition.tracks) {
        if (track.id != state.route.id && route.compare_ids.size() < kMostCompared) {
            route.compare_ids.push_back(track.id);
        }
    }
    return {library.words().say(edition.tracks.size() == 2 ? Msg::compare_with_other_track
                                                           : Msg::compare_with_other_tracks),
            app::address_of(route, library.content())};
}

void add_lists(const words::Words& words, TrackModel& model, const core::Track& track) {
    model.roles = app::capitalized_all(words, track.roles);
    model.roles_remark = roles_remark(words, track);
    model.elective_areas = app::capitalized_all(words, track.elective_areas);
    if (model.elective_areas.empty()) {
        model.areas_remark = words.say(track.electives ? Msg::not_stated_alone : Msg::any_areas);
    }
}

}  // namespace

TrackModel make_track_model(const app::Library& library, const app::State& state) {
    const core::Content& content = library.content();
    const words::Words& words = library.words();
    const core::Edition& edition = library.edition(state.route.edition);
    TrackModel model;
    model.head.title = words.say(Msg::track);
    model.head.crumbs = {
        {words.say(Msg::overview),
         app::address_of(app::route_to(state.route, app::Page::Overview), content)},
        {words.say(Msg::tracks),
         app::address_of(app::route_to(state.route, app::Page::Tracks), content)}};
    const core::Track* track = find_track(edition, state.route.id);
    if (track == nullptr) {
        return model;
    }
    model.head.title = track->title;
    model.head.description = track->summary.text;
    model.lead = track->summary;
    model.prepares_for = app::stated(words, track->prepares_for);
    model.suited_to = app::stated(words, track->suited_to);
    add_lists(words, model, *track);
    add_core(model, library, state, edition);
    model.electives_remark = electives_remark(words, edition, *track);
    model.electives_note = track->electives_note;
    if (track->electives) {
        model.electives = course_entries(library, state.route, *track->electives);
        mark_core_courses(words, model);
    } else {
        model.browse = {words.say(Msg::browse_all_courses),
                        app::address_of(app::route_to(state.route, app::Page::Courses), content)};
    }
    model.compare = compare_link(library, state, edition);
    model.sources = app::source_lines(words, content, track->sources);
    return model;
}

}  // namespace pages
