#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/models/page_head.h"
#include "app/models/tuition_table.h"
#include "app/rich_text.h"
#include "app/state.h"

namespace app {

/// A figure with its caption and where it comes from.
struct FigureLine {
    std::string id;
    std::vector<std::string> values;  ///< One a line where they are short.
    std::string label;
    bool is_short = true;  ///< A figure or a word or two, fit to stand out.
    std::string remark;    ///< Whom it counts and what else to know; may be empty.
    RichText origin;
};

struct FormatLine {
    std::string id;
    std::string title;
    std::string length;
    std::string mode;
    std::string credits;
};

struct TrackCard {
    std::string id;
    std::string title;
    std::string summary;
    std::string address;
    std::vector<std::string> roles;
};

struct DeadlineLine {
    std::string id;
    std::string applies_to;
    std::string round;
    std::string apply_by;
    std::string decision_by;
    RichText origin;
};

/// The programme at a glance.
struct OverviewModel {
    PageHead head;
    std::string institution;
    std::string lead;
    std::string audience;
    std::vector<NamedLink> actions;  ///< The first is the main one.
    std::vector<FigureLine> key_facts;
    std::vector<core::Passage> differentiators;
    std::vector<TrackCard> tracks;
    std::string tracks_note;
    std::vector<FormatLine> formats;
    NamedLink compare_formats;
    std::vector<FigureLine> outcomes;
    TuitionTable tuition;
    std::vector<FigureLine> admission;
    std::vector<DeadlineLine> deadlines;
    std::vector<FigureLine> more_facts;
    std::vector<NamedLink> official;
    std::vector<NamedLink> contacts;
    std::vector<FigureLine> related;
};

[[nodiscard]] OverviewModel make_overview_model(const Library& library, const State& state);

}  // namespace app
