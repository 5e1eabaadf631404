#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/content/problem.h"
#include "core/content/read.h"

namespace core {

/// The pointer of `problem`, which counts entries as the model does, as a pointer into the file,
/// where `dropped` entries count too.
[[nodiscard]] std::string pointer_in_file(const Problem& problem,
                                          const std::vector<Dropped>& dropped);

/// Gives each of `problems` that has no line yet the place where its pointer leads in its file, or
/// as near to it as there is something. One walk over each file that is concerned.
void locate(std::span<Problem> problems, std::span<const FileText> files);

}  // namespace core
