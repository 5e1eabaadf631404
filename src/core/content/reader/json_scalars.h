#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core {

// The texts and numbers of JSON, without the grammar around them.

/// The first byte from `at` on that ends a run of plain characters: a quotation mark, a backslash
/// or a control character. The size of `text` when there is none.
[[nodiscard]] std::size_t end_of_plain(std::string_view text, std::size_t at);

/// Writes to `result` what is meant by the text that begins at `at`, behind its quotation mark.
/// Returns where it ends: at the closing quotation mark, or at what may not stand in a text.
[[nodiscard]] std::size_t unescape(std::string_view text, std::size_t at, std::string& result);

/// Where the characters end, from `at` on, that numbers are made of.
[[nodiscard]] std::size_t end_of_number(std::string_view text, std::size_t at);

/// The whole number that is written with these digits, as pointers have it.
[[nodiscard]] std::size_t to_index(std::string_view digits);

/// The number that is written so in JSON; nothing when it is none or too large.
[[nodiscard]] std::optional<double> to_number(std::string_view written);

}  // namespace core
