#include "core/text/language_tag.h"

#include <algorithm>
#include <cstddef>

namespace core {
namespace {

constexpr std::size_t kLongestPart = 8;

bool is_latin_letter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool is_latin_digit(char character) {
    return character >= '0' && character <= '9';
}

char small_letter(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// The part of four letters that says in which script: "Hant" of "zh-Hant"; empty where none does.
std::string_view script_of(std::string_view tag) {
    constexpr std::size_t kLength = 4;
    const std::size_t hyphen = tag.find('-');
    if (hyphen == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = tag.substr(hyphen + 1);
    const std::string_view part = rest.substr(0, rest.find('-'));
    return part.size() == kLength && is_latin_letter(part.front()) ? part : std::string_view();
}

}  // namespace

bool is_language_tag(std::string_view text) {
    constexpr std::size_t kLongest = 35;
    // BCP 47 keeps room for longer names of languages, but none was ever registered.
    constexpr std::size_t kLongestLanguage = 3;
    if (text.size() < 2 || text.size() > kLongest || !is_latin_letter(text.front())) {
        return false;
    }
    std::size_t length = 0;  // Of the part at hand.
    bool is_first = true;
    for (const char character : text) {
        if (character == '-' && length > 0) {
            length = 0;
            is_first = false;
            continue;
        }
        const bool fits = is_latin_letter(character) || (!is_first && is_latin_digit(character));
        if (!fits || ++length > (is_first ? kLongestLanguage : kLongestPart)) {
            return false;
        }
    }
    return length > 0;
}

bool is_same_tag(std::string_view tag, std::string_view other) {
    return std::equal(tag.begin(), tag.end(), other.begin(), other.end(),
                      [](char a, char b) { return small_letter(a) == small_letter(b); });
}

bool is_same_language(std::string_view tag, std::string_view other) {
    const std::string_view script = script_of(tag);
    const std::string_view other_script = script_of(other);
    return is_same_tag(tag.substr(0, tag.find('-')), other.substr(0, other.find('-'))) &&
           (script.empty() || other_script.empty() || is_same_tag(script, other_script));
}

}  // namespace core
