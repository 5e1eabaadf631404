#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/state.h"
#include "core/text/text.h"

namespace pages {

/// A course as a line of a list.
struct CourseEntry {
    std::string id;
    std::string code;
    core::Text title;
    std::string address;
    std::string credits;  ///< "3", "1.5 (our reading)" or "not stated".
    std::string remark;   ///< What this list has to say of it; may be empty.

    bool operator==(const CourseEntry&) const = default;
};

/// Code and title.
[[nodiscard]] core::Text course_name(const core::Course& course);

/// Whether `courses` names the one with this id.
[[nodiscard]] bool contains(const std::vector<core::CourseId>& courses, core::CourseId id);

[[nodiscard]] CourseEntry course_entry(const app::Library& library, const app::Route& now,
                                       core::CourseId id);

[[nodiscard]] std::vector<CourseEntry> course_entries(const app::Library& library,
                                                      const app::Route& now,
                                                      const std::vector<core::CourseId>& ids);

}  // namespace pages
