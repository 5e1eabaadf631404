#pragma once

#include <string>
#include <vector>

#include "words/message.h"

namespace words {

/// How a language writes numbers and names months. Patterns of lists, money and dates are messages
/// like any other.
struct Formats {
    std::string decimal_sign = ".";
    std::string group_sign = ",";
    int least_grouped_digits = 4;  ///< Shorter numbers are not grouped: 5 for Spanish, "1234".
    /// Whether what stands alone, such as a value in a table, begins with a capital.
    bool has_capitals = true;
    std::vector<std::string> months;        ///< Twelve, as they stand in dates.
    std::vector<std::string> number_words;  ///< From none on; larger numbers are in digits.
};

/// "31,760", "1.5", "-0.25".
[[nodiscard]] std::string number_text(const Formats& formats, Number number);

/// "three"; digits where there is no word.
[[nodiscard]] std::string number_word(const Formats& formats, Number number);

}  // namespace words
