#pragma once

#include <cstddef>
#include <string_view>

#include "core/content/reader/syntax_problem.h"

namespace core {

/// Whether what stands at `offset`, where a comma belongs, was meant as a part of the number that
/// begins at `begin`: the comma of "1,000", the word of "3 credits". False when there is no number.
[[nodiscard]] bool is_part_of_number(std::string_view text, std::size_t begin, std::size_t offset);

/// Why what begins at `begin` like a number is none, and how the number is written.
[[nodiscard]] SyntaxProblem describe_false_number(std::string_view text, std::size_t begin);

}  // namespace core
