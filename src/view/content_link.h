#pragma once

#include "app/models/page_head.h"
#include "ui/widgets/controls.h"

namespace view {

/// A link that stands in the content. One without an address, or with one that no link may lead to,
/// is its label alone.
void draw_content_link(ui::Builder& page, const app::NamedLink& link,
                       const ui::LinkOptions& options = {});

}  // namespace view
