#pragma once

#include "pages/shared/page_head.h"
#include "ui/document/builder.h"
#include "ui/widgets/controls.h"

namespace pages {

/// A link that stands in the content. One without an address, or with one that no link may lead to,
/// is its label alone.
void draw_content_link(ui::Builder& page, const NamedLink& link,
                       const ui::LinkOptions& options = {});

}  // namespace pages
