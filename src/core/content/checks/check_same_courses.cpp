#include <algorithm>

#include "core/content/checks/checks.h"
#include "core/content/reader/raw_text.h"

namespace core {
namespace {

bool names_as_same(const Content& content, const Course& course, const Course& other) {
    return std::any_of(course.same_as.begin(), course.same_as.end(),
                       [&](CourseId id) { return &content.course(id) == &other; });
}

}  // namespace

void check_same_courses(CheckRun& run) {
    // The other side may be in what could not be read.
    if (!run.is_whole("courses.json")) {
        return;
    }
    const Content& content = run.content();
    for (std::size_t i = 0; i < content.courses.size(); ++i) {
        const Course& course = content.courses[i];
        for (std::size_t j = 0; j < course.same_as.size(); ++j) {
            const Course& other = content.course(course.same_as[j]);
            if (&other == &course) {
                run.error("courses.json", entry(entry("/courses", i) + "/same_as", j),
                          said(Fault::same_as_itself, {.course = course.code}),
                          Fault::name_other_course);
                continue;
            }
            if (!names_as_same(content, other, course)) {
                run.warning("courses.json", entry(entry("/courses", i) + "/same_as", j),
                            said(Fault::same_one_way, {.course = course.code, .other = other.code}),
                            said(Fault::add_id_or_remove, {.id = shown(course.id)}));
            }
        }
    }
}

}  // namespace core
