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
    const Content& content = run.content();
    for (std::size_t i = 0; i < content.people.size(); ++i) {
        const Person& person = content.people[i];
        for (std::size_t j = 0; j < person.teaches.size(); ++j) {
            const Course& course = content.course(person.teaches[j]);
            if (!is_taught_by(content, course, person)) {
                run.warning("people.json", entry(entry("/people", i) + "/teaches", j),
                            person.name + " teaches " + course.code +
                                " here, but not in \"taught_by\" of the course.",
                            "Add it there, or remove it here.");
            }
        }
    }
    for (std::size_t i = 0; i < content.courses.size(); ++i) {
        const Course& course = content.courses[i];
        for (std::size_t j = 0; j < course.taught_by.size(); ++j) {
            const std::optional<PersonId>& person = course.taught_by[j].person;
            if (person && !teaches(content, content.person(*person), course)) {
                run.warning("courses.json", entry(entry("/courses", i) + "/taught_by", j),
                            content.person(*person).name + " teaches " + course.code +
                                " here, but not in \"teaches\" of the person.",
                            "Add it there, or remove it here.");
            }
        }
    }
}

}  // namespace core
