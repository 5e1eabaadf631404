#include "core/compare/course_sets.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

#include "core/content/course_list.h"
#include "core/content/model.h"

namespace core {

namespace {

bool has_choice(const Condition& condition) {
    const bool is_choice = condition.kind == Condition::Kind::AnyOf ||
                           condition.kind == Condition::Kind::AtLeast ||
                           condition.kind == Condition::Kind::CreditsFrom;
    return is_choice || std::any_of(condition.parts.begin(), condition.parts.end(), has_choice);
}

}  // namespace

std::vector<CourseId> core_courses(const Edition& edition) {
    CourseList courses;
    for (const RequirementGroup& group : edition.groups) {
        if (!group.is_elective) {
            courses.add(courses_in(group.needs));
        }
    }
    return std::move(courses).take();
}

CoreSize core_size(const Content& content, const Edition& edition) {
    const bool has_choices = std::any_of(
        edition.groups.begin(), edition.groups.end(),
        [](const auto& group) { return !group.is_elective && has_choice(group.needs); });
    return {without_doubles(content, core_courses(edition)).size(), has_choices};
}

std::vector<CourseId> track_courses(const Edition& edition, const Track& track) {
    CourseList courses;
    courses.add(core_courses(edition));
    if (track.electives) {
        courses.add(*track.electives);
    }
    return std::move(courses).take();
}

std::vector<CourseId> format_courses(const Format& format) {
    CourseList courses;
    for (const Plan& plan : format.plans) {
        for (const PlanTerm& term : plan.terms) {
            for (const PlanItem& item : term.items) {
                courses.add(item.courses);
            }
        }
    }
    return std::move(courses).take();
}

std::vector<CourseId> edition_courses(const Edition& edition) {
    CourseList courses;
    for (const RequirementGroup& group : edition.groups) {
        courses.add(courses_in(group.needs));
    }
    for (const Track& track : edition.tracks) {
        courses.add(track.electives.value_or(std::vector<CourseId>{}));
    }
    for (const Format& format : edition.formats) {
        courses.add(format_courses(format));
    }
    return std::move(courses).take();
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
    CourseList result;
    for (const CourseId course : courses) {
        result.add(static_cast<CourseId>(first[index_of(course)]));
    }
    return std::move(result).take();
}

}  // namespace core
