#include <string_view>

#include "core/content/checks/checks.h"

namespace core {
namespace {

bool is_colour(std::string_view text) {
    return text.size() == 7 && text.front() == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

void check_colour(CheckRun& run, const std::string& pointer, std::string_view colour) {
    if (!colour.empty() && !is_colour(colour)) {
        run.error("programme.json", pointer, Fault::not_a_colour, Fault::write_colour);
    }
}

}  // namespace

void check_colours(CheckRun& run) {
    const Programme& programme = run.content().programme;
    check_colour(run, "/accent", programme.accent);
    check_colour(run, "/accent_link", programme.accent_link);
    for (std::size_t i = 0; i < programme.group_colours.size(); ++i) {
        const std::string pointer = entry("/group_colours", i);
        if (i == kHueCount) {
            run.warning("programme.json", pointer, Fault::too_many_colours,
                        Fault::remove_later_ones);
            break;
        }
        check_colour(run, pointer, programme.group_colours[i]);
    }
}

}  // namespace core
