#pragma once

#include <string>

namespace ui {

/// What style sheets say in numbers, colours apart: the sizes of `ui/style` as custom properties,
/// the type scale, a rule for each class that stands for one of them, and all that is otherwise at
/// some widths, since media queries know no custom properties. Where nothing is painted, pages thus
/// look as they are laid out.
[[nodiscard]] std::string style_sheet();

}  // namespace ui
