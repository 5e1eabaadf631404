#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "core/content/checks/checks.h"
#include "core/content/reader/raw_text.h"

namespace core {

void check_key_facts(CheckRun& run) {
    const std::vector<std::string>& ids = run.content().programme.key_facts;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto here = ids.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(ids.begin(), here, ids[i]) != here) {
            run.warning("programme.json", entry("/key_facts", i),
                        "The fact " + quoted(ids[i]) + " is named twice.",
                        "Remove one of the two.");
        }
    }
    for (const Edition& edition : run.content().editions) {
        if (edition.facts.empty()) {
            continue;
        }
        for (const std::string& id : ids) {
            const bool is_there = std::any_of(edition.facts.begin(), edition.facts.end(),
                                              [&id](const Fact& fact) { return fact.id == id; });
            if (!is_there) {
                run.warning(edition_file(edition), "/facts",
                            "No fact has the id " + quoted(id) +
                                ", which \"key_facts\" in programme.json names to be shown large.",
                            "Give this id to the fact that says it. If no source does, add one "
                            "with \"value\": null.");
            }
        }
    }
}

}  // namespace core
