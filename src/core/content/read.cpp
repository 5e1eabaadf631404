#include "core/content/read.h"

#include "core/content/reader/folder_reader.h"
#include "core/content/reader/locate.h"

namespace core {

std::string edition_file(std::string_view id) {
    return "editions/" + std::string(id) + ".json";
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
