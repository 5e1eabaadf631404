#pragma once

#include <span>

#include "core/text/rich_text.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

/// The section of a page's sources, a line each; nothing where there are none.
void draw_sources(ui::Builder& page, const words::Words& words,
                  std::span<const core::RichText> sources);

}  // namespace pages
