#include "core/content/checks/checks.h"

namespace core {
namespace {

bool can_be_met(const Condition& condition) {
    const auto parts = static_cast<int>(condition.parts.size());
    switch (condition.kind) {
        case Condition::Kind::AnyOf:
        case Condition::Kind::CreditsFrom:
            if (parts == 0) {
                return false;
            }
            break;
        case Condition::Kind::AtLeast:
            if (parts < condition.count) {
                return false;
            }
            break;
        default:
            break;
    }
    for (const Condition& part : condition.parts) {
        if (!can_be_met(part)) {
            return false;
        }
    }
    return true;
}

void check_condition(CheckRun& run, const std::string& file, const std::string& pointer,
                     const Condition& condition) {
    if (!can_be_met(condition)) {
        run.error(file, pointer, "This condition can never be met: it asks for more than it lists.",
                  "Lower the number, or list more.");
    }
}

}  // namespace

void check_conditions(CheckRun& run) {
    const std::vector<Course>& courses = run.content().courses;
    for (std::size_t i = 0; i < courses.size(); ++i) {
        if (courses[i].prerequisites) {
            check_condition(run, "courses.json", entry("/courses", i) + "/prerequisites",
                            *courses[i].prerequisites);
        }
    }
    for (const Edition& edition : run.content().editions) {
        for (std::size_t i = 0; i < edition.groups.size(); ++i) {
            check_condition(run, edition_file(edition), entry("/groups", i) + "/needs",
                            edition.groups[i].needs);
        }
    }
}

}  // namespace core
