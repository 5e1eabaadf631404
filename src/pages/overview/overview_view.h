#pragma once

#include "pages/overview/overview_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

/// The programme at a glance.
void draw_overview(ui::Builder& page, const words::Words& words, const OverviewModel& model);

}  // namespace pages
