#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/library.h"
#include "app/route.h"
#include "core/compare/compare.h"
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

/// What can be compared and what the route asks for.
struct CompareChoice {
    std::vector<Candidate> available;
    std::vector<std::size_t> chosen;  ///< Positions in `available`, as they stand side by side.
    std::vector<std::string> notes;   ///< What of the route was left out, in sentences.

    [[nodiscard]] bool is_chosen(std::size_t position) const;
};

/// The things of `kind` that there are in `edition`, in the order of the content.
[[nodiscard]] std::vector<Candidate> candidates(const core::Content& content,
                                                const core::Edition& edition,
                                                app::CompareKind kind);

/// What the route names, without repetitions and things that are not there; filled up to two.
/// Nothing is chosen where fewer than two things are available.
[[nodiscard]] CompareChoice choose(const app::Library& library, const app::Route& route);

/// The chosen things with all that is said about them.
[[nodiscard]] std::vector<core::Comparable> comparables(const app::Library& library,
                                                        const app::Route& route,
                                                        const CompareChoice& choice);

}  // namespace pages
