#pragma once

#include <string>
#include <string_view>

#include "ui/document/document.h"
#include "ui/output/html/element.h"

namespace ui {

/// The children of the root of `document` as HTML, to be read without script or painting.
[[nodiscard]] std::string to_html(const Document& document, const LinkBase& base);

/// `text` with the characters that mean something in HTML replaced, quotes included.
[[nodiscard]] std::string escaped(std::string_view text);

}  // namespace ui
