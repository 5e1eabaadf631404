#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/content/ids.h"
#include "core/text/text.h"

namespace core {

/// A requirement as a typed tree: a course, words, or a combination of further conditions.
struct Condition {
    enum class Kind : std::uint8_t {
        Course,       ///< `course`
        Text,         ///< `text`: something outside the course list, such as "basic Linux"
        AllOf,        ///< every one of `parts`
        AnyOf,        ///< at least one of `parts`
        AtLeast,      ///< at least `count` of `parts`
        CreditsFrom,  ///< at least `credits` credits from `parts`
    };

    Kind kind = Kind::AllOf;
    CourseId course{};
    Text text;
    int count = 0;
    double credits = 0.0;
    std::vector<Condition> parts;

    bool operator==(const Condition&) const = default;
};

/// Every course named anywhere in `condition`, in order, each once.
[[nodiscard]] std::vector<CourseId> courses_in(const Condition& condition);

}  // namespace core
