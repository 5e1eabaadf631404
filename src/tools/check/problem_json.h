#pragma once

#include <string>
#include <vector>

#include "core/content/problem.h"

namespace tools {

/// The problems as a JSON array of objects, one a line.
[[nodiscard]] std::string problems_as_json(const std::vector<core::Problem>& problems);

}  // namespace tools
