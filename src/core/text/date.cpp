#include "core/text/date.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace core {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kJoints = "-./";

/// The value of the digits from `first` on.
int number_at(std::string_view text, std::size_t first, std::size_t length) {
    int number = 0;
    std::from_chars(text.data() + first, text.data() + first + length, number);
    return number;
}

int days_in(int year, int month) {
    constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool is_leap_year = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return kDays[static_cast<std::size_t>(month - 1)] + (month == 2 && is_leap_year ? 1 : 0);
}

/// Whether `word` is three short numbers with one joint each between them.
bool looks_like_date(std::string_view word) {
    int numbers = 0;
    while (true) {
        const std::size_t digits = std::min(word.find_first_not_of(kDigits), word.size());
        if (digits == 0 || digits > 4) {
            return false;
        }
        ++numbers;
        word.remove_prefix(digits);
        if (word.empty()) {
            return numbers == 3;
        }
        if (kJoints.find(word.front()) == std::string_view::npos) {
            return false;
        }
        word.remove_prefix(1);
    }
}

}  // namespace

bool is_date(std::string_view text) {
    constexpr std::string_view kPattern = "0000-00-00";
    const bool has_shape =
        text.size() == kPattern.size() &&
        std::equal(text.begin(), text.end(), kPattern.begin(), [](char character, char pattern) {
            return pattern == '0' ? kDigits.find(character) != std::string_view::npos
                                  : character == pattern;
        });
    if (!has_shape) {
        return false;
    }
    const int year = number_at(text, 0, 4);
    const int month = number_at(text, 5, 2);
    const int day = number_at(text, 8, 2);
    return month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
}

std::string_view find_false_date(std::string_view text) {
    constexpr std::string_view kAround = " \t\n,;:()";
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(kAround), text.size()));
        if (text.empty()) {
            return {};
        }
        std::string_view word = text.substr(0, text.find_first_of(kAround));
        text.remove_prefix(word.size());
        if (word.ends_with('.')) {
            word.remove_suffix(1);
        }
        if (looks_like_date(word) && !is_date(word)) {
            return word;
        }
    }
}

}  // namespace core
