#pragma once

#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/search/facets.h"
#include "core/sort.h"
#include "core/text/string_list.h"

namespace core {

/// Gathers which courses have which values. Values are shown by `order`, then label; what is first
/// said of an id counts.
class FacetEntries {
public:
    struct Entry {
        std::uint32_t course = 0;
        std::uint32_t value = 0;  ///< The number of its id.

        bool operator==(const Entry&) const = default;
        bool operator<(const Entry& other) const {
            return course != other.course ? course < other.course : value < other.value;
        }
    };

    void add(std::uint32_t course, std::string_view id, TextView label, double order);
    /// The id is the slug of `text`; without letters and digits it says nothing.
    void add_named(std::uint32_t course, TextView text, double order);
    void sort_by_course() { sort(entries_); }

    [[nodiscard]] const std::vector<Entry>& all() const { return entries_; }
    [[nodiscard]] const StringList& ids() const { return ids_.strings(); }
    [[nodiscard]] FacetValue value(std::uint32_t number) const;
    /// Whether value `a` is shown before value `b`.
    [[nodiscard]] bool is_before(std::uint32_t a, std::uint32_t b) const;

private:
    std::vector<Entry> entries_;
    StringNumbers ids_;
    StringList labels_;
    std::vector<TextLanguage> languages_;  ///< Of the labels.
    StringList sort_keys_;
    std::vector<double> orders_;
};

/// What the courses have under `facet`, by course; `kNotStated` where it may be stated and is not.
[[nodiscard]] FacetEntries facet_entries(Facet facet, const Content& content,
                                         const Edition& edition);

}  // namespace core
