#include "app/models/courses_model.h"

namespace app {

CoursesModel make_courses_model(const Library& library, const State& state) {
    CoursesModel model;
    model.head.title = "Courses";
    (void)library;
    (void)state;
    return model;
}

}  // namespace app
