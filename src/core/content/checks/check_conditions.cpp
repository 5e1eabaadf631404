#include "core/content/checks/checks.h"
#include "core/content/checks/credit_sum.h"

namespace core {
namespace {

/// All that the courses of `condition` can bring; words may bring any number.
void add_credits(CreditSum& sum, const Content& content, const Condition& condition) {
    if (condition.kind == Condition::Kind::Course) {
        sum.add(content.course(condition.course).credits);
    } else if (condition.kind == Condition::Kind::Text) {
        sum.add_unknown();
    }
    for (const Condition& part : condition.parts) {
        add_credits(sum, content, part);
    }
}

/// Whether `condition` itself, whatever its parts say, asks for more than it lists.
bool asks_for_more(const Content& content, const Condition& condition) {
    switch (condition.kind) {
        case Condition::Kind::Course:
        case Condition::Kind::Text:
        case Condition::Kind::AllOf:
            return false;
        case Condition::Kind::AnyOf:
            return condition.parts.empty();
        case Condition::Kind::AtLeast:
            return static_cast<int>(condition.parts.size()) < condition.count;
        case Condition::Kind::CreditsFrom: {
            CreditSum sum;
            add_credits(sum, content, condition);
            return !sum.can_reach(condition.credits);
        }
    }
    return false;
}

/// The property that holds the parts.
const char* parts_of(Condition::Kind kind) {
    switch (kind) {
        case Condition::Kind::Course:
        case Condition::Kind::Text:
            return "";
        case Condition::Kind::AllOf:
            return "/all_of";
        case Condition::Kind::AnyOf:
            return "/any_of";
        case Condition::Kind::AtLeast:
            return "/of";
        case Condition::Kind::CreditsFrom:
            return "/from";
    }
    return "";
}

/// Each part is told at its own place, for a choice may be met by another part.
void check_condition(CheckRun& run, const std::string& file, const std::string& pointer,
                     const Condition& condition) {
    if (asks_for_more(run.content(), condition)) {
        run.error(file, pointer, Fault::impossible_condition, Fault::lower_or_list_more);
    }
    for (std::size_t i = 0; i < condition.parts.size(); ++i) {
        check_condition(run, file, entry(pointer + parts_of(condition.kind), i),
                        condition.parts[i]);
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
