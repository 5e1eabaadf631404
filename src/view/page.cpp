#include "view/page.h"

#include "ui/widgets/structure.h"
#include "view/compare.h"
#include "view/course.h"
#include "view/courses.h"
#include "view/overview.h"
#include "view/site.h"
#include "view/track.h"
#include "view/tracks.h"
#include "words/words.h"

namespace view {
namespace {

using words::Words;

/// One overload for each kind of page.
struct PageDrawer {
    ui::Builder& page;
    const Words& words;
    app::Actions& actions;

    void operator()(const app::OverviewModel& model) const { draw_overview(page, words, model); }
    void operator()(const app::TracksModel& model) const { draw_tracks(page, words, model); }
    void operator()(const app::TrackModel& model) const { draw_track(page, words, model); }
    void operator()(const app::CompareModel& model) const {
        draw_compare(page, words, model, actions);
    }
    void operator()(const app::CoursesModel& model) const {
        draw_courses(page, words, model, actions);
    }
    void operator()(const app::CourseModel& model) const { draw_course(page, words, model); }
};

}  // namespace

void draw_page(ui::Builder& page, const Words& words, const app::SiteModel& site,
               const app::PageModel& model, app::Actions& actions) {
    draw_site_top(page, words, site, actions);
    {
        const auto main = ui::main_part(
            page, {.gap = ui::Space::Xxl, .inset_y = ui::Space::L, .is_contained = true});
        std::visit(PageDrawer{page, words, actions}, model);
    }
    draw_site_bottom(page, site);
}

}  // namespace view
