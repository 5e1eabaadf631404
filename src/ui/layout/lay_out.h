#pragma once

#include "ui/layout/fonts.h"
#include "ui/layout/geometry.h"
#include "ui/layout/measures.h"

namespace ui {

/// Lays `document` out on `sheet`. The result refers to the texts of the document.
[[nodiscard]] Geometry lay_out(const Document& document, const Sheet& sheet, Fonts& fonts);

}  // namespace ui
