#pragma once

#include <cstddef>
#include <string_view>

#include "core/content/said.h"

namespace core {

/// Why a text is not JSON, for people who do not know JSON.
struct SyntaxProblem {
    std::size_t offset = 0;
    Said message;
    Said remedy;
};

/// How far a parser came.
struct ParsedSoFar {
    std::size_t begin = 0;   ///< Where the last good token begins.
    std::size_t offset = 0;  ///< Where it ends.
    char separator = '\0';   ///< What must come between that token and a further one, if anything.
    std::size_t depth = 0;   ///< How many brackets are open.
    char closing = '\0';     ///< What closes the innermost of them.
};

/// The parser has refused what follows `so_far`; says what it most likely is.
[[nodiscard]] SyntaxProblem describe_syntax_problem(std::string_view text,
                                                    const ParsedSoFar& so_far);

}  // namespace core
