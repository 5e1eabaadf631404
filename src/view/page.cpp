#include "view/page.h"

#include "ui/widgets/structure.h"
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
    ui::Builder& page;
    app::Actions& actions;

    void operator()(const app::OverviewModel& model) const { draw_overview(page, model); }
    void operator()(const app::TracksModel& model) const { draw_tracks(page, model); }
    void operator()(const app::TrackModel& model) const { draw_track(page, model); }
    void operator()(const app::CompareModel& model) const { draw_compare(page, model, actions); }
    void operator()(const app::CoursesModel& model) const { draw_courses(page, model, actions); }
    void operator()(const app::CourseModel& model) const { draw_course(page, model); }
};

}  // namespace

void draw_page(ui::Builder& page, const app::SiteModel& site, const app::PageModel& model,
               app::Actions& actions) {
    draw_site_top(page, site, actions);
    {
        const auto main = ui::main_part(
            page, {.gap = ui::Space::Xxl, .inset_y = ui::Space::L, .is_contained = true});
        std::visit(PageDrawer{page, actions}, model);
    }
    draw_site_bottom(page, site);
}

}  // namespace view
