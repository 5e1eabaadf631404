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

/// A track as one of several columns.
struct TrackColumn {
    std::string id;
    core::Text title;
    std::string address;
    core::Text summary;
    core::Text prepares_for;
    core::Text suited_to;
    core::RichText elective_areas;
    std::string electives;  ///< "9 electives to choose from"
    std::vector<core::Text> roles;
    std::string roles_remark;  ///< What to say where no role is named.
};

/// What an edition without tracks says of its electives.
struct ElectiveRule {
    std::string id;
    core::Text title;
    core::Text text;
    std::vector<CourseEntry> courses;
};

/// The tracks of another edition.
struct OtherTracks {
    core::Text title;
    std::vector<NamedLink> tracks;
};

/// The list of tracks. Without tracks there are `rules` and `others` instead.
struct TracksModel {
    PageHead head;
    core::Text lead;
    core::Text note;
    std::vector<TrackColumn> tracks;
    NamedLink compare;  ///< No address: there is nothing to compare.
    std::vector<ElectiveRule> rules;
    std::vector<OtherTracks> others;
};

[[nodiscard]] TracksModel make_tracks_model(const app::Library& library, const app::State& state);

}  // namespace pages
