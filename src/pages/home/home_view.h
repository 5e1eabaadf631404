#pragma once

#include "pages/home/home_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

/// The list of programmes. There is no program behind it: it is only ever a static page.
void draw_home(ui::Builder& page, const words::Words& words, const HomeModel& model);

}  // namespace pages
