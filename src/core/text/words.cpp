#include "core/text/words.h"

#include <algorithm>
#include <cstddef>

#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace core {

namespace {

constexpr bool is_digit(char value) {
    return value >= '0' && value <= '9';
}

constexpr bool is_ascii_alphanumeric(char value) {
    const auto small = static_cast<unsigned char>(value | 0x20);
    return is_digit(value) || (small >= 'a' && small <= 'z');
}

constexpr bool is_ideograph(char32_t value) {
    return is_within(value, 0x3041, 0x30FF) || is_within(value, 0x3400, 0x9FFF) ||
           is_within(value, 0x20000, 0x3FFFF);
}

/// Letters and digits; beyond ASCII, all that is not known as punctuation or sign.
constexpr bool is_word_character(char32_t value) {
    if (is_ascii(value)) {
        return is_ascii_alphanumeric(static_cast<char>(value));
    }
    if (value < 0xC0) {
        return value == 0xAA || value == 0xB5 || value == 0xBA;
    }
    return value != 0xD7 && value != 0xF7 && value != kReplacementCharacter &&
           !is_within(value, 0x2000, 0x2BFF) && !is_within(value, 0x3000, 0x303F) &&
           !is_within(value, 0xFF00, 0xFF0F);
}

/// The first byte from `at` on that is no letter or digit of ASCII.
std::size_t end_of_ascii_word(std::string_view text, std::size_t at) {
    const char* const bytes = text.data();
    const std::size_t size = text.size();
    while (at < size && is_ascii_alphanumeric(bytes[at])) {
        ++at;
    }
    return at;
}

/// Where the word ends that starts at `at`.
std::size_t end_of_word(std::string_view text, std::size_t at) {
    std::size_t end = at;
    if (const CodePoint first = decode_utf8(text, at); is_ideograph(first.value)) {
        return at + first.size;
    }
    while (true) {
        end = end_of_ascii_word(text, end);
        if (end == text.size() || is_ascii(text[end])) {
            break;
        }
        const CodePoint next = decode_utf8(text, end);
        if (!is_word_character(next.value) || is_ideograph(next.value)) {
            break;
        }
        end += next.size;
    }
    while (end < text.size() && (text[end] == '+' || text[end] == '#')) {
        ++end;
    }
    return end;
}

/// Takes the digits in front off `text`, without leading zeros.
std::string_view take_number(std::string_view& text) {
    std::size_t size = 0;
    while (size < text.size() && is_digit(text[size])) {
        ++size;
    }
    std::string_view number = text.substr(0, size);
    text.remove_prefix(size);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

}  // namespace

TextRange next_word(std::string_view folded_text, std::size_t from) {
    while (from < folded_text.size()) {
        if (is_ascii(folded_text[from]) && !is_ascii_alphanumeric(folded_text[from])) {
            ++from;
            continue;
        }
        const CodePoint point = decode_utf8(folded_text, from);
        if (is_word_character(point.value)) {
            return {static_cast<std::uint32_t>(from),
                    static_cast<std::uint32_t>(end_of_word(folded_text, from))};
        }
        from += point.size;
    }
    return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(from)};
}

std::vector<TextRange> words_of(std::string_view folded_text) {
    std::vector<TextRange> words;
    for (TextRange word = next_word(folded_text, 0); word.begin < word.end;
         word = next_word(folded_text, word.end)) {
        words.push_back(word);
    }
    return words;
}

std::string slug(std::string_view text) {
    const std::string plain = folded(text);
    std::string result;
    for (const TextRange& word : words_of(plain)) {
        if (!result.empty()) {
            result += '-';
        }
        for (std::uint32_t i = word.begin; i < word.end; ++i) {
            if (plain[i] != '+' && plain[i] != '#') {
                result += plain[i];
            }
        }
    }
    return result;
}

std::string capitalized(std::string_view text) {
    std::string result(text);
    if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') {
        result[0] = static_cast<char>(result[0] - 'a' + 'A');
    }
    return result;
}

std::string natural_key(std::string_view text) {
    constexpr std::size_t kLongestNumber = 255;
    std::string key;
    while (!text.empty()) {
        if (!is_digit(text.front())) {
            key += text.front();
            text.remove_prefix(1);
            continue;
        }
        const std::string_view number = take_number(text);
        key += '0';
        key += static_cast<char>(std::min(number.size(), kLongestNumber));
        key += number;
    }
    return key;
}

}  // namespace core
