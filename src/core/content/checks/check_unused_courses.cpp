#include <algorithm>
#include <vector>

#include "core/compare/course_sets.h"
#include "core/content/checks/checks.h"

namespace core {
namespace {

/// Which courses some edition gives a place. The same course under another number has the other's.
class UsedCourses {
public:
    explicit UsedCourses(const Content& content)
        : first_(first_numbers(content)), is_used_(content.courses.size()) {
        for (const Edition& edition : content.editions) {
            for (const CourseId course : edition_courses(edition)) {
                is_used_[first_[index_of(course)]] = true;
            }
        }
    }

    [[nodiscard]] bool has(std::size_t course) const { return is_used_[first_[course]]; }

private:
    std::vector<std::size_t> first_;
    std::vector<bool> is_used_;
};

}  // namespace

void check_unused_courses(CheckRun& run) {
    const std::vector<Course>& courses = run.content().courses;
    const std::vector<Edition>& editions = run.content().editions;
    const bool is_known =
        !editions.empty() && run.is_whole("programme.json") &&
        std::all_of(editions.begin(), editions.end(),
                    [&run](const Edition& edition) { return run.is_whole(edition_file(edition)); });
    if (!is_known) {
        return;
    }
    const UsedCourses used(run.content());
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const bool is_explained =
            courses[i].certainty == Certainty::Inferred || !courses[i].notes.empty();
        if (!used.has(i) && !is_explained) {
            run.warning("courses.json", entry("/courses", i),
                        said(Fault::course_unused, {.course = courses[i].code}),
                        Fault::place_or_explain);
        }
    }
}

}  // namespace core
