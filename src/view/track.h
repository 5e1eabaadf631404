#pragma once

#include "app/models/track_model.h"
#include "ui/document/builder.h"

namespace view {

void draw_track(ui::Builder& page, const app::TrackModel& model);

}  // namespace view
