#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/string_list.h"

namespace core {

/// The words of a sorted list from `first` up to, not including, `last`.
struct WordRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    [[nodiscard]] bool is_empty() const { return first >= last; }
    [[nodiscard]] bool has(std::uint32_t word) const { return first <= word && word < last; }
    bool operator==(const WordRange&) const = default;
};

/// Words that agree in their first `size` bytes. If one of them is no longer, it is the first.
struct Stem {
    WordRange words;
    std::size_t size = 0;

    bool operator==(const Stem&) const = default;
};

/// Every different folded word of a catalogue, in the order of their bytes, so that words that
/// begin alike are neighbours.
class Vocabulary {
public:
    /// Appends `word`, which must come after all that are there.
    void push_back(std::string_view word);

    [[nodiscard]] std::uint32_t size() const { return words_.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t word) const { return words_[word]; }

    /// The words that begin with `typed`.
    [[nodiscard]] Stem beginning_with(std::string_view typed) const;
    /// All words that begin with something one typo (see typo.h) away from `typed`. Stems may
    /// overlap; some may begin with `typed` itself.
    [[nodiscard]] std::vector<Stem> one_typo_from(std::string_view typed) const;

private:
    class TypoWalk;

    [[nodiscard]] Stem narrowed(const Stem& stem, std::string_view more) const;

    StringList words_;
};

}  // namespace core
