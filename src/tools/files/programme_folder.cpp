#include "tools/files/programme_folder.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <system_error>
#include <utility>

namespace tools {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> read_text(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    const std::size_t limit = core::ReadLimits{}.file_bytes + 1;
    std::string text(limit, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(limit));
    if (stream.bad() || (stream.fail() && !stream.eof())) {
        return std::nullopt;
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

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
            std::optional<std::string> text = read_text(path);
            if (!text) {
                return core::Error{"This file cannot be read; check its permissions.",
                                   path.string()};
            }
            files.push_back({prefix + path.filename().string(), std::move(*text)});
        }
    }
    return files;
}

}  // namespace tools
