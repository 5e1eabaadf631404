#pragma once

#include "app/models/tracks_model.h"
#include "ui/document/builder.h"

namespace view {

void draw_tracks(ui::Builder& page, const app::TracksModel& model);

}  // namespace view
