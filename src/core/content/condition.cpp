#include "core/content/condition.h"

#include <algorithm>

namespace core {
namespace {

void collect_courses(const Condition& condition, std::vector<CourseId>& courses) {
    if (condition.kind == Condition::Kind::Course &&
        std::find(courses.begin(), courses.end(), condition.course) == courses.end()) {
        courses.push_back(condition.course);
    }
    for (const Condition& part : condition.parts) {
        collect_courses(part, courses);
    }
}

}  // namespace

std::vector<CourseId> courses_in(const Condition& condition) {
    std::vector<CourseId> courses;
    collect_courses(condition, courses);
    return courses;
}

}  // namespace core
