#pragma once

#include <cstdint>
#include <string_view>

namespace core {

/// FNV-1a, with the high bits folded into the low ones, which hash tables keep and which depend
/// least on the last characters.
[[nodiscard]] constexpr std::uint32_t hash_of(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char byte : text) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    }
    return hash ^ (hash >> 15U);
}

}  // namespace core
