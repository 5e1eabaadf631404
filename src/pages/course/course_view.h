#pragma once

#include "pages/course/course_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

void draw_course(ui::Builder& page, const words::Words& words, const CourseModel& model);

}  // namespace pages
