#include "app/models/course_model.h"

namespace app {

CourseModel make_course_model(const Library& library, const State& state) {
    CourseModel model;
    model.head.title = "Course";
    (void)library;
    (void)state;
    return model;
}

}  // namespace app
