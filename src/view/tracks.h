#pragma once

#include "app/models/tracks_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace view {

void draw_tracks(ui::Builder& page, const words::Words& words, const app::TracksModel& model);

}  // namespace view
