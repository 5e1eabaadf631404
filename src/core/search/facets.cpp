// Every facet is a column: one function lists the values of each course, the rest (finding the
// different values, ordering them, numbering them) is the same for all.

#include "core/search/facets.h"

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <numeric>
#include <utility>

#include "core/compare/course_sets.h"
#include "core/content/model.h"
#include "core/text/fold.h"
#include "core/text/number_text.h"
#include "core/text/words.h"

namespace core {

namespace {

constexpr std::array<std::string_view, kFacetCount> kNames = {"kind",    "track",    "term",
                                                              "credits", "delivery", "instructor"};

constexpr double kLast = std::numeric_limits<double>::infinity();

/// That `course` has `value`. Values are shown by `order`, then label.
struct Entry {
    FacetValue value;
    double order = 0.0;
    std::uint32_t course = 0;
    std::string sort_text = {};  ///< The folded label, where needed.
};
using Entries = std::vector<Entry>;

/// The term itself: "fall (year 1)" and "Fall 2" are "fall".
std::string plain_term(std::string_view term) {
    std::string text = folded(term.substr(0, term.find('(')));
    text.resize(text.find_last_not_of(" 0123456789") + 1);
    return text;
}

/// The place of `text` in `known`; after all of them when it is not there.
double place_among(std::string_view text, std::initializer_list<std::string_view> known) {
    return static_cast<double>(std::find(known.begin(), known.end(), text) - known.begin());
}

void add_named(Entries& entries, std::uint32_t course, std::string_view text, double order) {
    std::string id = slug(text);
    if (!id.empty()) {
        entries.push_back({{std::move(id), capitalized(text)}, order, course});
    }
}

void add_kinds(Entries& entries, const Content& content) {
    for (std::uint32_t i = 0; i < content.courses.size(); ++i) {
        const KindId kind = content.courses[i].kind;
        const CourseKind& stated = content.kind(kind);
        entries.push_back({{stated.id, stated.title}, static_cast<double>(index_of(kind)), i});
    }
}

void add_tracks(Entries& entries, const Edition& edition) {
    for (std::size_t i = 0; i < edition.tracks.size(); ++i) {
        const Track& track = edition.tracks[i];
        if (!track.electives) {
            continue;
        }
        for (const CourseId course : track_courses(edition, track)) {
            entries.push_back({{track.id, track.title},
                               static_cast<double>(i),
                               static_cast<std::uint32_t>(course)});
        }
    }
}

void add_terms(Entries& entries, const Course& course, std::uint32_t index) {
    if (!course.offered) {
        return;
    }
    for (const Offering& offering : *course.offered) {
        for (const std::string& term : offering.terms) {
            const std::string plain = plain_term(term);
            add_named(entries, index, plain, place_among(plain, {"fall", "spring", "summer"}));
        }
    }
}

void add_credits(Entries& entries, const Course& course, std::uint32_t index) {
    if (!course.credits.value) {
        return;
    }
    const double credits = *course.credits.value;
    entries.push_back({{slug(number_text(credits)), credits_text(credits)}, credits, index});
}

void add_delivery(Entries& entries, const Course& course, std::uint32_t index) {
    if (!course.delivery) {
        return;
    }
    for (const std::string& way : *course.delivery) {
        add_named(entries, index, way, place_among(way, {"campus", "online"}));
    }
}

void add_instructors(Entries& entries, const Content& content, std::uint32_t index) {
    for (const Teaching& teaching : content.courses[index].taught_by) {
        if (teaching.person) {
            const Person& person = content.person(*teaching.person);
            entries.push_back({{person.id, person.name}, 0.0, index});
        } else {
            add_named(entries, index, teaching.name, 0.0);
        }
    }
}

Entries entries_of(Facet facet, const Content& content, const Edition& edition) {
    Entries entries;
    if (facet == Facet::Kind) {
        add_kinds(entries, content);
        return entries;
    }
    if (facet == Facet::Track) {
        add_tracks(entries, edition);
        return entries;
    }
    for (std::uint32_t i = 0; i < content.courses.size(); ++i) {
        const std::size_t before = entries.size();
        if (facet == Facet::Term) {
            add_terms(entries, content.courses[i], i);
        } else if (facet == Facet::Credits) {
            add_credits(entries, content.courses[i], i);
        } else if (facet == Facet::Delivery) {
            add_delivery(entries, content.courses[i], i);
        } else {
            add_instructors(entries, content, i);
        }
        if (entries.size() == before) {
            entries.push_back({{std::string(kNotStated), "Not stated"}, kLast, i});
        }
    }
    return entries;
}

/// The first entry of each value, in the order to show.
Entries distinct_values(Entries entries) {
    const auto by_id = [](const Entry& a, const Entry& b) { return a.value.id < b.value.id; };
    const auto same_id = [](const Entry& a, const Entry& b) { return a.value.id == b.value.id; };
    std::stable_sort(entries.begin(), entries.end(), by_id);
    entries.erase(std::unique(entries.begin(), entries.end(), same_id), entries.end());
    for (Entry& entry : entries) {
        entry.sort_text = folded(entry.value.label);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.order != b.order ? a.order < b.order : natural_less(a.sort_text, b.sort_text);
    });
    return entries;
}

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

FacetTable::FacetTable(const Content& content, const Edition& edition) {
    for (const Facet facet : kFacets) {
        Column& column = columns_[static_cast<std::size_t>(facet)];
        column.of_course.resize(content.courses.size());
        const Entries entries = entries_of(facet, content, edition);
        for (Entry& entry : distinct_values(entries)) {
            column.values.push_back(std::move(entry.value));
        }
        column.by_id.resize(column.values.size());
        std::iota(column.by_id.begin(), column.by_id.end(), 0U);
        std::sort(column.by_id.begin(), column.by_id.end(),
                  [&column](std::uint32_t a, std::uint32_t b) {
                      return column.values[a].id < column.values[b].id;
                  });
        for (const Entry& entry : entries) {
            std::vector<std::uint32_t>& has = column.of_course[entry.course];
            const std::uint32_t value = *find_value(facet, entry.value.id);
            if (std::find(has.begin(), has.end(), value) == has.end()) {
                has.push_back(value);
            }
        }
    }
}

const std::vector<FacetValue>& FacetTable::values(Facet facet) const {
    return columns_[static_cast<std::size_t>(facet)].values;
}

const std::vector<std::uint32_t>& FacetTable::values_of(Facet facet, CourseId course) const {
    return columns_[static_cast<std::size_t>(facet)].of_course[index_of(course)];
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
