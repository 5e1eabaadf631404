#include "pages/shared/course_entry.h"

#include <algorithm>

#include "app/address.h"
#include "app/wording.h"

namespace pages {
namespace {

using words::Msg;

std::string credits_figure(const words::Words& words, const core::Credits& credits) {
    if (!credits.value) {
        return words.say(Msg::not_stated);
    }
    return app::with_certainty(words, words.say(Msg::count_alone, {.count = *credits.value}),
                               credits.certainty);
}

}  // namespace

core::Text course_name(const core::Course& course) {
    return {course.code + ' ' + course.title.text, course.title.language};
}

bool contains(const std::vector<core::CourseId>& courses, core::CourseId id) {
    return std::find(courses.begin(), courses.end(), id) != courses.end();
}

CourseEntry course_entry(const app::Library& library, const app::Route& now, core::CourseId id) {
    const core::Content& content = library.content();
    const core::Course& course = content.course(id);
    return {course.id,
            course.code,
            course.title,
            app::address_of(app::route_to(now, app::Page::Course, course.id), content),
            credits_figure(library.words(), course.credits),
            {}};
}

std::vector<CourseEntry> course_entries(const app::Library& library, const app::Route& now,
                                        const std::vector<core::CourseId>& ids) {
    std::vector<CourseEntry> entries;
    entries.reserve(ids.size());
    for (const core::CourseId id : ids) {
        entries.push_back(course_entry(library, now, id));
    }
    return entries;
}

}  // namespace pages
