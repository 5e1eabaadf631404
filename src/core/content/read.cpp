#include "core/content/read.h"

#include "core/content/reader/folder_reader.h"
#include "core/content/reader/locate.h"

namespace core {
namespace {

constexpr std::string_view kEditionFolder = "editions/";
constexpr std::string_view kExtension = ".json";

}  // namespace

std::string edition_file(std::string_view id) {
    return std::string(kEditionFolder) + std::string(id) + std::string(kExtension);
}

std::optional<std::string> edition_of(std::string_view file) {
    const std::size_t around = kEditionFolder.size() + kExtension.size();
    if (!file.starts_with(kEditionFolder) || !file.ends_with(kExtension) || file.size() <= around) {
        return std::nullopt;
    }
    return std::string(file.substr(kEditionFolder.size(), file.size() - around));
}

Reading read_content(std::span<const FileText> files, const ReadLimits& limits) {
    FolderReader folder(files, limits);
    folder.read_parts();
    folder.read_editions();
    folder.settle_references();
    Reading reading = folder.take();
    locate(reading.problems, files);
    return reading;
}

}  // namespace core
