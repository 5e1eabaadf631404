#pragma once

#include "pages/compare/compare_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

/// The things side by side: attributes down, things across.
void draw_compare_table(ui::Builder& page, const words::Words& words, const CompareModel& model);

}  // namespace pages
