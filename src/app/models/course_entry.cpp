#include "app/models/course_entry.h"

#include <algorithm>

#include "app/address.h"
#include "app/wording.h"
#include "core/text/number_text.h"

namespace app {
namespace {

std::string credits_figure(const core::Credits& credits) {
    if (!credits.value) {
        return std::string(kNotStatedText);
    }
    std::string figure = core::number_text(*credits.value);
    if (credits.certainty == core::Certainty::Inferred) {
        figure += " (" + std::string(kOurReading) + ")";
    }
    return figure;
}

}  // namespace

bool names(const std::vector<core::CourseId>& courses, core::CourseId id) {
    return std::find(courses.begin(), courses.end(), id) != courses.end();
}

CourseEntry course_entry(const Library& library, const Route& now, core::CourseId id) {
    const core::Content& content = library.content();
    const core::Course& course = content.course(id);
    return {course.id,
            course.code,
            course.title,
            address_of(route_to(now, Page::Course, course.id), content),
            credits_figure(course.credits),
            {}};
}

std::vector<CourseEntry> course_entries(const Library& library, const Route& now,
                                        const std::vector<core::CourseId>& ids) {
    std::vector<CourseEntry> entries;
    entries.reserve(ids.size());
    for (const core::CourseId id : ids) {
        entries.push_back(course_entry(library, now, id));
    }
    return entries;
}

}  // namespace app
