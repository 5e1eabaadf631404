#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/route.h"
#include "core/compare/compare.h"
#include "core/text/text.h"
#include "pages/shared/course_entry.h"
#include "pages/shared/page_head.h"

namespace pages {

/// One of the values that a thing has in a row.
struct CompareLine {
    core::Text text;
    std::string address;        ///< Of a course: its page. Else empty.
    bool is_only_here = false;  ///< The others have something in common that this is not.
    bool is_missing = false;    ///< The text says that nothing is stated.

    bool operator==(const CompareLine&) const = default;
};

/// What a thing has in a row: lines, or courses that only it has.
struct CompareCell {
    std::vector<CompareLine> lines;
    std::vector<CourseEntry> courses;
    std::string remark;  ///< "our reading", or empty.
    NamedLink more;      ///< A page of the thing itself; no address: none.
};

/// A row of the table: a cell a thing, or courses that stand once across all things.
struct CompareRow {
    std::string name;  ///< Tells it from the other rows.
    core::Text label;
    std::string remark;  ///< Small print under the label, such as "9 courses"; may be empty.
    bool differs = false;
    std::string agreement;  ///< "same in all three" where all cells are alike; else empty.
    std::vector<CompareCell> cells;
    std::vector<CourseEntry> across;  ///< Only where `cells` is empty.
};

/// Rows under one heading.
struct CompareSection {
    std::string title;
    std::vector<CompareRow> rows;
};

/// What the rows are made from besides the comparison itself.
struct CompareContext {
    const app::Library& library;
    const app::Route& route;
    std::vector<NamedLink> pages;  ///< Of each thing its page; no address: it has none.
};

/// All rows of a comparison in their sections, the same ones too.
[[nodiscard]] std::vector<CompareSection> compare_sections(const core::Comparison& comparison,
                                                           const CompareContext& context);

}  // namespace pages
