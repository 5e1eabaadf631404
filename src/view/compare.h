#pragma once

#include "app/action.h"
#include "app/models/compare_model.h"
#include "ui/frame.h"

namespace view {

void draw_compare(ui::Frame& frame, const app::CompareModel& model, app::Actions& actions);

}  // namespace view
