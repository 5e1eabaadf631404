// Both words are cut at their first difference. One typo then means that the rests agree after
// leaving out one character on either side or on both, or after swapping the first two.

#include "core/text/typo.h"

#include <algorithm>
#include <cstdint>

#include "core/text/utf8.h"

namespace core {

namespace {

enum class Extent : std::uint8_t { Whole, Beginning };

constexpr bool is_continuation(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// The size of what `a` and `b` begin with alike, in whole characters.
std::size_t common_size(std::string_view a, std::string_view b) {
    const std::size_t limit = std::min(a.size(), b.size());
    std::size_t size = 0;
    while (size < limit && a[size] == b[size]) {
        ++size;
    }
    while (size > 0 && (is_continuation(a, size) || is_continuation(b, size))) {
        --size;
    }
    return size;
}

std::string_view first_character(std::string_view text) {
    return text.empty() ? text : text.substr(0, decode_utf8(text, 0).size);
}

std::string_view without_first(std::string_view text) {
    return text.substr(first_character(text).size());
}

/// Whether the first two characters of `a` are those of `b` swapped.
bool is_swapped(std::string_view a, std::string_view b) {
    const std::string_view second_of_a = first_character(without_first(a));
    const std::string_view second_of_b = first_character(without_first(b));
    return !second_of_a.empty() && first_character(a) == second_of_b &&
           second_of_a == first_character(b);
}

std::optional<std::size_t> find_typo(std::string_view typed, std::string_view word, Extent extent) {
    const std::size_t common = common_size(typed, word);
    const std::string_view rest = typed.substr(common);
    const std::string_view word_rest = word.substr(common);
    const auto agree = [extent](std::string_view a, std::string_view b) {
        return extent == Extent::Whole ? a == b : b.starts_with(a);
    };
    const auto used = [word](std::string_view a, std::string_view b) {
        return word.size() - b.size() + a.size();
    };
    const std::string_view shorter = without_first(rest);
    const std::string_view shorter_word = without_first(word_rest);
    if (agree(rest, word_rest)) {
        return used(rest, word_rest);
    }
    if (is_swapped(rest, word_rest) && agree(without_first(shorter), without_first(shorter_word))) {
        return used(without_first(shorter), without_first(shorter_word));
    }
    if (agree(shorter, shorter_word)) {
        return used(shorter, shorter_word);
    }
    if (agree(rest, shorter_word)) {
        return used(rest, shorter_word);
    }
    if (agree(shorter, word_rest)) {
        return used(shorter, word_rest);
    }
    return std::nullopt;
}

}  // namespace

bool within_one_typo(std::string_view a, std::string_view b) {
    constexpr std::size_t kLongestCharacter = 4;
    const std::size_t difference = std::max(a.size(), b.size()) - std::min(a.size(), b.size());
    return difference <= kLongestCharacter && find_typo(a, b, Extent::Whole).has_value();
}

std::optional<std::size_t> find_typo_prefix(std::string_view typed, std::string_view word) {
    return find_typo(typed, word, Extent::Beginning);
}

}  // namespace core
