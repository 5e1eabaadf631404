#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/ids.h"
#include "core/text/text.h"

namespace core {

struct Content;
struct Edition;

/// By what courses can be narrowed down.
enum class Facet : std::uint8_t { Kind, Track, Term, Credits, Delivery, Instructor };

inline constexpr std::size_t kFacetCount = 6;
inline constexpr std::array<Facet, kFacetCount> kFacets = {
    Facet::Kind, Facet::Track, Facet::Term, Facet::Credits, Facet::Delivery, Facet::Instructor};

/// The value of courses for which no source states one.
inline constexpr std::string_view kNotStated = "not-stated";

/// The facet's name in addresses, such as "term".
[[nodiscard]] std::string_view facet_name(Facet facet);
[[nodiscard]] std::optional<Facet> find_facet(std::string_view name);

/// One value of a facet. `id` is a slug that stays the same while the content does.
struct FacetValue {
    std::string id;  ///< Such as "fall", "3", "1-5", "campus" or a person's id.
    Text label;      ///< Such as "Fall"; "1.5" of credits. Empty for what is not stated.

    bool operator==(const FacetValue&) const = default;
};

/// The value ids chosen per facet. Several in one facet widen it; facets narrow each other.
struct FacetSelection {
    std::array<std::vector<std::string>, kFacetCount> ids;

    [[nodiscard]] std::vector<std::string>& of(Facet facet) { return ids[index(facet)]; }
    [[nodiscard]] const std::vector<std::string>& of(Facet facet) const {
        return ids[index(facet)];
    }
    bool operator==(const FacetSelection&) const = default;

private:
    static constexpr std::size_t index(Facet facet) { return static_cast<std::size_t>(facet); }
};

/// Which values every course has in one edition, worked out once. A course belongs to a track when
/// it is in the shared core or among the track's own electives; tracks open to any elective are no
/// value, since no list says what is in them.
class FacetTable {
public:
    FacetTable(const Content& content, const Edition& edition);

    /// All values of `facet` that some course has, in the order to show them, "not stated" last.
    [[nodiscard]] const std::vector<FacetValue>& values(Facet facet) const;
    /// Which of `values(facet)` the course has.
    [[nodiscard]] std::span<const std::uint32_t> values_of(Facet facet, CourseId course) const;
    [[nodiscard]] std::optional<std::uint32_t> find_value(Facet facet, std::string_view id) const;

private:
    struct Column {
        std::vector<FacetValue> values;
        std::vector<std::uint32_t> by_id;            ///< Positions in `values`, sorted by id.
        std::vector<std::uint32_t> of_courses;       ///< Positions in `values`, by course.
        std::vector<std::uint32_t> first_of_course;  ///< Into `of_courses`, and the end of all.
    };
    class ColumnBuilder;

    std::array<Column, kFacetCount> columns_;
};

/// The values that one course has, for its own page.
[[nodiscard]] std::vector<FacetValue> facet_values(const FacetTable& table, Facet facet,
                                                   CourseId course);

}  // namespace core
