#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/state.h"
#include "core/text/text.h"
#include "pages/shared/languages.h"
#include "pages/shared/page_head.h"

namespace pages {

/// The frame around every page: header, notices, crumbs and footer.
struct SiteModel {
    core::Text short_title;
    core::Text institution;
    std::string home_address;
    std::string search_address;
    std::vector<NamedLink> pages;
    std::vector<NamedLink> crumbs;
    std::vector<NamedLink> editions;
    std::vector<LanguageLink> languages;  ///< The page in other languages.
    bool is_embedded = false;
    bool menu_is_open = false;
    std::string notice;

    std::string problems_title;  ///< "Content problems (3)"; empty when there are none.
    bool problems_are_open = false;
    std::vector<std::string> problems;  ///< The first ones, then how many more there are.

    core::Text edition_remark;  ///< "Edition 2023 of the programme. …"
    NamedLink official;
    std::vector<NamedLink> contacts;
    std::string edit_remark;  ///< "Content last edited on 22 November 2026."
};

/// `head` is that of the page inside.
[[nodiscard]] SiteModel make_site_model(const app::Library& library, const app::State& state,
                                        const PageHead& head);

}  // namespace pages
