#pragma once

#include "app/models/compare_model.h"
#include "ui/frame.h"

namespace view {

/// The things side by side: attributes down, things across.
void draw_compare_table(ui::Frame& frame, const app::CompareModel& model);

}  // namespace view
