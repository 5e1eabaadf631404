#include "core/compare/comparables.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "core/compare/course_sets.h"
#include "core/content/model.h"
#include "core/text/number_text.h"

namespace core {

namespace {

using Values = std::vector<std::string>;

/// Adds a row about `thing`; empty texts are no statement.
void add(Comparable& thing, std::string_view section, std::string_view label, Values values) {
    std::erase(values, std::string());
    thing.attributes.push_back({std::string(section), std::string(label), std::move(values)});
}

bool is_inferred(const Credits& credits) {
    return credits.certainty == Certainty::Inferred;
}

GroupCredits group_credits(const std::string& group, const Credits& credits) {
    return {group, credits.value.value_or(0.0), is_inferred(credits), credits.value.has_value()};
}

Values course_names(const Content& content, const std::vector<CourseId>& courses) {
    Values names;
    for (const CourseId id : courses) {
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
Values term_counts(const Format& format) {
    Values counts;
    for (const Plan& plan : format.plans) {
        std::string text = count_text(plan.terms.size(), "term");
        if (std::find(counts.begin(), counts.end(), text) == counts.end()) {
            counts.push_back(std::move(text));
        }
    }
    return counts;
}

/// "AIPI 530 or AIPI 531", or the words of a place that names no course.
std::string choice_text(const Content& content, const PlanItem& item) {
    std::string text = item.courses.empty() ? item.label : std::string();
    for (const CourseId course : item.courses) {
        text += (text.empty() ? "" : " or ") + content.course(course).code;
    }
    return text;
}

/// What the first plan leaves to the student.
Values choices(const Content& content, const Format& format) {
    Values texts;
    if (format.plans.empty()) {
        return texts;
    }
    for (const PlanTerm& term : format.plans.front().terms) {
        for (const PlanItem& item : term.items) {
            if (item.courses.size() != 1) {
                texts.push_back(choice_text(content, item));
            }
        }
    }
    return texts;
}

/// "Two, each a week long (online students)" for a fact that does not count for everyone.
Values scoped_values(const Fact& fact) {
    Values values = fact.values;
    if (!fact.scope.empty()) {
        for (std::string& value : values) {
            value += " (" + fact.scope + ')';
        }
    }
    return values;
}

/// The tracks of an edition. One whose pages were read and name none has none; that is stated.
Values track_titles(const Edition& edition) {
    if (edition.tracks.empty() && !edition.tracks_note.empty()) {
        return {"No named tracks"};
    }
    return titles_of(edition.tracks);
}

/// What a requirement group asks for: its courses by name, else its prose.
Values group_values(const Content& content, const RequirementGroup& group) {
    const std::vector<CourseId> courses = courses_in(group.needs);
    if (group.is_elective || courses.empty()) {
        return {group.text};
    }
    return course_names(content, courses);
}

}  // namespace

std::string course_name(const Course& course) {
    return course.code + ' ' + course.title;
}

Comparable comparable_track(const Content& content, const Edition& edition, const Track& track) {
    Comparable thing{track.id, track.title, track.summary, {}, {}, {}};
    add(thing, kGlanceSection, "Prepares for", {track.prepares_for});
    add(thing, kGlanceSection, "Suited to", {track.suited_to});
    add(thing, kGlanceSection, "Elective areas", track.elective_areas);
    add(thing, kCoursesSection, "Shared core", {core_size_text(content, edition)});
    add(thing, kCoursesSection, "Own electives",
        {track.electives ? count_text(track.electives->size(), "course")
                         : "Any approved elective"});
    if (!track.electives_note.empty()) {
        add(thing, kCoursesSection, "About the electives", {track.electives_note});
    }
    add(thing, kOutcomesSection, "Roles", track.roles);
    thing.courses = without_doubles(content, track_courses(edition, track));
    for (const RequirementGroup& group : edition.groups) {
        thing.credits.push_back(group_credits(group.title, group.credits));
    }
    return thing;
}

Comparable comparable_format(const Content& content, const Format& format) {
    Comparable thing{format.id, format.title, format.summary, {}, {}, {}};
    add(thing, kGlanceSection, "Award", {format.is_degree ? "Degree" : "Certificate"});
    add(thing, kGlanceSection, "Length",
        {format.months ? count_text(static_cast<std::size_t>(std::max(*format.months, 0)), "month")
                       : ""});
    add(thing, kGlanceSection, "Mode", {format.mode});
    add(thing, kGlanceSection, "Terms", term_counts(format));
    add(thing, kGlanceSection, "Tuition basis", {format.tuition_basis});
    add(thing, kCoursesSection, "Left to choose", choices(content, format));
    if (!format.note.empty()) {
        add(thing, kGlanceSection, "Good to know", {format.note});
    }
    thing.courses = without_doubles(content, format_courses(format));
    thing.credits.push_back(group_credits("In all", format.credits));
    return thing;
}

Comparable comparable_edition(const Content& content, const Edition& edition) {
    Comparable thing{edition.id, edition.title, edition.summary, {}, {}, {}};
    for (const Fact& fact : edition.facts) {
        add(thing, kGlanceSection, fact.label, scoped_values(fact));
        thing.attributes.back().inferred = fact.certainty == Certainty::Inferred;
    }
    add(thing, kGlanceSection, "Tracks", track_titles(edition));
    add(thing, kGlanceSection, "Formats", titles_of(edition.formats));
    for (const RequirementGroup& group : edition.groups) {
        add(thing, kCoursesSection, group.title, group_values(content, group));
        thing.credits.push_back(group_credits(group.title, group.credits));
    }
    thing.courses = without_doubles(content, edition_courses(edition));
    return thing;
}

}  // namespace core
