#pragma once

#include "pages/tracks/tracks_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

void draw_tracks(ui::Builder& page, const words::Words& words, const TracksModel& model);

}  // namespace pages
