#include "pages/page.h"

#include "pages/compare/compare_view.h"
#include "pages/course/course_view.h"
#include "pages/courses/courses_view.h"
#include "pages/overview/overview_view.h"
#include "pages/site/site_view.h"
#include "pages/track/track_view.h"
#include "pages/tracks/tracks_view.h"
#include "ui/widgets/structure.h"
#include "words/words.h"

namespace pages {
namespace {

using words::Words;

/// One overload for each kind of page.
struct PageDrawer {
    ui::Builder& page;
    const Words& words;
    app::Actions& actions;

    void operator()(const OverviewModel& model) const { draw_overview(page, words, model); }
    void operator()(const TracksModel& model) const { draw_tracks(page, words, model); }
    void operator()(const TrackModel& model) const { draw_track(page, words, model); }
    void operator()(const CompareModel& model) const { draw_compare(page, words, model, actions); }
    void operator()(const CoursesModel& model) const { draw_courses(page, words, model, actions); }
    void operator()(const CourseModel& model) const { draw_course(page, words, model); }
};

}  // namespace

PageModel make_page_model(const app::Library& library, const app::State& state,
                          std::size_t most_rows) {
    switch (state.route.page) {
        case app::Page::Tracks:
            return make_tracks_model(library, state);
        case app::Page::Track:
            return make_track_model(library, state);
        case app::Page::Compare:
            return make_compare_model(library, state);
        case app::Page::Courses:
            return make_courses_model(library, state, most_rows);
        case app::Page::Course:
            return make_course_model(library, state);
        case app::Page::Overview:
            break;
    }
    return make_overview_model(library, state);
}

const PageHead& head_of(const PageModel& model) {
    return std::visit([](const auto& page) -> const PageHead& { return page.head; }, model);
}

void draw_page(ui::Builder& page, const Words& words, const SiteModel& site, const PageModel& model,
               app::Actions& actions) {
    draw_site_top(page, words, site, actions);
    {
        const auto main = ui::main_part(
            page, {.gap = ui::Space::Xxl, .inset_y = ui::Space::L, .is_contained = true});
        std::visit(PageDrawer{page, words, actions}, model);
    }
    draw_site_bottom(page, site);
}

}  // namespace pages
