#include <algorithm>
#include <map>

#include "core/content/checks/checks.h"

namespace core {
namespace {

/// Where a plan places the courses that everyone takes.
class PlacedCourses {
public:
    explicit PlacedCourses(const Plan& plan) {
        for (std::size_t term = 0; term < plan.terms.size(); ++term) {
            for (const PlanItem& item : plan.terms[term].items) {
                if (item.courses.size() == 1) {
                    terms_.emplace(item.courses.front(), term);
                }
            }
        }
    }

    [[nodiscard]] bool is_after(CourseId course, std::size_t term) const {
        const auto placed = terms_.find(course);
        return placed != terms_.end() && placed->second > term;
    }

    /// Whether the plan brings what `condition` needs only after `term`. What it does not place at
    /// all may have been done before the programme.
    [[nodiscard]] bool is_met_too_late(const Condition& condition, std::size_t term) const;

private:
    std::map<CourseId, std::size_t> terms_;
};

bool PlacedCourses::is_met_too_late(const Condition& condition, std::size_t term) const {
    const auto late =
        std::count_if(condition.parts.begin(), condition.parts.end(),
                      [this, term](const Condition& part) { return is_met_too_late(part, term); });
    const auto parts = static_cast<std::ptrdiff_t>(condition.parts.size());
    switch (condition.kind) {
        case Condition::Kind::Course:
            return is_after(condition.course, term);
        case Condition::Kind::Text:
            return false;
        case Condition::Kind::AllOf:
            return late > 0;
        case Condition::Kind::AtLeast:
            return late > 0 && parts - late < condition.count;
        case Condition::Kind::AnyOf:
        case Condition::Kind::CreditsFrom:
            return late > 0 && late == parts;
    }
    return false;
}

/// A course in a plan, and where it stands there.
struct Placement {
    const Course& course;
    std::size_t term;
    std::string file;
    std::string pointer;
};

void check_placement(CheckRun& run, const PlacedCourses& placed, const Placement& placement) {
    const Course& course = placement.course;
    if (course.prerequisites && placed.is_met_too_late(*course.prerequisites, placement.term)) {
        run.error(placement.file, placement.pointer,
                  said(Fault::before_prerequisite, {.course = course.code}), Fault::move_term);
    }
    for (const CourseId earlier : course.usually_after) {
        if (placed.is_after(earlier, placement.term)) {
            run.warning(placement.file, placement.pointer,
                        said(Fault::before_usual, {.course = course.code,
                                                   .earlier = run.content().course(earlier).code}),
                        Fault::move_or_correct);
        }
    }
}

void check_plan(CheckRun& run, const Plan& plan, const std::string& file,
                const std::string& pointer) {
    const PlacedCourses placed(plan);
    for (std::size_t term = 0; term < plan.terms.size(); ++term) {
        const std::vector<PlanItem>& items = plan.terms[term].items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const std::string place = entry(entry(pointer + "/terms", term) + "/items", i);
            for (const CourseId id : items[i].courses) {
                check_placement(run, placed, {run.content().course(id), term, file, place});
            }
        }
    }
}

}  // namespace

void check_plan_order(CheckRun& run) {
    for (const Edition& edition : run.content().editions) {
        for (std::size_t i = 0; i < edition.formats.size(); ++i) {
            const std::vector<Plan>& plans = edition.formats[i].plans;
            for (std::size_t j = 0; j < plans.size(); ++j) {
                check_plan(run, plans[j], edition_file(edition),
                           entry(entry("/formats", i) + "/plans", j));
            }
        }
    }
}

}  // namespace core
