#include <algorithm>
#include <charconv>
#include <optional>

#include "core/content/checks/checks.h"
#include "core/content/checks/credit_sum.h"
#include "core/text/number_text.h"

namespace core {
namespace {

/// The number that the fact "credits" of an edition begins with.
std::optional<double> degree_credits(const Edition& edition) {
    const auto fact =
        std::find_if(edition.facts.begin(), edition.facts.end(), [](const Fact& candidate) {
            return candidate.id == "credits" && !candidate.values.empty();
        });
    if (fact == edition.facts.end()) {
        return std::nullopt;
    }
    const std::string& text = fact->values.front();
    int credits = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), credits);
    return error == std::errc() ? std::optional<double>(credits) : std::nullopt;
}

}  // namespace

void check_group_credits(CheckRun& run) {
    for (const Edition& edition : run.content().editions) {
        const std::optional<double> total = degree_credits(edition);
        CreditSum sum;
        for (const RequirementGroup& group : edition.groups) {
            sum.add(group.credits);
        }
        if (!total || edition.groups.empty() || sum.can_be(*total)) {
            continue;
        }
        run.error(edition_file(edition), "/groups",
                  "The groups come to " + sum.text() + " credits, the degree to " +
                      number_text(*total) + '.',
                  "Correct the credits of a group or the fact \"credits\".");
    }
}

}  // namespace core
