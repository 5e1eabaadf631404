#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/route.h"

namespace tools {

/// One address as a document: what goes into the page's template.
struct RenderedPage {
    std::string address;  ///< Relative to the site's root, such as "aipi/courses/aipi-510/".
    std::string title;
    std::string description;
    std::string content;  ///< HTML of the layer.
};

/// Runs the same views as the live program for `route`. Links lead to "`prefix`address".
[[nodiscard]] RenderedPage render_page(const app::Library& library, const app::Route& route,
                                       std::string_view notice, const std::string& prefix);

/// "../" once for each folder of `address`: the way back to the site's root.
[[nodiscard]] std::string way_to_root(std::string_view address);

}  // namespace tools
