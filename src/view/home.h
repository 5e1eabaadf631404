#pragma once

#include "app/models/home_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace view {

/// The list of programmes. There is no program behind it: it is only ever a static page.
void draw_home(ui::Builder& page, const words::Words& words, const app::HomeModel& model);

}  // namespace view
