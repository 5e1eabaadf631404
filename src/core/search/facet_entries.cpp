#include "core/search/facet_entries.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <limits>
#include <string>

#include "core/compare/course_sets.h"
#include "core/content/model.h"
#include "core/text/fold.h"
#include "core/text/number_text.h"
#include "core/text/words.h"

namespace core {

namespace {

constexpr double kLast = std::numeric_limits<double>::infinity();

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

void add_kinds(FacetEntries& entries, const Content& content) {
    for (std::uint32_t i = 0; i < content.courses.size(); ++i) {
        const KindId kind = content.courses[i].kind;
        const CourseKind& stated = content.kind(kind);
        entries.add(i, stated.id, stated.title, static_cast<double>(index_of(kind)));
    }
}

void add_tracks(FacetEntries& entries, const Edition& edition) {
    for (std::size_t i = 0; i < edition.tracks.size(); ++i) {
        const Track& track = edition.tracks[i];
        if (!track.electives) {
            continue;
        }
        for (const CourseId course : track_courses(edition, track)) {
            entries.add(static_cast<std::uint32_t>(course), track.id, track.title,
                        static_cast<double>(i));
        }
    }
    entries.sort_by_course();
}

void add_terms(FacetEntries& entries, const Course& course, std::uint32_t index) {
    if (!course.offered) {
        return;
    }
    for (const Offering& offering : *course.offered) {
        for (const std::string& term : offering.terms) {
            const std::string plain = plain_term(term);
            entries.add_named(index, {plain, TextLanguage::Own},
                              place_among(plain, {"fall", "spring", "summer"}));
        }
    }
}

void add_credits(FacetEntries& entries, const Course& course, std::uint32_t index) {
    if (!course.credits.value) {
        return;
    }
    const double credits = *course.credits.value;
    const std::string number = number_text(credits);
    entries.add(index, slug(number), number, credits);
}

void add_delivery(FacetEntries& entries, const Course& course, std::uint32_t index) {
    if (!course.delivery) {
        return;
    }
    for (const std::string& way : *course.delivery) {
        entries.add_named(index, way, place_among(way, {"campus", "online"}));
    }
}

void add_instructors(FacetEntries& entries, const Content& content, std::uint32_t index) {
    for (const Teaching& teaching : content.courses[index].taught_by) {
        if (teaching.person) {
            const Person& person = content.person(*teaching.person);
            entries.add(index, person.id, person.name, 0.0);
        } else {
            entries.add_named(index, teaching.name, 0.0);
        }
    }
}

}  // namespace

FacetEntries facet_entries(Facet facet, const Content& content, const Edition& edition) {
    FacetEntries entries;
    if (facet == Facet::Kind) {
        add_kinds(entries, content);
        return entries;
    }
    if (facet == Facet::Track) {
        add_tracks(entries, edition);
        return entries;
    }
    for (std::uint32_t i = 0; i < content.courses.size(); ++i) {
        const std::size_t before = entries.all().size();
        if (facet == Facet::Term) {
            add_terms(entries, content.courses[i], i);
        } else if (facet == Facet::Credits) {
            add_credits(entries, content.courses[i], i);
        } else if (facet == Facet::Delivery) {
            add_delivery(entries, content.courses[i], i);
        } else {
            add_instructors(entries, content, i);
        }
        if (entries.all().size() == before) {
            entries.add(i, kNotStated, {}, kLast);
        }
    }
    return entries;
}

void FacetEntries::add(std::uint32_t course, std::string_view id, TextView label, double order) {
    const std::uint32_t value = ids_.number_of(id);
    if (value == orders_.size()) {
        orders_.push_back(order);
        labels_.push_back(label.text);
        languages_.push_back(label.language);
        sort_keys_.push_back(natural_key(folded(label.text)));
    }
    entries_.push_back({course, value});
}

void FacetEntries::add_named(std::uint32_t course, TextView text, double order) {
    const std::string id = slug(text.text);
    if (!id.empty()) {
        add(course, id, {capitalized(text.text), text.language}, order);
    }
}

FacetValue FacetEntries::value(std::uint32_t number) const {
    return {std::string(ids()[number]), {std::string(labels_[number]), languages_[number]}};
}

bool FacetEntries::is_before(std::uint32_t a, std::uint32_t b) const {
    if (orders_[a] != orders_[b]) {
        return orders_[a] < orders_[b];
    }
    const int order = sort_keys_[a].compare(sort_keys_[b]);
    return order != 0 ? order < 0 : ids()[a] < ids()[b];
}

}  // namespace core
