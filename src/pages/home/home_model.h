#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/library.h"
#include "core/text/rich_text.h"
#include "core/text/text.h"
#include "pages/shared/languages.h"
#include "pages/shared/page_head.h"
#include "words/words.h"

namespace pages {

/// A fact by which programmes are told apart: "Credits", "30 credits".
struct HomeFact {
    core::Text label;
    core::RichText value;
};

/// One programme in the list of them.
struct HomeCard {
    std::string id;
    core::Text title;
    core::Text institution;
    core::Text lead;
    std::vector<HomeFact> facts;
    NamedLink explore;
};

/// The site's root: what programmes there are, and what tells them apart.
struct HomeModel {
    PageHead head;
    std::string lead;
    std::string notice;  ///< Such as that the address led nowhere; may be empty.
    std::vector<HomeCard> cards;
    std::vector<LanguageLink> languages;  ///< The page in other languages.
    /// Those that the texts of the cards are in, as `Library::text_languages`.
    std::vector<std::string> text_languages;
};

/// `notice` says what was odd about the address, as `HomeModel::notice` does.
/// `libraries`, of which there is one at least, are in the language of the page.
[[nodiscard]] HomeModel make_home_model(std::span<const app::Library* const> libraries,
                                        std::string_view notice);

}  // namespace pages
