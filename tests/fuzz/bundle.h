#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/content/read.h"

namespace fuzz {

/// Files as one text: before each stands a line "==> its name". What stands before the first such
/// line is a file without a name.
[[nodiscard]] std::string bundle_of(const std::vector<core::FileText>& files);
[[nodiscard]] std::vector<core::FileText> files_of(std::string_view bundle);

}  // namespace fuzz
