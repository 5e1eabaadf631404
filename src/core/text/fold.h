#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/text_range.h"

namespace core {

/// A text with case and accents taken away, and where each of its bytes came from.
struct FoldedText {
    std::string text;
    /// For each byte of `text`, the original character that it stands for, following accents
    /// included. Empty when every byte stands where it stood, as in plain English.
    std::vector<TextRange> origin;

    /// The part of the original text that the bytes `begin` to `end` of `text` stand for; at least
    /// one.
    [[nodiscard]] TextRange original(std::size_t begin, std::size_t end) const;
};

/// Lower-cases `text` and removes accents: Latin ("É" is "e", "ß" is "ss", "Œ" is "oe"), combining
/// marks, Greek and Cyrillic. Other scripts pass unchanged; invalid bytes become U+FFFD.
[[nodiscard]] FoldedText fold(std::string_view text);

/// `fold` without the way back.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace core
