#include "pages/compare/comparables.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/wording.h"
#include "core/compare/course_sets.h"
#include "pages/shared/course_entry.h"

namespace pages {
namespace {

using words::Msg;

using core::Aspect;
using core::Comparable;
using core::Text;
using Values = std::vector<Text>;

/// Adds a row about `thing`; empty texts are no statement.
void add(Comparable& thing, Aspect aspect, Text label, Values values) {
    std::erase_if(values, [](const Text& value) { return value.empty(); });
    thing.attributes.push_back({aspect, std::move(label), std::move(values)});
}

bool is_inferred(const core::Credits& credits) {
    return credits.certainty == core::Certainty::Inferred;
}

core::GroupCredits group_credits(Text group, const core::Credits& credits) {
    return {std::move(group), credits.value.value_or(0.0), is_inferred(credits),
            credits.value.has_value()};
}

Values course_names(const core::Content& content, const std::vector<core::CourseId>& courses) {
    Values names;
    for (const core::CourseId id : courses) {
        names.push_back(course_name(content.course(id)));
    }
    return names;
}

template <typename Titled>
Values titles_of(const std::vector<Titled>& things) {
    Values titles;
    for (const Titled& thing : things) {
        titles.push_back(thing.title);
    }
    return titles;
}

/// How many terms a format takes, one value per plan that says something new: "3 terms".
Values term_counts(const words::Words& words, const core::Format& format) {
    Values counts;
    for (const core::Plan& plan : format.plans) {
        std::string text = words.say(Msg::terms_counted, {.count = plan.terms.size()});
        if (std::find(counts.begin(), counts.end(), text) == counts.end()) {
            counts.push_back(std::move(text));
        }
    }
    return counts;
}

/// "AIPI 530 or AIPI 531", or the words of a place that names no course.
Text item_text(const app::Library& library, const core::PlanItem& item) {
    std::vector<std::string> codes;
    for (const core::CourseId course : item.courses) {
        codes.push_back(library.content().course(course).code);
    }
    return codes.empty() ? item.label : Text(words::choice_text(library.words(), codes));
}

/// What the first plan leaves to the student.
Values choices(const app::Library& library, const core::Format& format) {
    Values texts;
    if (format.plans.empty()) {
        return texts;
    }
    for (const core::PlanTerm& term : format.plans.front().terms) {
        for (const core::PlanItem& item : term.items) {
            if (item.courses.size() != 1) {
                texts.push_back(item_text(library, item));
            }
        }
    }
    return texts;
}

/// "Two, each a week long (online students)" for a fact that does not count for everyone.
Values scoped_values(const words::Words& words, const core::Fact& fact) {
    Values values = fact.values;
    if (!fact.scope.empty()) {
        for (Text& value : values) {
            value.text = words.say(Msg::value_for, {.scope = fact.scope, .value = value});
        }
    }
    return values;
}

/// The tracks of an edition. One whose pages were read and name none has none; that is stated.
Values track_titles(const words::Words& words, const core::Edition& edition) {
    if (edition.tracks.empty() && !edition.tracks_note.empty()) {
        return {words.say(Msg::no_named_tracks)};
    }
    return titles_of(edition.tracks);
}

/// What a requirement group asks for: its courses by name, else its prose.
Values group_values(const core::Content& content, const core::RequirementGroup& group) {
    const std::vector<core::CourseId> courses = courses_in(group.needs);
    if (group.is_elective || courses.empty()) {
        return {group.text};
    }
    return course_names(content, courses);
}

}  // namespace

Comparable comparable_track(const app::Library& library, const core::Edition& edition,
                            const core::Track& track) {
    using enum Aspect;
    const words::Words& words = library.words();
    const core::Content& content = library.content();
    Comparable thing{track.id, track.title, track.summary, {}, {}, {}};
    add(thing, Glance, words.say(Msg::prepares_for), {track.prepares_for});
    add(thing, Glance, words.say(Msg::suited_to), {track.suited_to});
    add(thing, Glance, words.say(Msg::elective_areas), track.elective_areas);
    const core::CoreSize size = core::core_size(content, edition);
    add(thing, Courses, words.say(Msg::shared_core),
        {words.say(size.has_choices ? Msg::courses_with_choices : Msg::courses_counted,
                   {.count = size.courses})});
    add(thing, Courses, words.say(Msg::own_electives),
        {track.electives ? words.say(Msg::courses_counted, {.count = track.electives->size()})
                         : words.say(Msg::any_approved_elective)});
    if (!track.electives_note.empty()) {
        add(thing, Courses, words.say(Msg::about_electives), {track.electives_note});
    }
    add(thing, Outcomes, words.say(Msg::roles), track.roles);
    thing.courses = core::without_doubles(content, core::track_courses(edition, track));
    for (const core::RequirementGroup& group : edition.groups) {
        thing.credits.push_back(group_credits(group.title, group.credits));
    }
    return thing;
}

Comparable comparable_format(const app::Library& library, const core::Format& format) {
    using enum Aspect;
    const words::Words& words = library.words();
    Comparable thing{format.id, format.title, format.summary, {}, {}, {}};
    add(thing, Glance, words.say(Msg::award),
        {words.say(format.is_degree ? Msg::degree : Msg::certificate)});
    add(thing, Glance, words.say(Msg::length),
        {format.months ? words.say(Msg::months, {.count = std::max(*format.months, 0)}) : ""});
    add(thing, Glance, words.say(Msg::mode), {format.mode});
    add(thing, Glance, words.say(Msg::terms), term_counts(words, format));
    add(thing, Glance, words.say(Msg::tuition_basis), {format.tuition_basis});
    add(thing, Courses, words.say(Msg::left_to_choose), choices(library, format));
    if (!format.note.empty()) {
        add(thing, Glance, words.say(Msg::good_to_know), {format.note});
    }
    thing.courses = core::without_doubles(library.content(), core::format_courses(format));
    thing.credits.push_back(group_credits(words.say(Msg::in_all), format.credits));
    return thing;
}

Comparable comparable_edition(const app::Library& library, const core::Edition& edition) {
    using enum Aspect;
    const words::Words& words = library.words();
    const core::Content& content = library.content();
    Comparable thing{edition.id, edition.title, edition.summary, {}, {}, {}};
    for (const core::Fact& fact : edition.facts) {
        add(thing, Glance, fact.label, scoped_values(words, fact));
        thing.attributes.back().inferred = fact.certainty == core::Certainty::Inferred;
    }
    add(thing, Glance, words.say(Msg::tracks), track_titles(words, edition));
    add(thing, Glance, words.say(Msg::formats), titles_of(edition.formats));
    for (const core::RequirementGroup& group : edition.groups) {
        add(thing, Courses, group.title, group_values(content, group));
        thing.credits.push_back(group_credits(group.title, group.credits));
    }
    thing.courses = core::without_doubles(content, core::edition_courses(edition));
    return thing;
}

}  // namespace pages
