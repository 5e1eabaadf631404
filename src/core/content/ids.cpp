#include "core/content/ids.h"

namespace core {

bool is_address_id(std::string_view id) {
    constexpr std::string_view kLettersAndDigits = "abcdefghijklmnopqrstuvwxyz0123456789";
    if (id.size() > kLongestId) {
        return false;
    }
    bool was_hyphen = true;
    for (const char character : id) {
        const bool is_hyphen = character == '-';
        if ((is_hyphen && was_hyphen) ||
            (!is_hyphen && kLettersAndDigits.find(character) == std::string_view::npos)) {
            return false;
        }
        was_hyphen = is_hyphen;
    }
    return !was_hyphen;
}

}  // namespace core
