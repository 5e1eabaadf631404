#pragma once

#include <string>
#include <string_view>

#include "core/compare/compare.h"

namespace core {

struct Content;
struct Course;
struct Edition;
struct Format;
struct Track;

// The sections of attributes, in the order in which they read best.
inline constexpr std::string_view kGlanceSection = "At a glance";
inline constexpr std::string_view kCoursesSection = "Courses";
inline constexpr std::string_view kCreditsSection = "Credits";
inline constexpr std::string_view kOutcomesSection = "Outcomes";

/// How values write a course: "AIPI 510 Sourcing Data for Analytics".
[[nodiscard]] std::string course_name(const Course& course);

/// What a track offers: the edition's shared core plus the track's own electives.
[[nodiscard]] Comparable comparable_track(const Content& content, const Edition& edition,
                                          const Track& track);

/// How one studies: length, mode, cost basis, and the courses of its plans.
[[nodiscard]] Comparable comparable_format(const Content& content, const Format& format);

/// What a catalogue year asks for: groups, electives rule, tracks, formats, facts.
[[nodiscard]] Comparable comparable_edition(const Content& content, const Edition& edition);

}  // namespace core
