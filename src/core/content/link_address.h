#pragma once

#include <string_view>

namespace core {

// Content is data: no link in it may run a script or reach into the reader's computer. What a link
// may lead to is decided here and nowhere else, by what must be there rather than by what must not.

/// Whether a link may lead out of the site to `address`: a whole address that begins with https,
/// http, mailto or tel in letters of any case, with a plausible host, mail address or number after
/// it. Browsers strip blanks and control characters or take a backslash for a slash; an address
/// with any of these is none.
[[nodiscard]] bool is_link_address(std::string_view address);

/// Whether `address` is an absolute http or https address with a plausible host.
[[nodiscard]] bool is_web_address(std::string_view address);

/// Whether `address` leads to a page of the site or a place on the page shown: "demo/courses/?q=a",
/// relative to the site's root, or "#main". Nothing that a browser could take for another site,
/// another scheme or a folder above.
[[nodiscard]] bool is_site_address(std::string_view address);

}  // namespace core
