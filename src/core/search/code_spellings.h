#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/text/fold.h"

namespace core {

/// The ways in which the code of a course is typed, both common.
struct CodeSpellings {
    FoldedText printed;  ///< "aipi 571 / ids 721"
    /// From each word on without separators, as far as they join: "aipi571", "ids721".
    std::vector<FoldedText> joined;
    /// What is a whole code: "aipi571", "ids721", "aipi571ids721".
    std::vector<std::string> whole;
};

[[nodiscard]] CodeSpellings code_spellings(std::string_view code);

}  // namespace core
