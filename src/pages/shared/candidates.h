#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/route.h"
#include "core/content/model.h"
#include "core/text/text.h"

namespace pages {

/// More things side by side than this cannot be read.
inline constexpr std::size_t kMostCompared = 4;
inline constexpr std::size_t kLeastCompared = 2;

/// A thing that can be compared with others of its kind.
struct Candidate {
    std::string id;
    core::Text title;
};

/// The things of `kind` that there are in `edition`, in the order of the content.
[[nodiscard]] std::vector<Candidate> candidates(const core::Content& content,
                                                const core::Edition& edition,
                                                app::CompareKind kind);

}  // namespace pages
