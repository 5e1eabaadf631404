#pragma once

#include <variant>

#include "app/models/compare_model.h"
#include "app/models/course_model.h"
#include "app/models/courses_model.h"
#include "app/models/overview_model.h"
#include "app/models/track_model.h"
#include "app/models/tracks_model.h"

namespace app {

/// What the page of a route shows, ready to be drawn.
using PageModel =
    std::variant<OverviewModel, TracksModel, TrackModel, CompareModel, CoursesModel, CourseModel>;

[[nodiscard]] PageModel make_page_model(const Library& library, const State& state);

[[nodiscard]] const PageHead& head_of(const PageModel& model);

}  // namespace app
