#include "core/content/checks/checks.h"

namespace core {

void check_default_edition(CheckRun& run) {
    const Content& content = run.content();
    const std::string& wanted = content.programme.default_edition;
    const bool is_choice_open = wanted.empty() && content.editions.size() > 1;
    if (is_choice_open) {
        run.warning("programme.json", "", "No default edition is named, so the first one is shown.",
                    "Add \"default_edition\".");
    } else if (!wanted.empty() && content.find_edition(wanted) == nullptr &&
               run.is_whole("programme.json")) {
        run.error("programme.json", "/default_edition", "There is no such edition.",
                  "Name one of those under \"editions\".");
    }
}

}  // namespace core
