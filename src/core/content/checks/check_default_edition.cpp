#include "core/content/checks/checks.h"

namespace core {

void check_default_edition(CheckRun& run) {
    const Content& content = run.content();
    const std::string& wanted = content.programme.default_edition;
    const bool is_choice_open = wanted.empty() && content.editions.size() > 1;
    if (is_choice_open) {
        run.warning("programme.json", "", Fault::no_default_edition, Fault::add_default_edition);
    } else if (!wanted.empty() && content.find_edition(wanted) == nullptr &&
               run.is_whole("programme.json")) {
        run.error("programme.json", "/default_edition", Fault::no_such_edition,
                  Fault::name_known_edition);
    }
}

}  // namespace core
