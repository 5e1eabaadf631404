#pragma once

#include "app/action.h"
#include "app/models/courses_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace view {

void draw_courses(ui::Builder& page, const words::Words& words, const app::CoursesModel& model,
                  app::Actions& actions);

}  // namespace view
