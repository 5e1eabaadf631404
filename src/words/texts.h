#pragma once

#include <span>
#include <string>
#include <string_view>

#include "words/words.h"

namespace words {

// What stands inside sentences, in the form of the language.

/// "a", "a and b", "a, b and c".
[[nodiscard]] std::string list_text(const Words& words, std::span<const std::string> items);

/// "a or b", "a or b or c".
[[nodiscard]] std::string choice_text(const Words& words, std::span<const std::string> items);

/// "a, b, c", for values that are not said to be all or one of several.
[[nodiscard]] std::string row_text(const Words& words, std::span<const std::string> items);

/// "US$31,760". `currency` is what content calls it.
[[nodiscard]] std::string money_text(const Words& words, std::string_view currency, Number amount);

/// "22 November 2026" for "2026-11-22"; other texts as they are.
[[nodiscard]] std::string date_text(const Words& words, std::string_view date);

/// "22 to 24 November 2026", "22 November to 3 December 2026": from one day to another.
[[nodiscard]] std::string date_range_text(const Words& words, std::string_view from,
                                          std::string_view until);

/// “text”, cut short where it is long: what a visitor wrote may be of any length.
[[nodiscard]] std::string quoted(const Words& words, std::string_view text);

}  // namespace words
