#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace words {

/// How an argument is written, as the message says after its name: "{count:word}".
enum class Style : std::uint8_t {
    Plain,    ///< A text as it is, a number in digits.
    Word,     ///< A number in words.
    Capital,  ///< As `Plain` or a number in words, with a first letter as a capital.
};

/// Some text of a message and the argument behind it.
struct PatternPart {
    std::string text;
    int argument = -1;  ///< By the place of its name in alphabetical order; none after the end.
    Style style = Style::Plain;

    bool operator==(const PatternPart&) const = default;
};

/// A message taken apart: "{count} of {total} courses". Braces written twice are braces.
struct Pattern {
    std::vector<PatternPart> parts;
    std::uint32_t used = 0;  ///< A bit for each argument that occurs.
    /// What stands in braces and is none of the names; it is in `parts` as text. Else empty.
    std::string unknown;
};

/// Takes `text` apart. `names` are those of the message's arguments.
[[nodiscard]] Pattern parse_pattern(std::string_view text, std::span<const std::string_view> names);

}  // namespace words
