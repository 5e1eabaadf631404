#pragma once

#include <string>
#include <vector>

#include "ui/output/paint/paint_list.h"

namespace fixture {

/// What is painted, a line each: "fill 0 0 48 36 page r6", "text 16 6 16 24 accent 16px 'OK'".
[[nodiscard]] std::vector<std::string> paint_words(const ui::PaintList& items);

}  // namespace fixture
