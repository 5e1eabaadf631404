#include "core/compare/course_sets.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>

#include "core/content/model.h"
#include "core/text/number_text.h"

namespace core {

namespace {

void add_each_once(std::vector<CourseId>& courses, const std::vector<CourseId>& more) {
    for (const CourseId course : more) {
        if (std::find(courses.begin(), courses.end(), course) == courses.end()) {
            courses.push_back(course);
        }
    }
}

bool has_choice(const Condition& condition) {
    const bool is_choice = condition.kind == Condition::Kind::AnyOf ||
                           condition.kind == Condition::Kind::AtLeast ||
                           condition.kind == Condition::Kind::CreditsFrom;
    return is_choice || std::any_of(condition.parts.begin(), condition.parts.end(), has_choice);
}

}  // namespace

std::vector<CourseId> core_courses(const Edition& edition) {
    std::vector<CourseId> courses;
    for (const RequirementGroup& group : edition.groups) {
        if (!group.is_elective) {
            add_each_once(courses, courses_in(group.needs));
        }
    }
    return courses;
}

std::string core_size_text(const Content& content, const Edition& edition) {
    const bool is_choice_included = std::any_of(
        edition.groups.begin(), edition.groups.end(),
        [](const auto& group) { return !group.is_elective && has_choice(group.needs); });
    return count_text(without_doubles(content, core_courses(edition)).size(), "course") +
           (is_choice_included ? ", choices included" : "");
}

std::vector<CourseId> track_courses(const Edition& edition, const Track& track) {
    std::vector<CourseId> courses = core_courses(edition);
    if (track.electives) {
        add_each_once(courses, *track.electives);
    }
    return courses;
}

std::vector<CourseId> format_courses(const Format& format) {
    std::vector<CourseId> courses;
    for (const Plan& plan : format.plans) {
        for (const PlanTerm& term : plan.terms) {
            for (const PlanItem& item : term.items) {
                add_each_once(courses, item.courses);
            }
        }
    }
    return courses;
}

std::vector<CourseId> edition_courses(const Edition& edition) {
    std::vector<CourseId> courses;
    for (const RequirementGroup& group : edition.groups) {
        add_each_once(courses, courses_in(group.needs));
    }
    for (const Track& track : edition.tracks) {
        add_each_once(courses, track.electives.value_or(std::vector<CourseId>{}));
    }
    for (const Format& format : edition.formats) {
        add_each_once(courses, format_courses(format));
    }
    return courses;
}

std::vector<std::size_t> first_numbers(const Content& content) {
    std::vector<std::size_t> first(content.courses.size());
    std::iota(first.begin(), first.end(), std::size_t{0});
    const auto find_first = [&first](std::size_t course) {
        while (first[course] != course) {
            course = first[course];
        }
        return course;
    };
    for (std::size_t i = 0; i < content.courses.size(); ++i) {
        for (const CourseId other : content.courses[i].same_as) {
            const std::size_t a = find_first(i);
            const std::size_t b = find_first(index_of(other));
            first[std::max(a, b)] = std::min(a, b);
        }
    }
    for (std::size_t i = 0; i < first.size(); ++i) {
        first[i] = find_first(i);
    }
    return first;
}

std::vector<CourseId> without_doubles(const Content& content,
                                      const std::vector<CourseId>& courses) {
    const std::vector<std::size_t> first = first_numbers(content);
    std::vector<CourseId> result;
    for (const CourseId course : courses) {
        add_each_once(result, {static_cast<CourseId>(first[index_of(course)])});
    }
    return result;
}

}  // namespace core
