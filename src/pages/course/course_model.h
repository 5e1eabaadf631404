#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/state.h"
#include "core/text/rich_text.h"
#include "core/text/text.h"
#include "pages/course/course_places.h"
#include "pages/course/course_relations.h"
#include "pages/shared/page_head.h"

namespace pages {

/// One thing that is said of a course, with small print: where it is from, or what it means.
struct CourseFactLine {
    core::RichText text;
    core::RichText remark;  ///< May be empty.

    bool operator==(const CourseFactLine&) const = default;
};

/// A term and all that is said of it: "not stated" where no source says anything.
struct CourseFact {
    std::string name;
    std::string term;
    std::vector<CourseFactLine> lines;
};

/// The group of a course, with its mark.
struct CourseGroup {
    core::Text title;  ///< Empty: the course is not there.
    int hue = 0;
};

/// Everything that is known of one course.
struct CourseModel {
    PageHead head;
    std::string code;
    core::Text title;
    core::Text lead;
    std::vector<core::RichText>
        remarks;            ///< Other numbers and titles; how well the course is founded.
    core::RichText topics;  ///< On one line.
    CourseGroup group;
    std::vector<CourseFact> facts;
    CourseRelations before;
    CourseRelations after;
    std::vector<EditionPlaces> places;  ///< The edition that is shown comes first.
    std::vector<core::Text> notes;
    std::vector<core::RichText> sources;
    std::vector<NamedLink> ways_on;  ///< To more courses.
};

/// `state.route.id` is a course of the content, as the address says; otherwise the model has
/// nothing but a heading.
[[nodiscard]] CourseModel make_course_model(const app::Library& library, const app::State& state);

}  // namespace pages
