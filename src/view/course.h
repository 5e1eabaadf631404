#pragma once

#include "app/models/course_model.h"
#include "ui/document/builder.h"

namespace view {

void draw_course(ui::Builder& page, const app::CourseModel& model);

}  // namespace view
