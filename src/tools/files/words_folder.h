#pragma once

#include <filesystem>
#include <vector>

#include "core/content/read.h"
#include "core/result.h"

namespace tools {

/// The name of the folder, beside those of the programmes, that holds what the page says: a file a
/// language, such as "en.json".
inline constexpr char kWordsFolder[] = "words";

/// The name of the folder in it that holds what is said of faults of content: a file a language.
inline constexpr char kFaultsFolder[] = "faults";

/// The files of a folder of words, sorted by name; none where there is no such folder.
[[nodiscard]] core::Result<std::vector<core::FileText>> read_words_folder(
    const std::filesystem::path& folder);

}  // namespace tools
