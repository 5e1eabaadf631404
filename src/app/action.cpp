#include "app/action.h"

namespace app {
namespace {

constexpr std::string_view kChecked = "1";

/// One overload for each action that fields have.
struct Input {
    std::string_view text;

    void operator()(SetQuery& action) const { action.text = text; }
    void operator()(SetFacetValue& action) const { action.on = text == kChecked; }
    void operator()(SetOrder& action) const { action.name = text; }
    void operator()(SetOnlyDifferences& action) const { action.on = text == kChecked; }
    template <typename Other>
    void operator()(Other& /*action*/) const {}
};

}  // namespace

Action with_input(Action action, std::string_view input) {
    std::visit(Input{input}, action);
    return action;
}

}  // namespace app
