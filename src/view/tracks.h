#pragma once

#include "app/models/tracks_model.h"
#include "ui/frame.h"

namespace view {

void draw_tracks(ui::Frame& frame, const app::TracksModel& model);

}  // namespace view
