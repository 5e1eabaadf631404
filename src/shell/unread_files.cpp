// Which editions a page needs must be known before there is a route: an address can only be read
// with the content that it is about. So an edition counts as shown when its id is a part of the
// address. The usual one is what an address means that names none, so every page needs it.

#include "shell/unread_files.h"

#include <algorithm>
#include <optional>

namespace shell {
namespace {

constexpr std::string_view kSeparators = "/?&=,";
/// A page that sets editions side by side needs all of them.
constexpr std::string_view kEveryEdition = "editions";

bool has_part(std::string_view address, std::string_view part) {
    while (!address.empty()) {
        const std::size_t end = std::min(address.find_first_of(kSeparators), address.size());
        if (address.substr(0, end) == part) {
            return true;
        }
        address.remove_prefix(std::min(end + 1, address.size()));
    }
    return false;
}

/// The file of the edition that an address means which names none. `editions` may name it although
/// it could not be read.
std::string usual_edition_file(const core::Reading& reading) {
    const core::Programme& programme = reading.content.programme;
    const std::vector<std::string>& named = reading.named_editions;
    const bool is_named =
        std::find(named.begin(), named.end(), programme.default_edition) != named.end();
    return core::edition_file(is_named || named.empty() ? programme.default_edition
                                                        : named.front());
}

bool is_needed(const std::string& file, const core::Reading& reading, std::string_view address) {
    const std::vector<std::string>& course_files = reading.content.programme.course_files;
    if (file == "programme.json" || file == usual_edition_file(reading) ||
        std::find(course_files.begin(), course_files.end(), file) != course_files.end()) {
        return true;
    }
    const std::optional<std::string> id = core::edition_of(file);
    if (!id) {
        return false;
    }
    return reading.content.editions.empty() || has_part(address, *id) ||
           has_part(address, kEveryEdition);
}

}  // namespace

UnreadFiles unread_files(const core::Reading& reading, std::string_view address) {
    UnreadFiles files;
    for (const std::string& file : reading.unread) {
        (is_needed(file, reading, address) ? files.needed : files.others).push_back(file);
    }
    return files;
}

}  // namespace shell
