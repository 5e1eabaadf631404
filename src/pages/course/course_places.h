#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/state.h"
#include "core/text/rich_text.h"
#include "core/text/text.h"

namespace pages {

/// One place where an edition names a course: a term of a plan, a track or a requirement.
struct CoursePlace {
    std::string id;
    core::RichText title;  ///< Of the plan, track or requirement; of a track as a link.
    core::Text part;       ///< "Fall", "Track", "Requirement"
    std::string role;      ///< "Required", "One of 2", "Elective"

    bool operator==(const CoursePlace&) const = default;
};

struct EditionPlaces {
    std::string id;
    std::string title;    ///< "Edition 2023"
    std::string caption;  ///< "Places in edition 2023"
    std::vector<CoursePlace> places;
    std::string remark;  ///< What to say where there are none.
};

/// Where every edition names the course, the edition of `now` first.
[[nodiscard]] std::vector<EditionPlaces> places_of(const app::Library& library,
                                                   const app::Route& now, core::CourseId id);

}  // namespace pages
