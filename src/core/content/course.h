#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/content/condition.h"
#include "core/content/fact.h"
#include "core/content/ids.h"

namespace core {

/// The kind of a course, the same in every edition. `hue` (0 to 7) picks its group colour and
/// shape.
struct CourseKind {
    std::string id;
    std::string title;
    int hue = 0;
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
    std::string years;
    std::vector<SourceId> sources;
};

/// A course, the same in every edition.
struct Course {
    std::string id;    ///< Slug used in addresses, such as "aipi-510".
    std::string code;  ///< As printed, such as "AIPI 510".
    std::string title;
    std::vector<std::string> other_titles;
    std::string summary;
    std::vector<std::string> topics;
    KindId kind{};
    Credits credits;
    /// Absent: not stated.
    std::optional<std::vector<Offering>> offered;
    /// "campus", "online"; absent: not stated.
    std::optional<std::vector<std::string>> delivery;
    std::string delivery_note;
    /// Formal requirement before this course. Absent: none is stated (which is not "there is
    /// none").
    std::optional<Condition> prerequisites;
    /// Courses that usually come before, read from the plans; never a stated requirement.
    std::vector<CourseId> usually_after;
    /// The same course under another number.
    std::vector<CourseId> same_as;
    std::vector<Teaching> taught_by;
    std::vector<std::string> notes;
    Certainty certainty = Certainty::Stated;
    std::vector<SourceId> sources;
};

/// A teacher, or someone who steers the programme.
struct Person {
    std::string id;
    std::string name;
    std::string role;
    std::string years;
    std::vector<CourseId> teaches;
    std::string note;
    std::vector<SourceId> sources;
};

}  // namespace core
