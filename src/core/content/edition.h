#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/content/condition.h"
#include "core/content/fact.h"
#include "core/content/ids.h"
#include "core/text/text.h"

namespace core {

/// A part of the degree: what must be taken, as a typed tree with the prose beside it.
struct RequirementGroup {
    std::string id;
    Text title;
    Text text;
    Credits credits;
    Condition needs;
    /// What it names is chosen from. All other groups are the core that every track shares.
    bool is_elective = false;
    std::vector<SourceId> sources;
};

/// A direction within the programme: the core and electives that go together.
struct Track {
    std::string id;
    Text title;
    Text summary;
    Text prepares_for;
    Text suited_to;
    std::vector<Text> roles;
    std::vector<Text> elective_areas;
    /// The track's own electives. Absent: any approved elective.
    std::optional<std::vector<CourseId>> electives;
    Text electives_note;
    std::vector<SourceId> sources;
};

/// One line of a term: a course, a choice among courses, or a slot described in words.
struct PlanItem {
    Text label;  ///< Shown when it is not exactly one course, such as "Elective 1".
    std::vector<CourseId> courses;  ///< One: that course. Several: one of them. None: see `label`.
};

/// What a plan places in one term, in order.
struct PlanTerm {
    Text title;
    std::vector<PlanItem> items;
};

/// Which courses fall in which term, for one format.
struct Plan {
    std::string id;
    Text title;
    std::vector<PlanTerm> terms;
    Text note;
    std::vector<SourceId> sources;
};

/// A way to study: campus in 12 months, online part time, certificate and so on.
struct Format {
    std::string id;
    Text title;
    Text summary;
    std::optional<int> months;  ///< Absent: not stated.
    Text mode;
    Text tuition_basis;
    Credits credits;
    std::vector<Plan> plans;
    Text note;
    bool is_degree = true;  ///< False for a certificate.
    std::vector<SourceId> sources;
};

/// One catalogue year of the programme.
struct Edition {
    std::string id;  ///< Such as "2023".
    Text title;
    Text summary;
    std::vector<Fact> facts;
    std::vector<RequirementGroup> groups;
    std::vector<Track> tracks;
    Text tracks_note;
    std::vector<Format> formats;
    std::vector<SourceId> sources;
};

}  // namespace core
