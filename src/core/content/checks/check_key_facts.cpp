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
                        said(Fault::fact_named_twice, {.id = shown(ids[i])}),
                        Fault::remove_one_of_them);
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
                            said(Fault::key_fact_missing, {.id = shown(id)}), Fault::give_fact_id);
            }
        }
    }
}

}  // namespace core
