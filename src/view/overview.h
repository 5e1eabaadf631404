#pragma once

#include "app/models/overview_model.h"
#include "ui/frame.h"

namespace view {

/// The programme at a glance.
void draw_overview(ui::Frame& frame, const app::OverviewModel& model);

}  // namespace view
