#include "words/formats.h"

#include <cstdlib>

namespace words {

std::string number_text(const Formats& formats, Number number) {
    const long long size = std::abs(number.hundredths());
    std::string text = std::to_string(size / 100);
    const bool is_grouped = static_cast<int>(text.size()) >= formats.least_grouped_digits;
    for (std::size_t at = text.size(); is_grouped && at > 3;) {
        at -= 3;
        text.insert(at, formats.group_sign);
    }
    if (const long long decimals = size % 100; decimals != 0) {
        text += formats.decimal_sign;
        text += std::to_string(decimals / 10);
        text += decimals % 10 != 0 ? std::to_string(decimals % 10) : "";
    }
    return number.hundredths() < 0 ? "-" + text : text;
}

std::string number_word(const Formats& formats, Number number) {
    const long long whole = number.hundredths() / 100;
    const bool has_word = number.is_whole() && whole >= 0 &&
                          whole < static_cast<long long>(formats.number_words.size());
    return has_word ? formats.number_words[static_cast<std::size_t>(whole)]
                    : number_text(formats, number);
}

}  // namespace words
