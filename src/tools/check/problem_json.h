#pragma once

#include <string>
#include <vector>

#include "core/content/problem.h"
#include "words/faults.h"

namespace tools {

/// The problems as a JSON array of objects, one a line, in the words of `faults`.
[[nodiscard]] std::string problems_as_json(const words::Faults& faults,
                                           const std::vector<core::Problem>& problems);

}  // namespace tools
