#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/content/ids.h"
#include "core/text/text.h"

namespace core {

/// What an attribute is about, in the order in which it reads best.
enum class Aspect : std::uint8_t { Glance, Courses, Credits, Outcomes };
inline constexpr std::size_t kAspectCount = 4;

/// Something said about a thing. No values: not stated.
struct Attribute {
    Aspect aspect = Aspect::Glance;
    Text label;
    std::vector<Text> values;
    bool inferred = false;

    bool operator==(const Attribute&) const = default;
};

/// The credits that one group of a thing carries; `credits` counts only when `known`.
struct GroupCredits {
    Text group;
    double credits = 0.0;
    bool inferred = false;
    bool known = false;

    bool operator==(const GroupCredits&) const = default;
};

/// Anything with attributes and a set of courses. Rows are told apart by aspect and label.
struct Comparable {
    std::string id;
    Text title;
    Text summary;
    std::vector<Attribute> attributes;
    std::vector<CourseId> courses;  ///< One course under two numbers must have one id here.
    std::vector<GroupCredits> credits;
};

/// With how many of the compared things something is shared.
enum class Sharing : std::uint8_t { OnlyHere, Some, All };

struct ComparedValue {
    Text text;
    Sharing sharing = Sharing::OnlyHere;

    bool operator==(const ComparedValue&) const = default;
};

/// One thing's values in a row. None: not stated.
struct ComparedCell {
    std::vector<ComparedValue> values;
    bool inferred = false;

    bool operator==(const ComparedCell&) const = default;
};

/// One attribute across all things; `cells` has one per thing. Rows differ when not every cell
/// holds the same values, in whatever order; a cell without a statement differs from one with.
struct ComparedRow {
    Aspect aspect = Aspect::Glance;
    Text label;
    std::vector<ComparedCell> cells;
    bool differs = false;

    bool operator==(const ComparedRow&) const = default;
};

/// One thing's credits in a group. Not `present`: the thing has no such group.
struct CreditsCell {
    double credits = 0.0;
    bool inferred = false;
    bool known = false;
    bool present = false;

    bool operator==(const CreditsCell&) const = default;
};

struct CreditsRow {
    Text group;
    std::vector<CreditsCell> cells;
    bool differs = false;

    bool operator==(const CreditsRow&) const = default;
};

/// A course that two or more, but not all, of the things that name courses have; `things` are their
/// positions.
struct PartlySharedCourse {
    CourseId course{};
    std::vector<std::uint32_t> things;

    bool operator==(const PartlySharedCourse&) const = default;
};

/// How two things' courses overlap. `percent` is the shared part of all courses of both, 0 to 100.
struct PairOverlap {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::size_t shared = 0;
    std::size_t only_first = 0;
    std::size_t only_second = 0;
    int percent = 0;

    bool operator==(const PairOverlap&) const = default;
};

/// Things side by side. Rows are in the order of their aspects, those of one in the order in which
/// the things first name them.
struct Comparison {
    struct Heading {
        std::string id;
        Text title;
        Text summary;
        std::size_t course_count = 0;  ///< 0: no course is named, so nothing is known of sharing.

        bool operator==(const Heading&) const = default;
    };
    std::vector<Heading> things;
    std::vector<ComparedRow> rows;
    std::vector<CreditsRow> credits;

    std::size_t with_courses = 0;         ///< How many of the things name courses.
    std::vector<CourseId> shared_by_all;  ///< By all that name courses, two of them at least.
    std::vector<PartlySharedCourse> shared_by_some;
    std::vector<std::vector<CourseId>> only_in;  ///< Per thing, what no other has.

    std::size_t course_count = 0;  ///< Different courses of all things together.
    int shared_percent = 0;        ///< `shared_by_all` in percent of `course_count`.
    std::vector<PairOverlap> pairs;

    bool operator==(const Comparison&) const = default;
};

/// Compares any number of things, none and one included.
[[nodiscard]] Comparison compare(std::span<const Comparable> things);

}  // namespace core
