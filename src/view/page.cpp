#include "view/page.h"

#include "ui/structure.h"
#include "view/compare.h"
#include "view/course.h"
#include "view/courses.h"
#include "view/overview.h"
#include "view/site.h"
#include "view/track.h"
#include "view/tracks.h"

namespace view {
namespace {

/// One overload for each kind of page.
struct PageDrawer {
    ui::Frame& frame;
    app::Actions& actions;

    void operator()(const app::OverviewModel& model) const { draw_overview(frame, model); }
    void operator()(const app::TracksModel& model) const { draw_tracks(frame, model); }
    void operator()(const app::TrackModel& model) const { draw_track(frame, model); }
    void operator()(const app::CompareModel& model) const { draw_compare(frame, model, actions); }
    void operator()(const app::CoursesModel& model) const { draw_courses(frame, model, actions); }
    void operator()(const app::CourseModel& model) const { draw_course(frame, model); }
};

}  // namespace

void draw_page(ui::Frame& frame, const app::SiteModel& site, const app::PageModel& page,
               app::Actions& actions) {
    draw_site_top(frame, site, actions);
    {
        const auto main = ui::main_part(
            frame, {.gap = ui::Space::Xxl, .inset_y = ui::Space::L, .is_contained = true});
        std::visit(PageDrawer{frame, actions}, page);
    }
    draw_site_bottom(frame, site);
}

}  // namespace view
