#include "tools/files/words_folder.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "tools/files/text_file.h"

namespace tools {

namespace fs = std::filesystem;

core::Result<std::vector<core::FileText>> read_words_folder(const fs::path& folder) {
    std::vector<core::FileText> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() != ".json") {
            continue;
        }
        auto text = read_text(entry->path(), core::ReadLimits{}.file_bytes);
        if (!text) {
            return text.error();
        }
        files.push_back({entry->path().filename().string(), std::move(text.value())});
    }
    std::sort(files.begin(), files.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    return files;
}

}  // namespace tools
