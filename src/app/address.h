#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/route.h"

namespace core {
struct Content;
}
namespace words {
class Words;
}

namespace app {

struct ParsedAddress {
    Route route;
    /// A sentence for the visitor when the address named something that is not there; else empty.
    std::string notice;
    /// Written as it no longer is, such as with a parameter for the edition: the address of `route`
    /// should take its place.
    bool is_outdated = false;
};

/// Reads an address relative to the site's root, such as "aipi/2024/courses/?q=vision". Never
/// fails: an unknown or stale part gives the nearest page there is and a notice that says so. The
/// language is that of `words`, whatever the address says.
[[nodiscard]] ParsedAddress parse_address(std::string_view address, const core::Content& content,
                                          const words::Words& words);

/// The address of `route` relative to the site's root. What is as usual is left out, so that equal
/// routes have equal addresses.
[[nodiscard]] std::string address_of(const Route& route, const core::Content& content);

/// What addresses of pages in a language begin with, as routes name it: "es/".
[[nodiscard]] std::string language_path(std::string_view language);

/// The address of the list of programmes in the language `tag`: the first that the site of `words`
/// speaks has the root.
[[nodiscard]] std::string home_address(const words::Words& words, std::string_view tag);

/// The parameters that only the program applies to pages of this kind; a static page is without.
[[nodiscard]] std::vector<std::string> parameters_of(Page page);

/// "light", "dark", or nothing.
[[nodiscard]] std::string_view theme_name(ThemeChoice theme);

/// The kind's part of the address, as in "compare/formats/".
[[nodiscard]] std::string_view compare_name(CompareKind kind);

}  // namespace app
