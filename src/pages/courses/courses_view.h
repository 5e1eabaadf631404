#pragma once

#include "app/action.h"
#include "pages/courses/courses_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

void draw_courses(ui::Builder& page, const words::Words& words, const CoursesModel& model,
                  app::Actions& actions);

}  // namespace pages
