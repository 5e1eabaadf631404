#pragma once

#include <cstddef>
#include <filesystem>
#include <limits>
#include <string>

#include "core/result.h"

namespace tools {

/// The text of a file, cut off after `most_bytes`.
[[nodiscard]] core::Result<std::string> read_text(
    const std::filesystem::path& path,
    std::size_t most_bytes = std::numeric_limits<std::size_t>::max());

}  // namespace tools
