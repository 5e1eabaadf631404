#pragma once

#include <utility>

#include "app/action.h"
#include "ui/document/node.h"

namespace pages {

/// Adds `action` to those of the page. The element that does it carries what is given back.
[[nodiscard]] inline ui::ActionId on(app::Actions& actions, app::Action action) {
    actions.push_back(std::move(action));
    return static_cast<ui::ActionId>(actions.size() - 1);
}

}  // namespace pages
