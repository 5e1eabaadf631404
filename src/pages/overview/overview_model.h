#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/state.h"
#include "core/text/rich_text.h"
#include "core/text/text.h"
#include "pages/overview/tuition_table.h"
#include "pages/shared/page_head.h"

namespace pages {

/// A figure with its caption and where it comes from.
struct FigureLine {
    std::string id;
    std::vector<core::RichText> values;  ///< One a line where they are short.
    core::Text label;
    bool is_short = true;   ///< A figure or a word or two, fit to stand out.
    core::RichText remark;  ///< Whom it counts and what else to know; may be empty.
    core::RichText origin;
};

struct FormatLine {
    std::string id;
    core::Text title;
    std::string length;
    core::Text mode;
    std::string credits;
};

struct TrackCard {
    std::string id;
    core::Text title;
    core::Text summary;
    std::string address;
    std::vector<core::Text> roles;
};

struct DeadlineLine {
    std::string id;
    core::Text applies_to;
    core::Text round;
    core::Text apply_by;
    core::Text decision_by;
    core::RichText origin;
};

/// The programme at a glance.
struct OverviewModel {
    PageHead head;
    core::Text institution;
    core::Text lead;
    core::Text audience;
    std::vector<NamedLink> actions;  ///< The first is the main one.
    std::vector<FigureLine> key_facts;
    std::vector<core::Passage> differentiators;
    std::vector<TrackCard> tracks;
    core::Text tracks_note;
    std::vector<FormatLine> formats;
    NamedLink compare_formats;  ///< No address: there is nothing to compare.
    std::vector<FigureLine> outcomes;
    TuitionTable tuition;
    std::vector<FigureLine> admission;
    std::vector<DeadlineLine> deadlines;
    std::vector<FigureLine> more_facts;
    std::vector<NamedLink> official;
    std::vector<NamedLink> contacts;
    std::vector<FigureLine> related;
};

[[nodiscard]] OverviewModel make_overview_model(const app::Library& library,
                                                const app::State& state);

}  // namespace pages
