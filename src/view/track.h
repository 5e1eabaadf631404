#pragma once

#include "app/models/track_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace view {

void draw_track(ui::Builder& page, const words::Words& words, const app::TrackModel& model);

}  // namespace view
