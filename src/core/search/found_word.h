#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/search/query_word.h"
#include "core/search/vocabulary.h"

namespace core {

/// How a word stands for another; the better first.
enum class Fit : std::uint8_t { Word, Beginning, TypoWord, TypoBeginning };

constexpr bool is_typo(Fit fit) {
    return fit == Fit::TypoWord || fit == Fit::TypoBeginning;
}

constexpr bool is_whole(Fit fit) {
    return fit == Fit::Word || fit == Fit::TypoWord;
}

/// Words of the index that a query word stands for.
struct Finding {
    WordRange words;
    Fit fit = Fit::Word;
};

/// What a query word stands for.
struct FoundWord {
    std::vector<Finding> findings;
    bool is_with_digit = false;

    /// How well it stands for `word` of the index, if it does.
    [[nodiscard]] std::optional<Fit> fit(std::uint32_t word) const;
};

/// The words of `vocabulary` that `typed` begins, and those it may be a typo of.
[[nodiscard]] FoundWord find_word(const Vocabulary& vocabulary, const QueryWord& typed);

}  // namespace core
