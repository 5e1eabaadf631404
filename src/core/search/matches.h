#pragma once

#include <cstdint>
#include <vector>

#include "core/search/query_word.h"
#include "core/search/search.h"
#include "core/text/text_range.h"

namespace core {

struct Course;

/// Where a hit matched. `ranges` are bytes of that field's original text, ascending, disjoint.
struct FieldMatch {
    SearchField field = SearchField::Code;
    std::uint32_t item = 0;  ///< Index within topics, instructors or other titles; else 0.
    std::vector<TextRange> ranges;

    bool operator==(const FieldMatch&) const = default;
};

/// Where the words of a query (`SearchIndex::read_query`) stand in `course`, in field order. Of a
/// forgiven typo, what was meant.
[[nodiscard]] std::vector<FieldMatch> find_matches(const Course& course,
                                                   const std::vector<QueryWord>& words);

}  // namespace core
