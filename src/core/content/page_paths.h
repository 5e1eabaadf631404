#pragma once

#include <array>
#include <string_view>

namespace core {

/// The pages of a programme that are a part of addresses: an edition stands in the same place, so
/// none can be called like one.
inline constexpr std::array<std::string_view, 3> kPagePaths = {"tracks", "compare", "courses"};

}  // namespace core
