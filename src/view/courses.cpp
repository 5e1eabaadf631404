#include "view/courses.h"

#include "ui/text.h"

namespace view {

void draw_courses(ui::Frame& frame, const app::CoursesModel& model, app::Actions& actions) {
    ui::heading(frame, 1, model.head.title);
    (void)actions;
}

}  // namespace view
