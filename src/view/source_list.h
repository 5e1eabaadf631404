#pragma once

#include <span>

#include "app/rich_text.h"
#include "ui/frame.h"

namespace view {

/// The section of a page's sources, a line each; nothing where there are none.
void draw_sources(ui::Frame& frame, std::span<const app::RichText> sources);

}  // namespace view
