#pragma once

#include "pages/track/track_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

void draw_track(ui::Builder& page, const words::Words& words, const TrackModel& model);

}  // namespace pages
