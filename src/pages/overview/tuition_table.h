#pragma once

#include <string>
#include <vector>

#include "core/text/rich_text.h"
#include "core/text/text.h"

namespace core {
struct Content;
}
namespace words {
class Words;
}

namespace pages {

/// Prices side by side: what is paid for, down; the years that a price is known of across, as
/// the content orders them.
struct TuitionTable {
    struct Cell {
        std::string price;  ///< "not stated" where that year's pages say nothing.
        core::RichText note;

        bool operator==(const Cell&) const = default;
    };
    struct Row {
        std::string id;
        core::Text item;
        std::vector<Cell> cells;  ///< One a year.
    };
    std::vector<std::string> years;
    std::vector<Row> rows;
    std::vector<std::vector<core::RichText>> sources;  ///< For each year.
    std::vector<core::RichText> remarks;               ///< What is known not to be stated.
};

[[nodiscard]] TuitionTable make_tuition_table(const words::Words& words,
                                              const core::Content& content);

}  // namespace pages
