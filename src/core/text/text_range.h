#pragma once

#include <cstdint>

namespace core {

/// A piece of a text, in bytes: from `begin` up to, not including, `end`.
struct TextRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool operator==(const TextRange&) const = default;
};

}  // namespace core
