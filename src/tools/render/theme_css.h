#pragma once

#include <string>
#include <string_view>

#include "ui/style/theme.h"

namespace tools {

/// The palettes as custom properties: by the system's wishes, and by `data-theme` where the visitor
/// chose. The painted page and the static ones thus share one table of colours. `within` is a
/// selector of a part of the page, such as " .programme-aipi"; empty: all of it.
[[nodiscard]] std::string colours_css(const ui::Brand& brand, std::string_view within = {});

/// The style sheet that is written instead of by hand: the sizes and rules of `ui::style_sheet`,
/// and `colours`. Its last rule says which `release` it is of.
[[nodiscard]] std::string theme_css(std::string_view colours, std::string_view release);

}  // namespace tools
