#pragma once

#include <string>
#include <string_view>

#include "ui/element.h"
#include "ui/node.h"

namespace ui {

/// The children of the root of `tree` as HTML, to be read without script or painting.
[[nodiscard]] std::string to_html(const Tree& tree, const LinkBase& base);

/// `text` with the characters that mean something in HTML replaced, quotes included.
[[nodiscard]] std::string escaped(std::string_view text);

}  // namespace ui
