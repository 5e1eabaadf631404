#pragma once

#include <vector>

#include "core/content/ids.h"

namespace core {

struct Content;
struct Edition;
struct Format;
struct RequirementGroup;
struct Track;

/// Whether the group asks for electives: its id or title says so ("electives",
/// "technical-elective"). All other groups are the core that every track shares.
[[nodiscard]] bool is_elective_group(const RequirementGroup& group);

/// The courses named by the core groups of an edition, in order, each once.
[[nodiscard]] std::vector<CourseId> core_courses(const Edition& edition);

/// The core, then the track's own electives, each once. A track open to any elective adds none.
[[nodiscard]] std::vector<CourseId> track_courses(const Edition& edition, const Track& track);

/// The courses that the format's plans name, in order, each once.
[[nodiscard]] std::vector<CourseId> format_courses(const Format& format);

/// Every course that the edition names in its groups, tracks and plans, each once.
[[nodiscard]] std::vector<CourseId> edition_courses(const Edition& edition);

/// `courses` with every course that goes under several numbers replaced by the first of them in the
/// content, each once.
[[nodiscard]] std::vector<CourseId> without_doubles(const Content& content,
                                                    const std::vector<CourseId>& courses);

}  // namespace core
