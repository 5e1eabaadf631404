#include <string_view>

#include "core/content/checks/checks.h"

namespace core {
namespace {

bool is_colour(std::string_view text) {
    return text.size() == 7 && text.front() == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

}  // namespace

void check_colours(CheckRun& run) {
    const Programme& programme = run.content().programme;
    const std::pair<const char*, const std::string&> colours[] = {
        {"/accent", programme.accent}, {"/accent_link", programme.accent_link}};
    for (const auto& [pointer, colour] : colours) {
        if (!colour.empty() && !is_colour(colour)) {
            run.error("programme.json", pointer, "This is not a colour.",
                      "Write # and six digits or letters a to f, such as \"#012169\".");
        }
    }
}

}  // namespace core
