#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/library.h"
#include "app/models/page_head.h"
#include "words/words.h"

namespace app {

/// A fact by which programmes are told apart: "Credits", "30 credits".
struct HomeFact {
    std::string label;
    std::string value;
};

/// One programme in the list of them.
struct HomeCard {
    std::string id;
    std::string title;
    std::string institution;
    std::string lead;
    std::vector<HomeFact> facts;
    NamedLink explore;
};

/// The site's root: what programmes there are, and what tells them apart.
struct HomeModel {
    PageHead head;
    std::string lead;
    std::string notice;  ///< Such as that the address led nowhere; may be empty.
    std::vector<HomeCard> cards;
};

/// `notice` says what was odd about the address, as `HomeModel::notice` does.
[[nodiscard]] HomeModel make_home_model(std::span<const Library* const> libraries,
                                        std::string_view notice, const words::Words& words);

}  // namespace app
