#include <algorithm>

#include "core/content/checks/checks.h"
#include "core/content/checks/credit_sum.h"
#include "core/text/number_text.h"

namespace core {
namespace {

/// A choice counts when all its courses carry the same; a slot in words is unknown.
void add_item(CreditSum& sum, const Content& content, const PlanItem& item) {
    if (item.courses.empty()) {
        sum.add_unknown();
        return;
    }
    const Credits& first = content.course(item.courses.front()).credits;
    const bool is_same = std::all_of(item.courses.begin(), item.courses.end(), [&](CourseId id) {
        return content.course(id).credits.value == first.value;
    });
    if (is_same) {
        sum.add(first);
    } else {
        sum.add_unknown();
    }
}

CreditSum credits_of(const Content& content, const Plan& plan) {
    CreditSum sum;
    for (const PlanTerm& term : plan.terms) {
        for (const PlanItem& item : term.items) {
            add_item(sum, content, item);
        }
    }
    return sum;
}

void check_format(CheckRun& run, const Edition& edition, std::size_t index) {
    const Format& format = edition.formats[index];
    for (std::size_t i = 0; i < format.plans.size(); ++i) {
        const CreditSum sum = credits_of(run.content(), format.plans[i]);
        if (!format.credits.value || format.plans[i].terms.empty() ||
            sum.can_be(*format.credits.value)) {
            continue;
        }
        const std::string pointer = entry(entry("/formats", index) + "/plans", i);
        Said message =
            said(sum.has_unknown() ? Fault::plan_at_least : Fault::plan_differs,
                 {.sum = number_text(sum.known()), .total = number_text(*format.credits.value)});
        if (sum.has_inferred() || format.credits.certainty == Certainty::Inferred) {
            run.warning(edition_file(edition), pointer, std::move(message), Fault::correct_plan);
        } else {
            run.error(edition_file(edition), pointer, std::move(message), Fault::correct_plan);
        }
    }
}

}  // namespace

void check_plan_credits(CheckRun& run) {
    for (const Edition& edition : run.content().editions) {
        for (std::size_t i = 0; i < edition.formats.size(); ++i) {
            check_format(run, edition, i);
        }
    }
}

}  // namespace core
