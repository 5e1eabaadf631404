#pragma once

#include <cstddef>
#include <vector>

#include "core/content/ids.h"

namespace core {

struct Content;
struct Edition;
struct Format;
struct Track;

/// The courses named by the core groups of an edition, in order, each once.
[[nodiscard]] std::vector<CourseId> core_courses(const Edition& edition);

/// How large the core of an edition is. A course with several numbers counts once, a choice with
/// each of its courses.
struct CoreSize {
    std::size_t courses = 0;
    bool has_choices = false;

    bool operator==(const CoreSize&) const = default;
};
[[nodiscard]] CoreSize core_size(const Content& content, const Edition& edition);

/// The core, then the track's own electives, each once. A track open to any elective adds none.
[[nodiscard]] std::vector<CourseId> track_courses(const Edition& edition, const Track& track);

/// The courses that the format's plans name, in order, each once.
[[nodiscard]] std::vector<CourseId> format_courses(const Format& format);

/// Every course that the edition names in its groups, tracks and plans, each once.
[[nodiscard]] std::vector<CourseId> edition_courses(const Edition& edition);

/// Per course of the content, the index of the first one that is the same, itself as a rule.
/// Numbers are the same by way of others too: A as B, B as C.
[[nodiscard]] std::vector<std::size_t> first_numbers(const Content& content);

/// `courses` with every course that goes under several numbers replaced by the first of them in the
/// content, each once.
[[nodiscard]] std::vector<CourseId> without_doubles(const Content& content,
                                                    const std::vector<CourseId>& courses);

}  // namespace core
