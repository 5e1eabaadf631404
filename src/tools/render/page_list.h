#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/route.h"

namespace tools {

/// An address that has a page of its own.
struct ListedPage {
    std::string address;  ///< Relative to the site's root.
    std::string_view kind;
    std::string copy_of;  ///< The address whose page says the same; empty: none.
};

[[nodiscard]] ListedPage listed(const app::Route& route, const core::Content& content);

/// All of them as JSON, for those who test, measure or announce the site.
[[nodiscard]] std::string page_list(const std::vector<ListedPage>& pages);

}  // namespace tools
