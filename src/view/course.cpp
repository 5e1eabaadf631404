#include "view/course.h"

#include "ui/text.h"

namespace view {

void draw_course(ui::Frame& frame, const app::CourseModel& model, app::Actions& actions) {
    ui::heading(frame, 1, model.head.title);
    (void)actions;
}

}  // namespace view
