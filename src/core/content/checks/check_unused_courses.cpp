#include <algorithm>
#include <vector>

#include "core/content/checks/checks.h"

namespace core {
namespace {

/// Which courses some edition gives a place.
class UsedCourses {
public:
    explicit UsedCourses(const Content& content) : is_used_(content.courses.size()) {
        for (const Edition& edition : content.editions) {
            mark_edition(edition);
        }
        for (std::size_t i = 0; i < content.courses.size(); ++i) {
            mark_twins(content.courses[i], i);
        }
    }

    [[nodiscard]] bool has(std::size_t course) const { return is_used_[course]; }

private:
    void mark(const std::vector<CourseId>& courses) {
        for (const CourseId id : courses) {
            is_used_[index_of(id)] = true;
        }
    }
    void mark_edition(const Edition& edition);
    void mark_plan(const Plan& plan);
    /// The same course under another number has the other's place.
    void mark_twins(const Course& course, std::size_t index) {
        for (const CourseId twin : course.same_as) {
            const char is_either_used = std::max(is_used_[index], is_used_[index_of(twin)]);
            is_used_[index] = is_either_used;
            is_used_[index_of(twin)] = is_either_used;
        }
    }

    std::vector<char> is_used_;
};

void UsedCourses::mark_edition(const Edition& edition) {
    for (const RequirementGroup& group : edition.groups) {
        mark(courses_in(group.needs));
    }
    for (const Track& track : edition.tracks) {
        mark(track.electives.value_or(std::vector<CourseId>{}));
    }
    for (const Format& format : edition.formats) {
        for (const Plan& plan : format.plans) {
            mark_plan(plan);
        }
    }
}

void UsedCourses::mark_plan(const Plan& plan) {
    for (const PlanTerm& term : plan.terms) {
        for (const PlanItem& item : term.items) {
            mark(item.courses);
        }
    }
}

}  // namespace

void check_unused_courses(CheckRun& run) {
    const std::vector<Course>& courses = run.content().courses;
    if (run.content().editions.empty()) {
        return;
    }
    const UsedCourses used(run.content());
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const bool is_explained =
            courses[i].certainty == Certainty::Inferred || !courses[i].notes.empty();
        if (!used.has(i) && !is_explained) {
            run.warning("courses.json", entry("/courses", i),
                        courses[i].code + " is in no group, track or plan of any edition.",
                        "Give it a place, or say under \"notes\" why it has none.");
        }
    }
}

}  // namespace core
