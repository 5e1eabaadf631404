#pragma once

#include <array>
#include <string_view>

namespace core {

/// The pages of a programme that are a part of addresses: an edition stands in the same place, so
/// none can be called like one.
inline constexpr auto kPagePaths =
    std::to_array<std::string_view>({"tracks", "compare", "courses"});

/// Whether a page's part of addresses is called like this.
[[nodiscard]] constexpr bool is_page_path(std::string_view part) {
    for (const std::string_view path : kPagePaths) {
        if (path == part) {
            return true;
        }
    }
    return false;
}

}  // namespace core
