#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/route.h"

namespace app {

/// A link inside the app was followed.
struct Navigate {
    std::string address;
};
/// Back or Forward was used.
struct Revisit {
    std::string address;
};
struct SetQuery {
    std::string text;
};
struct SetFacetValue {
    core::Facet facet = core::Facet::Kind;
    std::string id = {};
    bool on = false;
};
/// Show all values of a facet that has many, or only the first again.
struct ToggleFacetLength {
    core::Facet facet = core::Facet::Kind;
};
struct SetOrder {
    std::string name;  ///< As in addresses; unknown ones change nothing.
};
struct SetOnlyDifferences {
    bool on = false;
};
struct SetTheme {
    ThemeChoice theme = ThemeChoice::Auto;
};
struct ToggleMenu {};
struct ToggleFilters {};
struct ToggleProblems {};
struct DismissNotice {};

/// What a visitor wants. Elements of a page carry these; `update` carries them out.
using Action = std::variant<Navigate, Revisit, SetQuery, SetFacetValue, ToggleFacetLength, SetOrder,
                            SetOnlyDifferences, SetTheme, ToggleMenu, ToggleFilters, ToggleProblems,
                            DismissNotice>;

using Actions = std::vector<Action>;

/// The action of a field, once `input` was entered: its text, the value that was chosen, or "1" and
/// "0" of a check box. Actions that need no input stay as they are.
[[nodiscard]] Action with_input(Action action, std::string_view input);

}  // namespace app
