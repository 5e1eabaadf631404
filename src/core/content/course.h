#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/content/condition.h"
#include "core/content/fact.h"
#include "core/content/ids.h"
#include "core/text/text.h"

namespace core {

/// Group colours, each with a shape of its own; the last is the quiet one.
inline constexpr int kHueCount = 8;
inline constexpr int kQuietHue = kHueCount - 1;

/// The kind of a course, the same in every edition. `hue` picks its group colour and shape.
struct CourseKind {
    std::string id;
    Text title;
    int hue = kQuietHue;
};

/// In which terms a course is given to one audience.
struct Offering {
    std::string audience;            ///< "campus" or "online".
    std::vector<std::string> terms;  ///< Such as "fall" or "summer (year 2)".
};

/// Who taught a course, and when.
struct Teaching {
    std::string name;  ///< As printed; always there.
    std::optional<PersonId> person;
    Text years;
    std::vector<SourceId> sources;
};

/// A course, the same in every edition.
struct Course {
    std::string id;    ///< Slug used in addresses, such as "aipi-510".
    std::string code;  ///< As printed, such as "AIPI 510".
    Text title;
    std::vector<Text> other_titles;
    Text summary;
    std::vector<Text> topics;
    KindId kind{};
    Credits credits;
    /// Absent: not stated.
    std::optional<std::vector<Offering>> offered;
    /// "campus", "online"; absent: not stated.
    std::optional<std::vector<std::string>> delivery;
    Text delivery_note;
    /// Formal requirement before this course. Absent: none is stated (which is not "there is
    /// none").
    std::optional<Condition> prerequisites;
    /// Courses that usually come before, read from the plans; never a stated requirement.
    std::vector<CourseId> usually_after;
    /// The same course under another number.
    std::vector<CourseId> same_as;
    std::vector<Teaching> taught_by;
    std::vector<Text> notes;
    Certainty certainty = Certainty::Stated;
    std::vector<SourceId> sources;
};

/// A teacher, or someone who steers the programme.
struct Person {
    std::string id;
    std::string name;
    Text role;
    Text years;
    std::vector<CourseId> teaches;
    Text note;
    std::vector<SourceId> sources;
};

}  // namespace core
