#pragma once

#include "app/action.h"
#include "app/models/compare_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace view {

void draw_compare(ui::Builder& page, const words::Words& words, const app::CompareModel& model,
                  app::Actions& actions);

}  // namespace view
