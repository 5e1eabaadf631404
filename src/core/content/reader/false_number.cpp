// What people write for a number goes on beyond what JSON reads as one: "1,000", "3 credits",
// "2026-01-31". It ends where the value must end, at a bracket, a quotation mark, a line's end, or
// a comma that is not between two digits.

#include "core/content/reader/false_number.h"

#include <algorithm>
#include <string>

#include "core/content/faults.h"
#include "core/content/reader/raw_text.h"
#include "core/content/reader/strange_characters.h"

namespace core {
namespace {

bool is_digit_at(std::string_view text, std::size_t offset) {
    return offset < text.size() && text[offset] >= '0' && text[offset] <= '9';
}

/// Whether digits stand on both sides of the character at `offset`.
bool is_between_digits(std::string_view text, std::size_t offset) {
    return offset > 0 && is_digit_at(text, offset - 1) && is_digit_at(text, offset + 1);
}

bool ends_number(std::string_view text, std::size_t offset) {
    const char sign = text[offset];
    if (std::string_view("{}[]\"\r\n").find(sign) != std::string_view::npos) {
        return true;
    }
    if (is_between_digits(text, offset)) {
        return false;
    }
    return sign == ',' || sign == ':' || find_stranger(text, offset).has_value();
}

/// All that was meant as the number that begins at `begin`.
std::string_view meant_number(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && !ends_number(text, end)) {
        ++end;
    }
    while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\t')) {
        --end;
    }
    return text.substr(begin, end - begin);
}

/// Whether `written` is digits in groups, all but the first of three: "31,760", "1 000".
bool is_in_thousands(std::string_view written) {
    if (written.starts_with('0') || written.find_first_not_of("0123456789") == written.npos) {
        return false;
    }
    constexpr std::size_t kGroup = 3;
    std::size_t digits = 0;
    bool is_first = true;
    for (std::size_t i = 0; i <= written.size(); ++i) {
        if (is_digit_at(written, i)) {
            ++digits;
            continue;
        }
        const bool is_whole = is_first ? digits >= 1 && digits <= kGroup : digits == kGroup;
        const bool is_mark = i == written.size() ||
                             std::string_view(",.' _").find(written[i]) != std::string_view::npos;
        if (!is_whole || !is_mark) {
            return false;
        }
        is_first = false;
        digits = 0;
    }
    return true;
}

Said remedy_for(std::string_view written) {
    const bool has_one_comma = std::count(written.begin(), written.end(), ',') == 1;
    std::string with_point(written);
    std::replace(with_point.begin(), with_point.end(), ',', '.');
    if (is_in_thousands(written)) {
        std::string digits(written);
        std::erase_if(digits, [](char sign) { return sign < '0' || sign > '9'; });
        return has_one_comma ? said(Fault::write_without_thousands_or_with_point,
                                    {.decimal = with_point, .digits = digits})
                             : said(Fault::write_without_thousands, {.digits = digits});
    }
    const bool is_decimal =
        has_one_comma && with_point.find_first_not_of("0123456789.") == std::string::npos;
    if (is_decimal) {
        return said(Fault::write_decimal_point, {.decimal = with_point});
    }
    if (written.find_first_not_of("+-.0123456789eE") == std::string_view::npos &&
        written.find('-', 1) == std::string_view::npos &&
        std::count(written.begin(), written.end(), '.') <= 1) {
        return Fault::write_plain_digits;
    }
    return Fault::write_number_alone;
}

}  // namespace

bool is_part_of_number(std::string_view text, std::size_t begin, std::size_t offset) {
    const bool is_number =
        is_digit_at(text, begin) || (text[begin] == '-' && is_digit_at(text, begin + 1));
    return is_number && offset < begin + meant_number(text, begin).size();
}

SyntaxProblem describe_false_number(std::string_view text, std::size_t begin) {
    const std::string_view written = meant_number(text, begin);
    return {begin, said(Fault::number_unreadable, {.number = shown(written)}), remedy_for(written)};
}

}  // namespace core
