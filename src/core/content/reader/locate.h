#pragma once

#include <span>
#include <vector>

#include "core/content/problem.h"
#include "core/content/read.h"

namespace core {

/// Gives each of `problems` that has no line yet the place where its pointer leads in its file, or
/// as near to it as there is something. One walk over each file that is concerned.
void locate(std::span<Problem> problems, std::span<const FileText> files);

}  // namespace core
