#include "core/content/condition.h"

#include <utility>

#include "core/content/course_list.h"

namespace core {
namespace {

void collect_courses(const Condition& condition, CourseList& courses) {
    if (condition.kind == Condition::Kind::Course) {
        courses.add(condition.course);
    }
    for (const Condition& part : condition.parts) {
        collect_courses(part, courses);
    }
}

}  // namespace

std::vector<CourseId> courses_in(const Condition& condition) {
    CourseList courses;
    collect_courses(condition, courses);
    return std::move(courses).take();
}

}  // namespace core
