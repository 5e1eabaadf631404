#pragma once

#include "app/models/overview_model.h"
#include "ui/document/builder.h"

namespace view {

/// The programme at a glance.
void draw_overview(ui::Builder& page, const app::OverviewModel& model);

}  // namespace view
