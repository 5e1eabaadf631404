#include "app/models/course_places.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/address.h"
#include "app/models/course_entry.h"
#include "core/compare/course_sets.h"
#include "core/text/number_text.h"

namespace app {
namespace {

using core::Condition;

constexpr const char* kRequired = "Required";

std::size_t count_different(std::vector<core::CourseId> courses) {
    std::sort(courses.begin(), courses.end());
    return static_cast<std::size_t>(std::unique(courses.begin(), courses.end()) - courses.begin());
}

/// "Required", or "One of 6 (Departmental elective)".
std::string role_in_plan(const core::PlanItem& item) {
    const std::size_t choices = count_different(item.courses);
    if (choices < 2) {
        return kRequired;
    }
    const std::string role = "One of " + std::to_string(choices);
    return item.label.empty() ? role : role + " (" + item.label + ")";
}

std::string role_of_part(const Condition& condition) {
    const std::string parts = std::to_string(condition.parts.size());
    const bool is_choice = condition.parts.size() > 1;
    switch (condition.kind) {
        case Condition::Kind::AnyOf:
            return is_choice ? "One of " + parts : kRequired;
        case Condition::Kind::AtLeast:
            return "At least " + std::to_string(condition.count) + " of " + parts;
        case Condition::Kind::CreditsFrom:
            return core::credits_text(condition.credits) + " from a list of " + parts;
        default:
            return kRequired;
    }
}

/// The role of the course in the requirement. The nearest choice around it says most, unless that
/// is but a part of a choice of so many. Nothing when the course is not named.
std::optional<std::string> role_in(const Condition& condition, core::CourseId id) {
    if (condition.kind == Condition::Kind::Course) {
        return condition.course == id ? std::optional<std::string>(kRequired) : std::nullopt;
    }
    const bool has_number = condition.kind == Condition::Kind::AtLeast ||
                            condition.kind == Condition::Kind::CreditsFrom;
    for (const Condition& part : condition.parts) {
        if (auto role = role_in(part, id)) {
            return has_number || *role == kRequired ? role_of_part(condition) : role;
        }
    }
    return std::nullopt;
}

/// Collects the places of one course in one edition.
class Collector {
public:
    Collector(const Library& library, const Route& now, core::CourseId id)
        : content_(library.content()), now_(now), course_(id) {}

    EditionPlaces collect(const core::Edition& edition) {
        found_ = {
            edition.id, "Edition " + edition.title, "Places in edition " + edition.title, {}, {}};
        add_plans(edition);
        add_tracks(edition);
        add_requirements(edition);
        if (found_.places.empty()) {
            found_.remark = "No plan, track or requirement of this edition names it.";
        }
        return std::move(found_);
    }

private:
    void add_plans(const core::Edition& edition) {
        for (const core::Format& format : edition.formats) {
            for (const core::Plan& plan : format.plans) {
                add_plan(format.id + "/" + plan.id, plan);
            }
        }
    }

    void add_plan(const std::string& id, const core::Plan& plan) {
        for (const core::PlanTerm& term : plan.terms) {
            for (const core::PlanItem& item : term.items) {
                add_item(id, plan.title, term.title, item);
            }
        }
    }

    void add_item(const std::string& id, const std::string& plan, const std::string& term,
                  const core::PlanItem& item) {
        if (names(item.courses, course_)) {
            add({id + "/" + term, {plain(plan)}, term, role_in_plan(item)});
        }
    }

    void add_tracks(const core::Edition& edition) {
        if (edition.tracks.empty()) {
            return;
        }
        if (names(core::core_courses(edition), course_)) {
            add({"core", {plain("Every track")}, "Track", "Shared core"});
        }
        Route route = route_to(now_, Page::Track);
        route.edition = edition_in_route(content_, edition.id);
        for (const core::Track& track : edition.tracks) {
            if (track.electives && names(*track.electives, course_)) {
                route.id = track.id;
                add({"track/" + track.id,
                     {link(track.title, address_of(route, content_))},
                     "Track",
                     "Elective"});
            }
        }
    }

    void add_requirements(const core::Edition& edition) {
        for (const core::RequirementGroup& group : edition.groups) {
            if (auto role = role_in(group.needs, course_)) {
                add({"group/" + group.id, {plain(group.title)}, "Requirement", std::move(*role)});
            }
        }
    }

    /// Content may say the same twice, and of one id different things.
    void add(CoursePlace place) {
        for (const CoursePlace& known : found_.places) {
            if (known == place) {
                return;
            }
            if (known.id == place.id) {
                place.id += "+";
            }
        }
        found_.places.push_back(std::move(place));
    }

    const core::Content& content_;
    const Route& now_;
    core::CourseId course_;
    EditionPlaces found_;
};

}  // namespace

std::vector<EditionPlaces> places_of(const Library& library, const Route& now, core::CourseId id) {
    const core::Content& content = library.content();
    Collector collector(library, now, id);
    std::vector<EditionPlaces> all;
    const std::string& shown = library.edition(now.edition).id;
    for (const core::Edition& edition : content.editions) {
        EditionPlaces places = collector.collect(edition);
        const bool comes_first = edition.id == shown;
        all.insert(comes_first ? all.begin() : all.end(), std::move(places));
    }
    return all;
}

}  // namespace app
