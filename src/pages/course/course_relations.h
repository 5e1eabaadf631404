#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/state.h"
#include "core/text/rich_text.h"
#include "core/text/text.h"

namespace pages {

/// One entry of a relation: a course, or words where there is no single course.
struct RelationLine {
    core::Text course;  ///< Its code and title. Empty: see `text`.
    std::string address;
    core::RichText text;

    bool operator==(const RelationLine&) const = default;
};

/// Courses that stand to a course in one way, such as "Usual order".
struct Relation {
    std::string name;
    std::string title;
    std::string words;  ///< How the lines belong together, such as "One of:"; may be empty.
    std::vector<RelationLine> lines;
    std::string remark;  ///< May be empty.

    bool operator==(const Relation&) const = default;
};

/// All that comes before a course, or after it.
struct CourseRelations {
    std::string title;  ///< "Before (2)"
    std::vector<Relation> relations;
};

/// What is required before the course, and what usually comes before it.
[[nodiscard]] CourseRelations courses_before(const app::Library& library, const app::Route& now,
                                             core::CourseId id);

/// The courses that name this one as required before them, or as usually before them.
[[nodiscard]] CourseRelations courses_after(const app::Library& library, const app::Route& now,
                                            core::CourseId id);

}  // namespace pages
