#include "core/content/reader/json_scalars.h"

#include <array>
#include <cstdint>
#include <cstring>

#include "core/content/reader/exact_number.h"
#include "core/text/utf8.h"

namespace core {
namespace {

bool is_plain(char character) {
    return character != '"' && character != '\\' && static_cast<unsigned char>(character) >= 0x20;
}

/// Whether all of the eight characters are plain, found out for all at once: a subtraction borrows
/// into the highest bit of each byte that is too small. It may take a plain one for another.
bool are_plain(const char* eight) {
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    constexpr std::uint64_t kHighest = kOnes * 0x80U;
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, eight, sizeof bytes);
    const std::uint64_t quotes = bytes ^ (kOnes * '"');
    const std::uint64_t backslashes = bytes ^ (kOnes * '\\');
    const std::uint64_t too_small = ((bytes - kOnes * 0x20U) & ~bytes) |
                                    ((quotes - kOnes) & ~quotes) |
                                    ((backslashes - kOnes) & ~backslashes);
    return (too_small & kHighest) == 0;
}

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

std::size_t skip_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && is_digit(text[at])) {
        ++at;
    }
    return at;
}

/// The value of four hexadecimal digits at `at`.
std::optional<char32_t> hex_value(std::string_view text, std::size_t at) {
    char32_t value = 0;
    for (const char digit : text.substr(std::min(at, text.size()), 4)) {
        const char letter = static_cast<char>(digit | 0x20);
        if (!is_digit(digit) && (letter < 'a' || letter > 'f')) {
            return std::nullopt;
        }
        value =
            value * 16 + static_cast<char32_t>(is_digit(digit) ? digit - '0' : letter - 'a' + 10);
    }
    return text.size() < at + 4 ? std::nullopt : std::optional(value);
}

/// What `\u` at `at` stands for, which two of them together may; 0 bytes long when it is wrong.
CodePoint read_unicode(std::string_view text, std::size_t at) {
    constexpr CodePoint kWrong{};
    const std::optional<char32_t> first = hex_value(text, at + 2);
    if (!first || is_within(*first, 0xDC00, 0xDFFF)) {
        return kWrong;
    }
    if (!is_within(*first, 0xD800, 0xDBFF)) {
        return {*first, 6};
    }
    const std::optional<char32_t> second = hex_value(text, at + 8);
    if (text.substr(at + 6, 2) != "\\u" || !second || !is_within(*second, 0xDC00, 0xDFFF)) {
        return kWrong;
    }
    return {0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00), 12};
}

/// What the backslash at `at` and what belongs to it stand for.
CodePoint read_escape(std::string_view text, std::size_t at) {
    constexpr std::string_view kLetters = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    if (at + 1 >= text.size()) {
        return {};
    }
    if (text[at + 1] == 'u') {
        return read_unicode(text, at);
    }
    const std::size_t place = kLetters.find(text[at + 1]);
    return place == std::string_view::npos ? CodePoint{}
                                           : CodePoint{static_cast<char32_t>(kMeanings[place]), 2};
}

/// A number of few digits, exactly: both its digits and the power of ten are whole in a double.
std::optional<double> to_short_number(std::string_view written) {
    constexpr std::size_t kMostDigits = 15;
    constexpr auto kPowers = std::to_array<double>(
        {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15});
    const bool is_negative = written.starts_with('-');
    const std::string_view digits = written.substr(is_negative ? 1 : 0);
    if (digits.size() > kMostDigits) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    for (const char digit : digits) {
        if (is_digit(digit)) {
            value = value * 10 + (digit - '0');
        } else if (digit != '.') {
            return std::nullopt;
        }
    }
    const std::size_t point = digits.find('.');
    const std::size_t decimals = point == std::string_view::npos ? 0 : digits.size() - point - 1;
    const double size = static_cast<double>(value) / kPowers[decimals];
    return is_negative ? -size : size;
}

/// Whether it is a number as JSON writes it: no sign but minus, no zero before other digits, digits
/// on both sides of the point.
bool is_number(std::string_view written) {
    std::size_t at = written.starts_with('-') ? 1 : 0;
    const std::size_t whole = at;
    at = skip_digits(written, at);
    if (at == whole || (at > whole + 1 && written[whole] == '0')) {
        return false;
    }
    if (at < written.size() && written[at] == '.') {
        const std::size_t fraction = at + 1;
        at = skip_digits(written, fraction);
        if (at == fraction) {
            return false;
        }
    }
    if (at < written.size() && (written[at] | 0x20) == 'e') {
        const bool has_sign =
            at + 1 < written.size() && (written[at + 1] == '+' || written[at + 1] == '-');
        const std::size_t exponent = at + (has_sign ? 2 : 1);
        at = skip_digits(written, exponent);
        if (at == exponent) {
            return false;
        }
    }
    return at == written.size();
}

}  // namespace

std::size_t end_of_plain(std::string_view text, std::size_t at) {
    while (text.size() - at >= 8 && are_plain(text.data() + at)) {
        at += 8;
    }
    while (at < text.size() && is_plain(text[at])) {
        ++at;
    }
    return at;
}

std::size_t unescape(std::string_view text, std::size_t at, std::string& result) {
    result.clear();
    for (;;) {
        const std::size_t end = end_of_plain(text, at);
        result += text.substr(at, end - at);
        if (end == text.size() || text[end] != '\\') {
            return end;
        }
        const CodePoint escaped = read_escape(text, end);
        if (escaped.size == 0) {
            return end;
        }
        append_utf8(result, escaped.value);
        at = end + escaped.size;
    }
}

std::size_t end_of_number(std::string_view text, std::size_t at) {
    const std::size_t end = text.find_first_not_of("+-.0123456789Ee", at);
    return std::min(end, text.size());
}

std::size_t to_index(std::string_view digits) {
    std::size_t index = 0;
    for (const char digit : digits) {
        index = index * 10 + static_cast<std::size_t>(digit - '0');
    }
    return index;
}

std::optional<double> to_number(std::string_view written) {
    if (!is_number(written)) {
        return std::nullopt;
    }
    if (const std::optional<double> number = to_short_number(written)) {
        return number;
    }
    return to_exact_number(written);
}

}  // namespace core
