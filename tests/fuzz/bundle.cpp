#include "fuzz/bundle.h"

#include <algorithm>

namespace fuzz {
namespace {

constexpr std::string_view kMark = "==> ";

}  // namespace

std::string bundle_of(const std::vector<core::FileText>& files) {
    std::string bundle;
    for (const core::FileText& file : files) {
        if (!file.name.empty()) {
            bundle += std::string(kMark) + file.name + "\n";
        }
        bundle += file.text;
        if (!bundle.ends_with('\n')) {
            bundle += '\n';
        }
    }
    return bundle;
}

std::vector<core::FileText> files_of(std::string_view bundle) {
    std::vector<core::FileText> files;
    while (!bundle.empty()) {
        const std::size_t size = std::min(bundle.find('\n'), bundle.size() - 1) + 1;
        const std::string_view line = bundle.substr(0, size);
        bundle.remove_prefix(size);
        if (line.starts_with(kMark)) {
            const std::string_view name = line.substr(kMark.size());
            files.push_back({std::string(name.substr(0, name.find('\n'))), {}});
        } else {
            if (files.empty()) {
                files.emplace_back();
            }
            files.back().text += line;
        }
    }
    return files;
}

}  // namespace fuzz
