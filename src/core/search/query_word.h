#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

/// Which words a query word may stand for besides those that begin with it.
enum class Forgiveness : std::uint8_t {
    None,
    Words,       ///< Words one typo away.
    Beginnings,  ///< Words whose beginning, or whole, is one typo away.
};

/// Left out of queries beside other words, and out of titles: they often print it as "&".
inline constexpr std::string_view kLeftOutWord = "and";

/// A word of a query, folded.
struct QueryWord {
    std::string text;
    Forgiveness forgives = Forgiveness::None;

    bool operator==(const QueryWord&) const = default;
};

/// What is forgiven in `typed`. Numbers are never guessed, nor are short words; where a word begins
/// as typed, few others can be meant.
[[nodiscard]] Forgiveness forgiveness_of(std::string_view typed, bool is_beginning_of_word);

[[nodiscard]] bool has_digit(std::string_view text);

}  // namespace core
