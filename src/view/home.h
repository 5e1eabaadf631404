#pragma once

#include "app/models/home_model.h"
#include "ui/frame.h"

namespace view {

/// The list of programmes. There is no program behind it: it is only ever a static page.
void draw_home(ui::Frame& frame, const app::HomeModel& model);

}  // namespace view
