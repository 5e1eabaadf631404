#pragma once

#include "app/action.h"
#include "pages/compare/compare_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

void draw_compare(ui::Builder& page, const words::Words& words, const CompareModel& model,
                  app::Actions& actions);

}  // namespace pages
