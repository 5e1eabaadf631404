#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/library.h"
#include "app/state.h"
#include "core/text/rich_text.h"
#include "core/text/text.h"
#include "pages/courses/course_row.h"
#include "pages/shared/page_head.h"

namespace pages {

/// A value to narrow the list down by, with the number of courses that have it.
struct FilterLine {
    std::string id;
    core::Text label;
    std::string count;
    bool is_checked = false;
};

/// The values of one facet that are offered.
struct FilterGroup {
    core::Facet facet = core::Facet::Kind;
    std::string name;  ///< As in addresses.
    std::string title;
    std::vector<FilterLine> values;
    std::string length_label;  ///< "7 more" or "Fewer"; empty when all are shown anyway.
    bool is_long = false;
};

/// A filter in force, as a link that takes it away.
struct FilterChip {
    std::string name;
    core::Text label;
    std::string spoken;
    std::string address;
};

struct OrderChoice {
    std::string value;
    std::string label;
};

/// What to say, and where to go, when nothing matches.
struct EmptyResult {
    std::string sentence;
    std::vector<NamedLink> ways_out;
};

/// The list of courses: what is asked, how it can be narrowed down, what was found.
struct CoursesModel {
    PageHead head;
    std::string query;
    std::string search_address;  ///< Where the search form leads while no program runs.
    std::string count;           ///< "12 of 42 courses"
    std::vector<FilterGroup> groups;
    std::string filters_label;  ///< "Filters (2)"
    bool filters_are_open = false;
    std::string close_filters_label;  ///< "Show 12 courses"
    std::vector<FilterChip> chips;
    NamedLink clear_all;
    std::vector<OrderChoice> orders;
    std::string order;
    std::vector<NamedLink> layouts;
    app::CourseLayout layout = app::CourseLayout::List;
    std::vector<core::RichText> notes;  ///< What of the address was left out.
    std::vector<CourseRow> rows;
    std::size_t first_row = 0;   ///< The place of the first of them among all that was found.
    std::size_t found_rows = 0;  ///< 0 when `rows` are all.
    EmptyResult empty;           ///< Only where `rows` is empty.
    std::string page_remark;     ///< "Courses 101 to 200 of 2000"; empty when one page holds all.
    std::vector<NamedLink> pages;
};

[[nodiscard]] CoursesModel make_courses_model(const app::Library& library, const app::State& state,
                                              std::size_t most_rows = kAllRows);

}  // namespace pages
