#include <algorithm>
#include <string_view>

#include "core/content/checks/checks.h"

namespace core {
namespace {

/// A teacher without an entry of their own goes by name.
bool is_taught_by(const Content& content, const Course& course, const Person& person) {
    return std::any_of(course.taught_by.begin(), course.taught_by.end(),
                       [&](const Teaching& teaching) {
                           return teaching.person ? &content.person(*teaching.person) == &person
                                                  : teaching.name == person.name;
                       });
}

bool teaches(const Content& content, const Person& person, const Course& course) {
    return std::any_of(person.teaches.begin(), person.teaches.end(),
                       [&](CourseId id) { return &content.course(id) == &course; });
}

}  // namespace

void check_teaching(CheckRun& run) {
    // What one file says and the other does not may be in what could not be read.
    if (!run.is_whole("people.json") || !run.is_whole("courses.json")) {
        return;
    }
    const Content& content = run.content();
    for (std::size_t i = 0; i < content.people.size(); ++i) {
        const Person& person = content.people[i];
        for (std::size_t j = 0; j < person.teaches.size(); ++j) {
            const Course& course = content.course(person.teaches[j]);
            if (!is_taught_by(content, course, person)) {
                run.warning("people.json", entry(entry("/people", i) + "/teaches", j),
                            said(Fault::course_lacks_teacher,
                                 {.course = course.code, .person = person.name}),
                            Fault::add_there_or_remove_here);
            }
        }
    }
    for (std::size_t i = 0; i < content.courses.size(); ++i) {
        const Course& course = content.courses[i];
        for (std::size_t j = 0; j < course.taught_by.size(); ++j) {
            const std::optional<PersonId>& person = course.taught_by[j].person;
            if (person && !teaches(content, content.person(*person), course)) {
                run.warning("courses.json", entry(entry("/courses", i) + "/taught_by", j),
                            said(Fault::person_lacks_course,
                                 {.course = course.code, .person = content.person(*person).name}),
                            Fault::add_there_or_remove_here);
            }
        }
    }
}

}  // namespace core
