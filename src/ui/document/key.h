#pragma once

#include <cstdint>

namespace ui {

/// Identity of a node from frame to frame: a hash of its parent's key and its own name.
using Key = std::uint32_t;
inline constexpr Key kNoKey = 0;
inline constexpr Key kRootKey = 1;

}  // namespace ui
