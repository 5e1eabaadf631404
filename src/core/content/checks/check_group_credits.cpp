#include <algorithm>
#include <optional>
#include <string_view>

#include "core/content/checks/checks.h"
#include "core/content/checks/credit_sum.h"
#include "core/content/reader/json_scalars.h"
#include "core/text/number_text.h"

namespace core {
namespace {

/// The number that `text` begins with: 30 of "30 credits".
std::optional<double> leading_number(std::string_view text) {
    std::string_view number = text.substr(0, text.find_first_not_of("0123456789.,"));
    while (number.ends_with('.') || number.ends_with(',')) {
        number.remove_suffix(1);
    }
    return to_number(number);
}

/// The credits of the degree as the fact "credits" states them; tells where it gives no number.
std::optional<double> degree_credits(CheckRun& run, const Edition& edition) {
    const auto fact =
        std::find_if(edition.facts.begin(), edition.facts.end(), [](const Fact& candidate) {
            return candidate.id == "credits" && !candidate.values.empty();
        });
    if (fact == edition.facts.end()) {
        return std::nullopt;
    }
    const std::optional<double> credits = leading_number(fact->values.front());
    if (!credits) {
        const auto place = static_cast<std::size_t>(fact - edition.facts.begin());
        run.warning(edition_file(edition), entry("/facts", place) + "/value",
                    Fault::credits_not_told, Fault::begin_with_credits);
    }
    return credits;
}

}  // namespace

void check_group_credits(CheckRun& run) {
    for (const Edition& edition : run.content().editions) {
        const std::optional<double> total = degree_credits(run, edition);
        CreditSum sum;
        for (const RequirementGroup& group : edition.groups) {
            sum.add(group.credits);
        }
        if (!total || edition.groups.empty() || sum.can_be(*total)) {
            continue;
        }
        run.error(edition_file(edition), "/groups",
                  said(sum.has_unknown() ? Fault::groups_at_least : Fault::groups_differ,
                       {.sum = number_text(sum.known()), .total = number_text(*total)}),
                  Fault::correct_groups);
    }
}

}  // namespace core
