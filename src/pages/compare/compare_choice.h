#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/library.h"
#include "app/route.h"
#include "core/compare/compare.h"
#include "core/text/text.h"
#include "pages/shared/candidates.h"

namespace pages {

/// What can be compared and what the route asks for.
struct CompareChoice {
    std::vector<Candidate> available;
    std::vector<std::size_t> chosen;  ///< Positions in `available`, as they stand side by side.
    std::vector<std::string> notes;   ///< What of the route was left out, in sentences.

    [[nodiscard]] bool is_chosen(std::size_t position) const;
};

/// What the route names, without repetitions and things that are not there; filled up to two.
/// Nothing is chosen where fewer than two things are available.
[[nodiscard]] CompareChoice choose(const app::Library& library, const app::Route& route);

/// The chosen things with all that is said about them.
[[nodiscard]] std::vector<core::Comparable> comparables(const app::Library& library,
                                                        const app::Route& route,
                                                        const CompareChoice& choice);

}  // namespace pages
