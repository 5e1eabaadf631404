#pragma once

#include <string>

#include "app/route.h"

namespace app {

/// All that can change while the program runs. `route` is in the address; the rest is of the
/// moment.
struct State {
    Route route;
    std::string notice;             ///< What was odd about the address; empty: nothing.
    bool menu_is_open = false;      ///< The pages, on a phone.
    bool filters_are_open = false;  ///< The facets, on a phone.
    bool problems_are_open = false;

    bool operator==(const State&) const = default;
};

}  // namespace app
