#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/content/read.h"
#include "core/result.h"

namespace tools {

/// The programme folders that `path` stands for, sorted by name: itself when it holds
/// programme.json, else each folder in it that does.
[[nodiscard]] core::Result<std::vector<std::filesystem::path>> find_programme_folders(
    const std::filesystem::path& path);

/// The JSON files of a programme folder and of its folder `editions`, sorted by name. A file that
/// is larger than any that would be read comes cut off just beyond the limit.
[[nodiscard]] core::Result<std::vector<core::FileText>> read_programme_folder(
    const std::filesystem::path& folder);

}  // namespace tools
