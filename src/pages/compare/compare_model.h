#pragma once

#include <string>
#include <vector>

#include "app/library.h"
#include "app/state.h"
#include "core/text/text.h"
#include "pages/compare/compare_overlap.h"
#include "pages/compare/compare_rows.h"
#include "pages/shared/page_head.h"

namespace pages {

/// A thing that is compared or could be, as a link to the comparison without it or with it.
struct CompareChip {
    std::string id;
    core::Text label;
    std::string spoken;   ///< Full name of the link; begins with the label.
    std::string address;  ///< Empty: it has to stay.
};

struct CompareColumn {
    core::Text title;
    int hue = 0;
};

/// Two to four things side by side. Where there are fewer, `columns` is empty and `ways_out` is
/// not.
struct CompareModel {
    PageHead head;
    core::Text lead;
    core::Text note;
    std::vector<NamedLink> kinds;  ///< What else can be compared, and what is.
    std::vector<CompareChip> compared;
    std::vector<CompareChip> others;
    std::string others_remark;         ///< Why nothing more can be added; may be empty.
    std::vector<std::string> notices;  ///< What of the address was left out.

    Overlap overlap;
    bool only_differences = false;
    std::string differences_remark;  ///< "(9 of 19 rows)"
    std::string table_caption;
    std::vector<CompareColumn> columns;
    std::vector<CompareSection> sections;
    std::string nothing_differs;  ///< What to say instead of a table without rows.
    std::vector<NamedLink> ways_out;
};

[[nodiscard]] CompareModel make_compare_model(const app::Library& library, const app::State& state);

}  // namespace pages
