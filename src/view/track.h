#pragma once

#include "app/models/track_model.h"
#include "ui/frame.h"

namespace view {

void draw_track(ui::Frame& frame, const app::TrackModel& model);

}  // namespace view
