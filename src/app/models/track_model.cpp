#include "app/models/track_model.h"

#include <algorithm>

#include "app/address.h"
#include "app/models/compare_choice.h"
#include "app/wording.h"
#include "core/compare/course_sets.h"
#include "core/text/number_text.h"

namespace app {
namespace {

const core::Track* find_track(const core::Edition& edition, std::string_view id) {
    for (const core::Track& track : edition.tracks) {
        if (track.id == id) {
            return &track;
        }
    }
    return nullptr;
}

void add_core(TrackModel& model, const Library& library, const State& state,
              const core::Edition& edition) {
    for (const core::RequirementGroup& group : edition.groups) {
        if (group.is_elective) {
            continue;
        }
        model.core.push_back({group.id, group.title, credits_words(group.credits),
                              course_entries(library, state.route, core::courses_in(group.needs))});
    }
    model.core_remark =
        core::core_size_text(library.content(), edition) + ", the same in every track";
}

/// The sentence on how many electives are taken and from what.
std::string electives_remark(const core::Edition& edition, const core::Track& track) {
    std::string remark =
        track.electives ? core::count_text(track.electives->size(), "elective") + " to choose from"
                        : std::string("Any approved elective");
    for (const core::RequirementGroup& group : edition.groups) {
        if (group.is_elective && group.credits.value) {
            remark += "; electives carry " + credits_words(group.credits);
            break;
        }
    }
    return remark;
}

/// Marks electives that the core names as well, so that nobody counts them twice.
void mark_core_courses(TrackModel& model) {
    for (CourseEntry& elective : model.electives) {
        for (const CoreGroup& group : model.core) {
            const bool is_in_core = std::any_of(
                group.courses.begin(), group.courses.end(),
                [&elective](const CourseEntry& course) { return course.id == elective.id; });
            if (is_in_core) {
                elective.remark = "also a choice in the core";
            }
        }
    }
}

/// This track first, then the others, as many as fit.
NamedLink compare_link(const Library& library, const State& state, const core::Edition& edition) {
    if (edition.tracks.size() < 2) {
        return {};
    }
    Route route = route_to(state.route, Page::Compare);
    route.compare_ids = {state.route.id};
    for (const core::Track& track : edition.tracks) {
        if (track.id != state.route.id && route.compare_ids.size() < kMostCompared) {
            route.compare_ids.push_back(track.id);
        }
    }
    return {edition.tracks.size() == 2 ? "Compare with the other track"
                                       : "Compare with the other tracks",
            address_of(route, library.content())};
}

void add_lists(TrackModel& model, const core::Track& track) {
    model.roles = capitalized_all(track.roles);
    model.roles_remark = roles_remark(track);
    model.elective_areas = capitalized_all(track.elective_areas);
    model.areas_remark = !model.elective_areas.empty() ? ""
                         : track.electives             ? capitalized(kNotStatedText)
                                                       : "Any";
}

}  // namespace

std::string roles_remark(const core::Track& track) {
    if (!track.roles.empty()) {
        return {};
    }
    return track.electives ? capitalized(kNotStatedText) : "Those that your electives lead to";
}

TrackModel make_track_model(const Library& library, const State& state) {
    const core::Content& content = library.content();
    const core::Edition& edition = library.edition(state.route.edition);
    TrackModel model;
    model.head.title = "Track";
    model.head.crumbs = {{"Overview", address_of(route_to(state.route, Page::Overview), content)},
                         {"Tracks", address_of(route_to(state.route, Page::Tracks), content)}};
    const core::Track* track = find_track(edition, state.route.id);
    if (track == nullptr) {
        return model;
    }
    model.head.title = track->title;
    model.head.description = track->summary;
    model.lead = track->summary;
    model.prepares_for =
        track->prepares_for.empty() ? capitalized(kNotStatedText) : track->prepares_for;
    model.suited_to = track->suited_to.empty() ? capitalized(kNotStatedText) : track->suited_to;
    add_lists(model, *track);
    add_core(model, library, state, edition);
    model.electives_remark = electives_remark(edition, *track);
    model.electives_note = track->electives_note;
    if (track->electives) {
        model.electives = course_entries(library, state.route, *track->electives);
        mark_core_courses(model);
    } else {
        model.browse = {"Browse all courses",
                        address_of(route_to(state.route, Page::Courses), content)};
    }
    model.compare = compare_link(library, state, edition);
    model.sources = source_lines(content, track->sources);
    return model;
}

}  // namespace app
