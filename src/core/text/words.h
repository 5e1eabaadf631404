#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/text_range.h"

namespace core {

/// The first word of a folded text at or after byte `from`: a run of letters and digits, a trailing
/// "+" or "#" kept ("c++"). Each Chinese or Japanese character is a word of its own. Empty, and at
/// the end of the text, when there is none.
[[nodiscard]] TextRange next_word(std::string_view folded_text, std::size_t from);

/// All words of a folded text, in order.
[[nodiscard]] std::vector<TextRange> words_of(std::string_view folded_text);

/// A name for addresses: folded words joined by hyphens. "Fall (Year 1)" is "fall-year-1". Letters
/// of other scripts stay; "" when `text` holds no letter or digit.
[[nodiscard]] std::string slug(std::string_view text);

/// `text` with a first small Latin letter made a capital.
[[nodiscard]] std::string capitalized(std::string_view text);

/// A text whose bytes sort as `text` does with runs of digits compared as numbers: "ece 90" before
/// "ece 564". Each number stands as a zero, its length and its digits.
[[nodiscard]] std::string natural_key(std::string_view text);

}  // namespace core
