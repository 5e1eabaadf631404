#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace core {

/// Characters from `first` to `last`, both among them.
template <typename Character>
struct CharacterRange {
    Character first;
    Character last;
};

/// Whether `character` is in one of `ranges`, which stand in order.
template <typename Character, std::size_t size>
[[nodiscard]] bool is_in(char32_t character,
                         const std::array<CharacterRange<Character>, size>& ranges) {
    const auto range =
        std::partition_point(ranges.begin(), ranges.end(),
                             [character](const auto& each) { return each.last < character; });
    return range != ranges.end() && range->first <= character;
}

}  // namespace core
