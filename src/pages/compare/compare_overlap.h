#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/compare/compare.h"
#include "words/words.h"

namespace pages {

/// A part of the bar of overlap.
struct OverlapPart {
    std::string label;  ///< "6 shared"
    std::size_t courses = 0;
    int hue = 0;

    bool operator==(const OverlapPart&) const = default;
};

/// How the courses of the compared things overlap. No parts: fewer than two name courses.
struct Overlap {
    std::string label;  ///< Names the bar for those who cannot see it.
    std::vector<OverlapPart> parts;
    std::vector<std::string> remarks;  ///< Of each two of three or more; of things without courses.
};

[[nodiscard]] Overlap overlap_of(const words::Words& words, const core::Comparison& comparison);

/// The group colour of the thing at this position.
[[nodiscard]] int hue_of(std::size_t position);

}  // namespace pages
