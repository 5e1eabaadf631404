#pragma once

#include <variant>

#include "app/action.h"
#include "app/library.h"
#include "app/state.h"
#include "pages/compare/compare_model.h"
#include "pages/course/course_model.h"
#include "pages/courses/courses_model.h"
#include "pages/overview/overview_model.h"
#include "pages/site/site_model.h"
#include "pages/track/track_model.h"
#include "pages/tracks/tracks_model.h"
#include "ui/document/builder.h"
#include "words/words.h"

namespace pages {

/// What the page of a route shows, ready to be drawn.
using PageModel =
    std::variant<OverviewModel, TracksModel, TrackModel, CompareModel, CoursesModel, CourseModel>;

/// Of a list of courses, no more than `most_rows`; what waits is in the counts all the same.
[[nodiscard]] PageModel make_page_model(const app::Library& library, const app::State& state,
                                        std::size_t most_rows = kAllRows);

[[nodiscard]] const PageHead& head_of(const PageModel& model);

/// A whole page: the parts that every page has and what is particular to this one.
void draw_page(ui::Builder& page, const words::Words& words, const SiteModel& site,
               const PageModel& model, app::Actions& actions);

}  // namespace pages
