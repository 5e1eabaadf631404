#pragma once

#include <cstddef>
#include <cstdint>

namespace core {

/// That a word stands in a field of a course, in one number: the place of the course by code, and
/// in the last three bits a `SearchField` or `kWholeCode`.
using Posting = std::uint32_t;

/// As a field: that the word is a whole code of the course, without separators.
inline constexpr std::uint32_t kWholeCode = 6;
inline constexpr std::uint32_t kPostingFields = 8;

[[nodiscard]] constexpr Posting make_posting(std::uint32_t place, std::uint32_t field) {
    return place * kPostingFields + field;
}
[[nodiscard]] constexpr std::uint32_t place_of(Posting posting) {
    return posting / kPostingFields;
}
[[nodiscard]] constexpr std::uint32_t field_of(Posting posting) {
    return posting % kPostingFields;
}

}  // namespace core
