#pragma once

#include <cstdint>
#include <string_view>

namespace core {

/// A piece of a text, in bytes: from `begin` up to, not including, `end`.
struct TextRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool operator==(const TextRange&) const = default;
};

/// What `range` covers of `text`.
[[nodiscard]] constexpr std::string_view piece(std::string_view text, TextRange range) {
    return text.substr(range.begin, range.end - range.begin);
}

}  // namespace core
