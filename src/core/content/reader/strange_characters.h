#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/content/reader/syntax_problem.h"

namespace core {

/// What is to be said of the character at `offset` if it may stand nowhere in JSON but inside a
/// text, and people or their programs write it all the same: another quotation mark, a comment, a
/// sign of another script. Nothing of others.
[[nodiscard]] std::optional<SyntaxProblem> find_stranger(std::string_view text, std::size_t offset);

}  // namespace core
