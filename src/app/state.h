#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "app/route.h"

namespace app {

/// What the site holds besides this programme: a list of programmes, where there are several.
enum class SiteKind : std::uint8_t { OneProgramme, SeveralProgrammes };

/// All that can change while the program runs. `route` is in the address; the rest is of the
/// moment.
struct State {
    Route route;
    SiteKind site = SiteKind::OneProgramme;  ///< Stays as it is.
    std::string notice;                      ///< What was odd about the address; empty: nothing.
    bool menu_is_open = false;               ///< The pages, on a phone.
    bool filters_are_open = false;           ///< The facets, on a phone.
    bool problems_are_open = false;
    std::array<bool, core::kFacetCount> facet_is_long = {};  ///< All values shown, by facet.

    bool operator==(const State&) const = default;
};

}  // namespace app
