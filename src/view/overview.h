#pragma once

#include "app/models/overview_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace view {

/// The programme at a glance.
void draw_overview(ui::Builder& page, const words::Words& words, const app::OverviewModel& model);

}  // namespace view
