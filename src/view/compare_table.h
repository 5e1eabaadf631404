#pragma once

#include "app/models/compare_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace view {

/// The things side by side: attributes down, things across.
void draw_compare_table(ui::Builder& page, const words::Words& words,
                        const app::CompareModel& model);

}  // namespace view
