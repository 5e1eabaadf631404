#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/course.h"
#include "core/content/edition.h"
#include "core/content/fact.h"
#include "core/content/id_table.h"
#include "core/content/ids.h"
#include "core/text/text.h"

namespace core {

/// The dates of one round of admission, as printed; empty: not stated.
struct Deadline {
    Text applies_to;
    Text round;
    Text apply_by;
    Text decision_by;
    Text reply_by;
    Text year;
    std::vector<SourceId> sources;
};

/// A price in the currency of the programme. `max_amount` is set for a range. Both absent: not
/// stated.
struct Price {
    Text item;
    std::string year;
    std::optional<double> amount;
    std::optional<double> max_amount;
    Text note;
    std::vector<SourceId> sources;
};

/// How to get in and what it costs.
struct Admissions {
    std::vector<Fact> requirements;
    std::vector<Fact> materials;
    std::vector<Deadline> deadlines;
    std::vector<Price> tuition;
    std::vector<Fact> profile;
};

/// What the programme is, apart from its editions.
struct Programme {
    std::string id;  ///< Folder name and first part of every address.
    Text title;
    Text short_title;
    Text institution;
    std::string language = "en";  ///< BCP 47; English unless stated.
    Text lead;                    ///< One sentence that says what it is.
    Text audience;                ///< Who it is for.
    std::string currency;         ///< What amounts of money are in, such as "US$".
    std::string accent;           ///< "#rrggbb"
    std::string accent_link;      ///< "#rrggbb"
    std::vector<std::string>
        group_colours;  ///< "#rrggbb", for each `CourseKind::hue`; may be fewer.
    std::vector<Passage> differentiators;
    std::vector<Fact> related;
    std::vector<Link> links;     ///< The first is the official home.
    std::vector<Link> contacts;  ///< "mailto:" or "https:" addresses.
    /// The ids of the facts of its editions that stand large, in their order; none: the first ones.
    std::vector<std::string> key_facts;
    std::string default_edition;
    std::vector<std::string> edition_ids;
    /// The files that its courses stand in, at least one.
    std::vector<std::string> course_files = {"courses.json"};
    std::string last_edit;  ///< ISO date of the last change of content.
};

/// All content of one programme. Immutable once read; ids index into the vectors.
struct Content {
    Programme programme;
    std::vector<Source> sources;
    std::vector<CourseKind> kinds;
    std::vector<Course> courses;
    std::vector<Person> people;
    std::vector<Edition> editions;
    std::vector<Fact> outcomes;
    std::vector<Fact> timeline;
    Admissions admissions;
    /// The tags of those that texts are in; `TextLanguage` is a place here, counted from 1. The
    /// first is the programme's own.
    std::vector<std::string> languages;
    /// The courses by id; `read_content` fills it. Without it `find_course` goes through all.
    IdTable course_table;
    /// False when some could not be read: what is not among `courses` may exist all the same.
    bool has_all_courses = true;

    [[nodiscard]] const Course& course(CourseId id) const;
    [[nodiscard]] const CourseKind& kind(KindId id) const;
    [[nodiscard]] const Source& source(SourceId id) const;
    [[nodiscard]] const Person& person(PersonId id) const;
    [[nodiscard]] std::optional<CourseId> find_course(std::string_view slug) const;
    [[nodiscard]] const Edition* find_edition(std::string_view id) const;
    /// The facts of `edition` that say most: those of `Programme::key_facts` that it has, in that
    /// order, each once; the first four where the programme names none.
    [[nodiscard]] std::vector<const Fact*> key_facts(const Edition& edition) const;
    /// The default edition, else the first; null when there is none.
    [[nodiscard]] const Edition* default_edition() const;
};

}  // namespace core
