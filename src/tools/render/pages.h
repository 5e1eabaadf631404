#pragma once

#include <span>
#include <string>
#include <string_view>

#include "app/library.h"
#include "app/state.h"

namespace tools {

/// One address as a document: what goes into the page's template.
struct RenderedPage {
    std::string address;  ///< Relative to the site's root, such as "aipi/courses/aipi-510/".
    std::string title;
    std::string description;
    std::string content;  ///< HTML of the layer.
};

/// Makes the same pages as the live program for `state`. Links lead to "`prefix`address".
[[nodiscard]] RenderedPage render_page(const app::Library& library, const app::State& state,
                                       const std::string& prefix);

/// The list of programmes, which is the site's root. `libraries`, of which there is one at least,
/// are in the language of the page.
[[nodiscard]] RenderedPage render_home(std::span<const app::Library* const> libraries,
                                       std::string_view notice, const std::string& prefix);

/// "../" once for each folder of `address`: the way back to the site's root.
[[nodiscard]] std::string way_to_root(std::string_view address);

}  // namespace tools
