#pragma once

#include "app/models/course_model.h"
#include "ui/frame.h"

namespace view {

void draw_course(ui::Frame& frame, const app::CourseModel& model);

}  // namespace view
