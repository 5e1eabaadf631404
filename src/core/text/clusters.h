#pragma once

#include <cstddef>
#include <string_view>

namespace core {

/// Whether a character is drawn by itself, in one colour, the same whatever stands beside it: then
/// its glyph can be painted alone and the width of a text is the sum of its characters' widths.
/// Not so marks that sit on another character, scripts that join, stack, reorder or go from right
/// to left, emoji, what has no width, and all beyond U+FFFF.
[[nodiscard]] bool is_simple(char32_t character);

/// Whether every character of `text` is.
[[nodiscard]] bool is_simple(std::string_view text);

/// Where the cluster ends that starts at byte `at`, which must lie inside `text`: what readers take
/// for one character, and what nothing may part (an accent from its letter, a family's members).
[[nodiscard]] std::size_t end_of_cluster(std::string_view text, std::size_t at);

}  // namespace core
