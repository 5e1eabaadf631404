#pragma once

#include <string>

#include "ui/document/node.h"

namespace ui {

/// The classes by which style sheets give an element where it is not painted the look that it has
/// where it is.
[[nodiscard]] std::string classes_of(const Node& node);

}  // namespace ui
