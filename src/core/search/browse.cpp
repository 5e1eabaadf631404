// A course that fails no facet is a result. One that fails only facet F would come back if F were
// widened, so it counts for the values of F. One pass over the courses gives all counts.

#include "core/search/browse.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "core/content/model.h"
#include "core/text/fold.h"
#include "core/text/words.h"

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
        CountedFacet counted{facet, {}};
        for (std::size_t i = 0; i < table.values(facet).size(); ++i) {
            const bool is_selected = !is_chosen.empty() && is_chosen[i];
            counted.values.push_back({table.values(facet)[i], 0, is_selected});
        }
        facets.push_back(std::move(counted));
    }
    return facets;
}

/// The facets whose choice leaves `course` out.
std::vector<Facet> failed_facets(const FacetTable& table, const Chosen& chosen, CourseId course) {
    std::vector<Facet> failed;
    for (const Facet facet : kFacets) {
        const std::vector<bool>& is_chosen = chosen[static_cast<std::size_t>(facet)];
        const std::vector<std::uint32_t>& has = table.values_of(facet, course);
        const bool passes =
            is_chosen.empty() || std::any_of(has.begin(), has.end(),
                                             [&](std::uint32_t value) { return is_chosen[value]; });
        if (!passes) {
            failed.push_back(facet);
        }
    }
    return failed;
}

void count(CountedFacet& facet, const FacetTable& table, CourseId course) {
    for (const std::uint32_t value : table.values_of(facet.facet, course)) {
        ++facet.values[value].count;
    }
}

std::vector<SearchHit> all_courses(const Content& content) {
    std::vector<SearchHit> hits(content.courses.size());
    for (std::size_t i = 0; i < hits.size(); ++i) {
        hits[i].course = static_cast<CourseId>(i);
    }
    return hits;
}

/// By what a hit is placed, least first; ties by code.
struct SortKey {
    double number = 0.0;
    std::string text;
    std::uint32_t code_rank = 0;
    std::size_t hit = 0;
};

SortKey key_of(const Content& content, const SearchIndex& index, CourseOrder order,
               CourseId course) {
    const Course& stated = content.course(course);
    SortKey key;
    key.code_rank = index.code_rank(course);
    if (order == CourseOrder::Title) {
        key.text = folded(stated.title);
    } else if (order == CourseOrder::Credits) {
        key.number = stated.credits.value.value_or(std::numeric_limits<double>::infinity());
    } else if (order == CourseOrder::Kind) {
        key.number = static_cast<double>(index_of(stated.kind));
    }
    return key;
}

bool is_before(const SortKey& a, const SortKey& b) {
    if (a.number != b.number) {
        return a.number < b.number;
    }
    if (natural_less(a.text, b.text) || natural_less(b.text, a.text)) {
        return natural_less(a.text, b.text);
    }
    return a.code_rank < b.code_rank;
}

std::vector<SearchHit> sorted_hits(std::vector<SearchHit> hits, const Content& content,
                                   const SearchIndex& index, CourseOrder order) {
    std::vector<SortKey> keys;
    keys.reserve(hits.size());
    for (std::size_t i = 0; i < hits.size(); ++i) {
        keys.push_back(key_of(content, index, order, hits[i].course));
        keys.back().hit = i;
    }
    std::sort(keys.begin(), keys.end(), is_before);
    std::vector<SearchHit> sorted;
    sorted.reserve(hits.size());
    for (const SortKey& key : keys) {
        sorted.push_back(std::move(hits[key.hit]));
    }
    return sorted;
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
    std::vector<SearchHit> found = is_search ? index.search(query.text) : all_courses(content);
    for (SearchHit& hit : found) {
        const std::vector<Facet> failed = failed_facets(table, chosen, hit.course);
        if (failed.size() == 1) {
            count(result.facets[static_cast<std::size_t>(failed.front())], table, hit.course);
        }
        if (failed.empty()) {
            for (CountedFacet& facet : result.facets) {
                count(facet, table, hit.course);
            }
            result.hits.push_back(std::move(hit));
        }
    }
    if (!is_search || query.order != CourseOrder::Relevance) {
        result.hits = sorted_hits(std::move(result.hits), content, index, query.order);
    }
    return result;
}

}  // namespace core
