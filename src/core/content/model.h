#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/condition.h"
#include "core/content/ids.h"

namespace core {

/// How well a statement is founded. `Stated` by a source, `Inferred` by the editors from other
/// statements ("our reading"), `Unknown` when no source says.
enum class Certainty : std::uint8_t { Stated, Inferred, Unknown };

/// Where statements come from.
struct Source {
    std::string id;
    std::string title;
    std::string url;    ///< Empty when there is no public address.
    std::string as_of;  ///< Year or date as printed, such as "2023-04".
    std::string kind;   ///< Such as "official pages".
    std::string note;
};

/// One statement with its origin. With `Certainty::Unknown` `values` is empty: shown as "not stated".
struct Fact {
    std::string id;  ///< May be empty; given where views pick single facts.
    std::string label;
    std::vector<std::string> values;
    std::string scope;  ///< Whom it counts, such as "all Duke MEng disciplines"; may be empty.
    std::string year;   ///< As printed, such as "2023-24"; may be empty only when unknown.
    std::string note;
    Certainty certainty = Certainty::Stated;
    std::vector<SourceId> sources;
};

/// A number of credits. `value` is absent when no source states it; 0 means "carries none".
struct Credits {
    std::optional<double> value;
    Certainty certainty = Certainty::Unknown;
    std::string note;
};

struct Link {
    std::string label;
    std::string url;
};

/// A titled paragraph.
struct Passage {
    std::string title;
    std::string text;
};

/// The kind of a course, the same in every edition. `hue` (0 to 7) picks its group colour and shape.
struct CourseKind {
    std::string id;
    std::string title;
    int hue = 0;
};

/// In which terms a course is given to one audience.
struct Offering {
    std::string audience;            ///< "campus" or "online".
    std::vector<std::string> terms;  ///< Such as "fall" or "summer (year 2)".
};

struct Teaching {
    std::string name;  ///< As printed; always there.
    std::optional<PersonId> person;
    std::string years;
    std::vector<SourceId> sources;
};

struct Course {
    std::string id;    ///< Slug used in addresses, such as "aipi-510".
    std::string code;  ///< As printed, such as "AIPI 510".
    std::string title;
    std::vector<std::string> other_titles;
    std::string summary;
    std::vector<std::string> topics;
    KindId kind{};
    Credits credits;
    /// Absent: not stated.
    std::optional<std::vector<Offering>> offered;
    /// "campus", "online"; absent: not stated.
    std::optional<std::vector<std::string>> delivery;
    std::string delivery_note;
    /// Formal requirement before this course. Absent: none is stated (which is not "there is none").
    std::optional<Condition> prerequisites;
    /// Courses that usually come before, read from the plans; never a stated requirement.
    std::vector<CourseId> usually_after;
    /// The same course under another number.
    std::vector<CourseId> same_as;
    std::vector<Teaching> taught_by;
    std::vector<std::string> notes;
    Certainty certainty = Certainty::Stated;
    std::vector<SourceId> sources;
};

/// A part of the degree: what must be taken, as a typed tree with the prose beside it.
struct RequirementGroup {
    std::string id;
    std::string title;
    std::string text;
    Credits credits;
    Condition needs;
    std::vector<SourceId> sources;
};

struct Track {
    std::string id;
    std::string title;
    std::string summary;
    std::string prepares_for;
    std::string suited_to;
    std::vector<std::string> roles;
    std::vector<std::string> elective_areas;
    /// The track's own electives. Absent: any approved elective.
    std::optional<std::vector<CourseId>> electives;
    std::string electives_note;
    std::vector<SourceId> sources;
};

/// One line of a term: a course, a choice among courses, or a slot described in words.
struct PlanItem {
    std::string label;             ///< Shown when it is not exactly one course, such as "Elective 1".
    std::vector<CourseId> courses;  ///< One: that course. Several: one of them. None: see `label`.
};

struct PlanTerm {
    std::string title;
    std::vector<PlanItem> items;
};

struct Plan {
    std::string id;
    std::string title;
    std::vector<PlanTerm> terms;
    std::string note;
    std::vector<SourceId> sources;
};

/// A way to study: campus in 12 months, online part time, certificate and so on.
struct Format {
    std::string id;
    std::string title;
    std::string summary;
    std::optional<int> months;  ///< Absent: not stated.
    std::string mode;
    std::string tuition_basis;
    Credits credits;
    std::vector<Plan> plans;
    std::string note;
    bool is_degree = true;  ///< False for a certificate.
    std::vector<SourceId> sources;
};

/// One catalogue year of the programme.
struct Edition {
    std::string id;  ///< Such as "2023".
    std::string title;
    std::string summary;
    std::vector<Fact> facts;
    std::vector<RequirementGroup> groups;
    std::vector<Track> tracks;
    std::string tracks_note;
    std::vector<Format> formats;
    std::vector<SourceId> sources;
};

struct Person {
    std::string id;
    std::string name;
    std::string role;
    std::string years;
    std::vector<CourseId> teaches;
    std::string note;
    std::vector<SourceId> sources;
};

struct Deadline {
    std::string applies_to;
    std::string round;
    std::string apply_by;
    std::string decision_by;
    std::string reply_by;
    std::string year;
    std::vector<SourceId> sources;
};

/// A price in US dollars. `max_usd` is set for a range. Both absent: not stated.
struct Price {
    std::string item;
    std::string year;
    std::optional<double> usd;
    std::optional<double> max_usd;
    std::string note;
    std::vector<SourceId> sources;
};

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
    std::string title;
    std::string short_title;
    std::string institution;
    std::string language;  ///< BCP 47.
    std::string lead;      ///< One sentence that says what it is.
    std::string audience;  ///< Who it is for.
    std::string accent;       ///< "#rrggbb"
    std::string accent_link;  ///< "#rrggbb"
    std::vector<Passage> differentiators;
    std::vector<Fact> related;
    std::vector<Link> links;     ///< The first is the official home.
    std::vector<Link> contacts;  ///< "mailto:" or "https:" addresses.
    std::string default_edition;
    std::vector<std::string> edition_ids;
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

    [[nodiscard]] const Course& course(CourseId id) const;
    [[nodiscard]] const CourseKind& kind(KindId id) const;
    [[nodiscard]] const Source& source(SourceId id) const;
    [[nodiscard]] const Person& person(PersonId id) const;
    [[nodiscard]] std::optional<CourseId> find_course(std::string_view slug) const;
    [[nodiscard]] const Edition* find_edition(std::string_view id) const;
    /// The default edition, else the first; null when there is none.
    [[nodiscard]] const Edition* default_edition() const;
};

}  // namespace core
