#pragma once

#include <span>
#include <vector>

#include "core/content/problem.h"
#include "core/content/read.h"

namespace core {

/// Finds what is well formed but cannot be meant: cycles, credits that do not add up, a course
/// planned before its prerequisite and so on. `files` are those that `reading` came from; they give
/// the problems their lines. The problems of `reading` itself are not repeated, nor is told what
/// follows from them.
[[nodiscard]] std::vector<Problem> check_content(const Reading& reading,
                                                 std::span<const FileText> files);

}  // namespace core
