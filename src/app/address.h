#pragma once

#include <string>
#include <string_view>

#include "app/route.h"

namespace core {
struct Content;
}

namespace app {

struct ParsedAddress {
    Route route;
    /// A sentence for the visitor when the address named something that is not there; else empty.
    std::string notice;
};

/// Reads an address relative to the site's root, such as "aipi/courses/?q=vision". Never fails: an
/// unknown or stale part gives the nearest page there is and a notice that says so.
[[nodiscard]] ParsedAddress parse_address(std::string_view address, const core::Content& content);

/// The address of `route` relative to the site's root. What is as usual is left out, so that equal
/// routes have equal addresses.
[[nodiscard]] std::string address_of(const Route& route, const core::Content& content);

}  // namespace app
