#pragma once

#include <string>

#include "ui/theme.h"

namespace tools {

/// The palettes as custom properties: by the system's wishes, and by `data-theme` where the visitor
/// chose. The painted page and the static ones thus share one table of colours.
[[nodiscard]] std::string theme_css(const ui::Brand& brand);

}  // namespace tools
