#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/facets.h"
#include "core/search/query_word.h"
#include "core/search/search.h"

namespace core {

/// How results are ordered. `Relevance` without search words is `Code`; courses without known
/// credits come last under `Credits`.
enum class CourseOrder : std::uint8_t { Relevance, Code, Title, Credits, Kind };

/// The order's name in addresses, such as "title".
[[nodiscard]] std::string_view order_name(CourseOrder order);
[[nodiscard]] std::optional<CourseOrder> find_order(std::string_view name);

/// What a visitor asks of the course list. Empty text asks for all courses.
struct BrowseQuery {
    std::string text = {};
    FacetSelection selection = {};
    CourseOrder order = CourseOrder::Relevance;

    bool operator==(const BrowseQuery&) const = default;
};

/// A facet value with the number of courses shown if it were chosen besides what the other facets
/// say.
struct CountedValue {
    const FacetValue* value = nullptr;  ///< Of the table.
    std::size_t count = 0;
    bool is_selected = false;

    bool operator==(const CountedValue&) const = default;
};

struct CountedFacet {
    Facet facet = Facet::Kind;
    std::vector<CountedValue> values;
};

/// A chosen value that no course has, as from an outdated address. It was ignored.
struct UnknownValue {
    Facet facet = Facet::Kind;
    std::string id;

    bool operator==(const UnknownValue&) const = default;
};

struct BrowseResult {
    std::vector<SearchHit> hits;       ///< In the order asked for.
    std::vector<QueryWord> words;      ///< What was searched for, for `find_matches`.
    std::vector<CountedFacet> facets;  ///< One per facet, in the order of `Facet`.
    std::vector<UnknownValue> unknown;
    std::size_t total = 0;  ///< Courses there are before any narrowing.
};

/// Searches, narrows, counts and orders. `table` is of the edition shown and outlives the result.
[[nodiscard]] BrowseResult browse(const Content& content, const FacetTable& table,
                                  const SearchIndex& index, const BrowseQuery& query);

}  // namespace core
