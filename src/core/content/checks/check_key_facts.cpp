#include <algorithm>
#include <string_view>

#include "core/content/checks/checks.h"
#include "core/content/reader/raw_text.h"

namespace core {

void check_key_facts(CheckRun& run) {
    for (const Edition& edition : run.content().editions) {
        if (edition.facts.empty()) {
            continue;
        }
        for (const std::string_view id : kKeyFactIds) {
            const bool is_there = std::any_of(edition.facts.begin(), edition.facts.end(),
                                              [id](const Fact& fact) { return fact.id == id; });
            if (!is_there) {
                run.warning(edition_file(edition), "/facts",
                            "No fact has the id " + quoted(id) +
                                ", which the overview looks for to show the fact large.",
                            "Give this id to the fact that says it. If no source does, add one "
                            "with \"value\": null.");
            }
        }
    }
}

}  // namespace core
