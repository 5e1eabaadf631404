#include "pages/course/course_places.h"

#include <algorithm>
#include <utility>

#include "app/address.h"
#include "app/wording.h"
#include "core/compare/course_sets.h"
#include "core/sort.h"
#include "pages/shared/course_entry.h"

namespace pages {
namespace {

using words::Msg;

using core::Condition;

std::size_t count_different(std::vector<core::CourseId> courses) {
    core::sort(courses);
    return static_cast<std::size_t>(std::unique(courses.begin(), courses.end()) - courses.begin());
}

/// "Required", or "One of 6 (Departmental elective)".
std::string role_in_plan(const words::Words& words, const core::PlanItem& item) {
    const std::size_t choices = count_different(item.courses);
    if (choices < 2) {
        return words.say(Msg::required);
    }
    return item.label.empty()
               ? words.say(Msg::one_of_many, {.count = choices})
               : words.say(Msg::one_of_many_named, {.count = choices, .name = item.label});
}

/// What a condition makes of a course that it names: where it leaves a choice, that is said.
std::string role_words(const words::Words& words, const Condition* choice) {
    if (choice == nullptr) {
        return words.say(Msg::required);
    }
    const std::size_t parts = choice->parts.size();
    switch (choice->kind) {
        case Condition::Kind::AtLeast:
            return words.say(Msg::at_least_of_many, {.count = choice->count, .total = parts});
        case Condition::Kind::CreditsFrom:
            return words.say(Msg::credits_from_list, {.count = choice->credits, .total = parts});
        default:
            return words.say(Msg::one_of_many, {.count = parts});
    }
}

/// How a requirement names a course.
struct Naming {
    bool is_there = false;
    const Condition* choice = nullptr;  ///< That says most of its role; null: it is required.
};

/// The nearest choice around the course says most, unless that is but a part of a choice of so
/// many.
Naming find_naming(const Condition& condition, core::CourseId id) {
    if (condition.kind == Condition::Kind::Course) {
        return {condition.course == id};
    }
    const bool has_number = condition.kind == Condition::Kind::AtLeast ||
                            condition.kind == Condition::Kind::CreditsFrom;
    const bool is_choice =
        has_number || (condition.kind == Condition::Kind::AnyOf && condition.parts.size() > 1);
    for (const Condition& part : condition.parts) {
        const Naming inside = find_naming(part, id);
        if (inside.is_there) {
            const bool says_most = has_number || (is_choice && inside.choice == nullptr);
            return {true, says_most ? &condition : inside.choice};
        }
    }
    return {};
}

/// Collects the places of one course in one edition.
class Collector {
public:
    Collector(const app::Library& library, const app::Route& now, core::CourseId id)
        : content_(library.content()), words_(library.words()), now_(now), course_(id) {}

    EditionPlaces collect(const core::Edition& edition) {
        found_ = {.id = edition.id,
                  .title = words_.say(Msg::edition, {.edition = edition.title}),
                  .caption = words_.say(Msg::places_in_edition, {.edition = edition.title})};
        add_plans(edition);
        add_tracks(edition);
        add_requirements(edition);
        if (found_.places.empty()) {
            found_.remark = words_.say(Msg::no_places);
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

    void add_item(const std::string& id, const core::Text& plan, const core::Text& term,
                  const core::PlanItem& item) {
        if (contains(item.courses, course_)) {
            add({id + "/" + term.text, {core::plain(plan)}, term, role_in_plan(words_, item)});
        }
    }

    void add_tracks(const core::Edition& edition) {
        if (edition.tracks.empty()) {
            return;
        }
        if (contains(core::core_courses(edition), course_)) {
            add({"core",
                 {core::plain(words_.say(Msg::every_track))},
                 words_.say(Msg::track),
                 words_.say(Msg::shared_core)});
        }
        app::Route route = app::route_to(now_, app::Page::Track);
        route.edition = app::edition_in_route(content_, edition.id);
        for (const core::Track& track : edition.tracks) {
            if (track.electives && contains(*track.electives, course_)) {
                route.id = track.id;
                add({"track/" + track.id,
                     {core::link(track.title, app::address_of(route, content_))},
                     words_.say(Msg::track),
                     words_.say(Msg::elective)});
            }
        }
    }

    void add_requirements(const core::Edition& edition) {
        for (const core::RequirementGroup& group : edition.groups) {
            const Naming naming = find_naming(group.needs, course_);
            if (naming.is_there) {
                add({"group/" + group.id,
                     {core::plain(group.title)},
                     words_.say(Msg::requirement),
                     role_words(words_, naming.choice)});
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
    const words::Words& words_;
    const app::Route& now_;
    core::CourseId course_;
    EditionPlaces found_;
};

}  // namespace

std::vector<EditionPlaces> places_of(const app::Library& library, const app::Route& now,
                                     core::CourseId id) {
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

}  // namespace pages
