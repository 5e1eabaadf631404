#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/state.h"
#include "core/text/rich_text.h"
#include "core/text/text.h"
#include "pages/shared/course_entry.h"
#include "pages/shared/page_head.h"

namespace pages {

/// A part of the shared core with its courses.
struct CoreGroup {
    std::string id;
    core::Text title;
    std::string credits;
    std::vector<CourseEntry> courses;
};

/// One track: whom it suits, what it leads to, and what is taken in it.
struct TrackModel {
    PageHead head;
    core::Text lead;
    core::Text prepares_for;
    core::Text suited_to;
    std::vector<core::Text> roles;  ///< Empty: see `roles_remark`.
    std::string roles_remark;
    std::vector<core::Text> elective_areas;  ///< Empty: see `areas_remark`.
    std::string areas_remark;
    std::string core_remark;  ///< "14 courses, choices included, the same in every track".
    std::vector<CoreGroup> core;
    std::string electives_remark;
    std::vector<CourseEntry> electives;
    core::Text electives_note;
    NamedLink browse;   ///< Where electives can be found, for a track open to any; may be empty.
    NamedLink compare;  ///< May be empty.
    std::vector<core::RichText> sources;
};

/// `state.route.id` is a track of the edition, as the address says; otherwise the model is empty.
[[nodiscard]] TrackModel make_track_model(const app::Library& library, const app::State& state);

}  // namespace pages
