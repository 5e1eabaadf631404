#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/state.h"
#include "core/content/ids.h"
#include "core/search/facets.h"
#include "core/search/query_word.h"
#include "core/text/rich_text.h"
#include "core/text/text.h"
#include "core/text/text_range.h"
#include "words/words.h"

namespace pages {

/// One course in a list of results.
struct CourseRow {
    std::string id;
    std::string address;
    core::RichText code;
    core::RichText title;
    core::RichText line;  ///< What matched and where, else the first topics; may be empty.
    core::Text summary;
    core::Text kind;
    int hue = 0;
    std::string credits;
    std::string credits_remark;  ///< "our reading", or empty.
    core::RichText terms;
};

/// What rows are made of besides the course. `query` is what was searched for; none without a
/// search.
struct CourseRowContext {
    const core::Content& content;
    const words::Words& words;
    const core::FacetTable& table;
    const std::vector<core::QueryWord>& query;
    const app::Route& route;
};

/// The row of a course, the matched parts marked and the matched field named.
[[nodiscard]] CourseRow make_course_row(const CourseRowContext& context, core::CourseId id);

/// `text` with `ranges` marked, to the end of a cluster where one ends inside it. Overlapping
/// ranges are marked once, ranges outside not at all.
[[nodiscard]] core::RichText marked_text(core::TextView said, std::vector<core::TextRange> ranges);

/// The words of `text` around `range`, about `room` bytes, with "…" where something was left out.
/// `range` is moved to its place in what is returned.
[[nodiscard]] std::string excerpt(std::string_view text, std::size_t room, core::TextRange& range);

}  // namespace pages
