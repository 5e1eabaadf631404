#include "app/models/page_model.h"

namespace app {

PageModel make_page_model(const Library& library, const State& state) {
    switch (state.route.page) {
        case Page::Tracks:
            return make_tracks_model(library, state);
        case Page::Track:
            return make_track_model(library, state);
        case Page::Compare:
            return make_compare_model(library, state);
        case Page::Courses:
            return make_courses_model(library, state);
        case Page::Course:
            return make_course_model(library, state);
        case Page::Overview:
            break;
    }
    return make_overview_model(library, state);
}

const PageHead& head_of(const PageModel& model) {
    return std::visit([](const auto& page) -> const PageHead& { return page.head; }, model);
}

}  // namespace app
