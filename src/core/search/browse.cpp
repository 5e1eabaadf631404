// A course that fails no facet is a result. One that fails only facet F would come back if F were
// widened, so it counts for the values of F. One pass over the courses gives all counts.

#include "core/search/browse.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <utility>

#include "core/content/model.h"
#include "core/sort.h"

namespace core {

namespace {

constexpr std::array<std::string_view, 5> kOrderNames = {"relevance", "code", "title", "credits",
                                                         "kind"};

/// Per facet and value, whether it is chosen. An empty list: nothing is, so everything passes.
using Chosen = std::array<std::vector<bool>, kFacetCount>;

Chosen read_selection(const FacetTable& table, const FacetSelection& selection,
                      std::vector<UnknownValue>& unknown) {
    Chosen chosen;
    for (const Facet facet : kFacets) {
        std::vector<bool>& values = chosen[static_cast<std::size_t>(facet)];
        for (const std::string& id : selection.of(facet)) {
            const std::optional<std::uint32_t> value = table.find_value(facet, id);
            if (!value) {
                unknown.push_back({facet, id});
                continue;
            }
            values.resize(table.values(facet).size());
            values[*value] = true;
        }
    }
    return chosen;
}

std::vector<CountedFacet> uncounted_facets(const FacetTable& table, const Chosen& chosen) {
    std::vector<CountedFacet> facets;
    for (const Facet facet : kFacets) {
        const std::vector<bool>& is_chosen = chosen[static_cast<std::size_t>(facet)];
        const std::vector<FacetValue>& values = table.values(facet);
        CountedFacet counted{facet, {}};
        counted.values.reserve(values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool is_selected = !is_chosen.empty() && is_chosen[i];
            counted.values.push_back({&values[i], 0, is_selected});
        }
        facets.push_back(std::move(counted));
    }
    return facets;
}

/// The facets whose choice leaves a course out: how many, and one of them.
struct Failure {
    std::size_t count = 0;
    Facet facet = Facet::Kind;
};

Failure failure_of(const FacetTable& table, const Chosen& chosen, CourseId course) {
    Failure failure;
    for (const Facet facet : kFacets) {
        const std::vector<bool>& is_chosen = chosen[static_cast<std::size_t>(facet)];
        if (is_chosen.empty()) {
            continue;
        }
        const std::span<const std::uint32_t> has = table.values_of(facet, course);
        if (std::none_of(has.begin(), has.end(),
                         [&is_chosen](std::uint32_t value) { return is_chosen[value]; })) {
            ++failure.count;
            failure.facet = facet;
        }
    }
    return failure;
}

void count(CountedFacet& facet, const FacetTable& table, CourseId course) {
    for (const std::uint32_t value : table.values_of(facet.facet, course)) {
        ++facet.values[value].count;
    }
}

std::vector<SearchHit> all_courses(const SearchIndex& index) {
    std::vector<SearchHit> hits;
    hits.reserve(index.by_code().size());
    for (const CourseId course : index.by_code()) {
        hits.push_back({course, 0.0F});
    }
    return hits;
}

/// By what a hit is placed, least first; ties by code.
struct SortKey {
    double number = 0.0;
    std::uint32_t code_rank = 0;
    SearchHit hit;
};

double sort_number(const Content& content, const SearchIndex& index, CourseOrder order,
                   CourseId course) {
    if (order == CourseOrder::Title) {
        return index.title_rank(course);
    }
    if (order == CourseOrder::Credits) {
        return content.course(course).credits.value.value_or(
            std::numeric_limits<double>::infinity());
    }
    return order == CourseOrder::Kind ? static_cast<double>(index_of(content.course(course).kind))
                                      : 0.0;
}

void sort_hits(std::vector<SearchHit>& hits, const Content& content, const SearchIndex& index,
               CourseOrder order) {
    std::vector<SortKey> keys;
    keys.reserve(hits.size());
    for (const SearchHit& hit : hits) {
        keys.push_back(
            {sort_number(content, index, order, hit.course), index.code_rank(hit.course), hit});
    }
    sort(keys, [](const SortKey& a, const SortKey& b) {
        return a.number != b.number ? a.number < b.number : a.code_rank < b.code_rank;
    });
    for (std::size_t i = 0; i < hits.size(); ++i) {
        hits[i] = keys[i].hit;
    }
}

}  // namespace

std::string_view order_name(CourseOrder order) {
    return kOrderNames[static_cast<std::size_t>(order)];
}

std::optional<CourseOrder> find_order(std::string_view name) {
    const auto* const found = std::find(kOrderNames.begin(), kOrderNames.end(), name);
    if (found == kOrderNames.end()) {
        return std::nullopt;
    }
    return static_cast<CourseOrder>(found - kOrderNames.begin());
}

BrowseResult browse(const Content& content, const FacetTable& table, const SearchIndex& index,
                    const BrowseQuery& query) {
    BrowseResult result;
    result.total = content.courses.size();
    const Chosen chosen = read_selection(table, query.selection, result.unknown);
    result.facets = uncounted_facets(table, chosen);

    const bool is_search = query.text.find_first_not_of(" \t\r\n") != std::string::npos;
    result.words = index.read_query(query.text);
    result.hits = is_search ? index.search(result.words) : all_courses(index);
    std::erase_if(result.hits, [&](const SearchHit& hit) {
        const Failure failure = failure_of(table, chosen, hit.course);
        if (failure.count == 1) {
            count(result.facets[static_cast<std::size_t>(failure.facet)], table, hit.course);
        }
        if (failure.count == 0) {
            for (CountedFacet& facet : result.facets) {
                count(facet, table, hit.course);
            }
        }
        return failure.count > 0;
    });
    const bool is_in_order =
        query.order == CourseOrder::Relevance || (query.order == CourseOrder::Code && !is_search);
    if (!is_in_order) {
        sort_hits(result.hits, content, index, query.order);
    }
    return result;
}

}  // namespace core
