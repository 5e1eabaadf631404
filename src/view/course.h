#pragma once

#include "app/models/course_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace view {

void draw_course(ui::Builder& page, const words::Words& words, const app::CourseModel& model);

}  // namespace view
