#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/text/text_range.h"

namespace core {

/// The words of a folded text, in order: runs of letters and digits, a trailing "+" or "#" kept
/// ("c++"). Each Chinese or Japanese character is a word of its own.
[[nodiscard]] std::vector<TextRange> words_of(std::string_view folded_text);

/// A name for addresses: folded words joined by hyphens. "Fall (Year 1)" is "fall-year-1". Letters
/// of other scripts stay; "" when `text` holds no letter or digit.
[[nodiscard]] std::string slug(std::string_view text);

/// `text` with a first small Latin letter made a capital.
[[nodiscard]] std::string capitalized(std::string_view text);

/// Whether `a` sorts before `b`, runs of digits compared as numbers: "ece 90" before "ece 564".
[[nodiscard]] bool natural_less(std::string_view a, std::string_view b);

}  // namespace core
