#pragma once

#include <string>

#include "core/content/problem.h"

namespace fixture {

/// What is said of a fault of content, in English.
[[nodiscard]] std::string told(const core::Said& said);

/// `file:line:column: error: message remedy [pointer]`, in English.
[[nodiscard]] std::string line_of(const core::Problem& problem);

}  // namespace fixture
