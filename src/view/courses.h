#pragma once

#include "app/action.h"
#include "app/models/courses_model.h"
#include "ui/frame.h"

namespace view {

void draw_courses(ui::Frame& frame, const app::CoursesModel& model, app::Actions& actions);

}  // namespace view
