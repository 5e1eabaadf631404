#include "tools/files/programme_folder.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "tools/files/text_file.h"

namespace tools {
namespace {

namespace fs = std::filesystem;

/// What is in `folder`; empty when there is no such folder.
std::vector<fs::path> entries_of(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        entries.push_back(entry->path());
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

bool is_programme_folder(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / "programme.json", error);
}

}  // namespace

core::Result<std::vector<fs::path>> find_programme_folders(const fs::path& path) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        return core::Error{"There is no such folder.", path.string()};
    }
    if (is_programme_folder(path)) {
        return std::vector<fs::path>{path};
    }
    std::vector<fs::path> folders;
    for (const fs::path& entry : entries_of(path)) {
        if (is_programme_folder(entry)) {
            folders.push_back(entry);
        }
    }
    if (folders.empty()) {
        return core::Error{"Neither this folder nor one in it has a file programme.json.",
                           path.string()};
    }
    return folders;
}

core::Result<std::vector<core::FileText>> read_programme_folder(const fs::path& folder) {
    std::vector<core::FileText> files;
    for (const char* prefix : {"", "editions/"}) {
        for (const fs::path& path : entries_of(folder / prefix)) {
            std::error_code error;
            if (path.extension() != ".json" || !fs::is_regular_file(path, error)) {
                continue;
            }
            auto text = read_text(path, core::ReadLimits{}.file_bytes + 1);
            if (!text) {
                return text.error();
            }
            files.push_back({prefix + path.filename().string(), std::move(text.value())});
        }
    }
    return files;
}

}  // namespace tools
