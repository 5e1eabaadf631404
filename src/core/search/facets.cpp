// Every facet is a column: facet_entries.cpp lists the values of each course, the rest (ordering
// the different values, numbering them) is the same for all.

#include "core/search/facets.h"

#include <algorithm>

#include "core/content/model.h"
#include "core/search/facet_entries.h"
#include "core/sort.h"
#include "core/text/string_list.h"

namespace core {

namespace {

constexpr std::array<std::string_view, kFacetCount> kNames = {"kind",    "track",    "term",
                                                              "credits", "delivery", "instructor"};

}  // namespace

std::string_view facet_name(Facet facet) {
    return kNames[static_cast<std::size_t>(facet)];
}

std::optional<Facet> find_facet(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) {
        return std::nullopt;
    }
    return kFacets[static_cast<std::size_t>(found - kNames.begin())];
}

/// Makes one column of its entries.
class FacetTable::ColumnBuilder {
public:
    ColumnBuilder(Column& column, const FacetEntries& entries)
        : column_(column), entries_(entries), places_(entries.ids().size()) {}

    void build(std::size_t course_count) {
        add_values();
        std::size_t next = 0;
        for (std::uint32_t course = 0; course < course_count; ++course) {
            column_.first_of_course.push_back(next_value());
            for (; next < entries_.all().size() && entries_.all()[next].course == course; ++next) {
                add_once(places_[entries_.all()[next].value]);
            }
        }
        column_.first_of_course.push_back(next_value());
    }

private:
    [[nodiscard]] std::uint32_t next_value() const {
        return static_cast<std::uint32_t>(column_.of_courses.size());
    }

    void add_values() {
        column_.by_id = sorted_indices(entries_.ids());
        std::vector<std::uint32_t> shown = column_.by_id;
        sort(shown, [this](std::uint32_t a, std::uint32_t b) { return entries_.is_before(a, b); });
        for (const std::uint32_t value : shown) {
            places_[value] = static_cast<std::uint32_t>(column_.values.size());
            column_.values.push_back(entries_.value(value));
        }
        for (std::uint32_t& value : column_.by_id) {
            value = places_[value];
        }
    }

    /// Adds a value to the last course unless it has it.
    void add_once(std::uint32_t value) {
        const auto first = column_.of_courses.begin() + column_.first_of_course.back();
        if (std::find(first, column_.of_courses.end(), value) == column_.of_courses.end()) {
            column_.of_courses.push_back(value);
        }
    }

    Column& column_;
    const FacetEntries& entries_;
    std::vector<std::uint32_t> places_;  ///< Among the values shown, by number of the id.
};

FacetTable::FacetTable(const Content& content, const Edition& edition) {
    for (const Facet facet : kFacets) {
        const FacetEntries entries = facet_entries(facet, content, edition);
        Column& column = columns_[static_cast<std::size_t>(facet)];
        ColumnBuilder(column, entries).build(content.courses.size());
    }
}

const std::vector<FacetValue>& FacetTable::values(Facet facet) const {
    return columns_[static_cast<std::size_t>(facet)].values;
}

std::span<const std::uint32_t> FacetTable::values_of(Facet facet, CourseId course) const {
    const Column& column = columns_[static_cast<std::size_t>(facet)];
    const std::uint32_t first = column.first_of_course[index_of(course)];
    const std::uint32_t last = column.first_of_course[index_of(course) + 1];
    return std::span(column.of_courses).subspan(first, last - first);
}

std::optional<std::uint32_t> FacetTable::find_value(Facet facet, std::string_view id) const {
    const Column& column = columns_[static_cast<std::size_t>(facet)];
    const auto found = std::lower_bound(column.by_id.begin(), column.by_id.end(), id,
                                        [&column](std::uint32_t value, std::string_view wanted) {
                                            return column.values[value].id < wanted;
                                        });
    if (found == column.by_id.end() || column.values[*found].id != id) {
        return std::nullopt;
    }
    return *found;
}

std::vector<FacetValue> facet_values(const FacetTable& table, Facet facet, CourseId course) {
    std::vector<FacetValue> result;
    for (const std::uint32_t value : table.values_of(facet, course)) {
        result.push_back(table.values(facet)[value]);
    }
    return result;
}

}  // namespace core
