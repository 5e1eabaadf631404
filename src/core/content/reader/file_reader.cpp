#include "core/content/reader/file_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/content/faults.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/parse_json.h"
#include "core/content/reader/position.h"
#include "core/content/reader/raw_text.h"

namespace core {

Extent FileReader::read(std::string_view name, const Type& type, void* target) {
    const std::size_t file = find(name);
    if (file == files_.size() || !is_here(files_[file]) || !is_readable(files_[file])) {
        unread_.emplace_back(name);
        return {};
    }
    const BuilderContext context{.limits = limits_,
                                 .files = files_,
                                 .references = references_,
                                 .languages = languages_,
                                 .problems = problems_,
                                 .dropped = dropped_,
                                 .dropped_ids = dropped_ids_};
    ModelBuilder builder(context, file, type, target);
    const std::string_view text = without_byte_order_mark(files_[file].text);
    const bool is_whole = parse_json(text, limits_.file_bytes, builder);
    problems_.settle_offsets(text);
    if (!is_whole || builder.root_properties() == 0) {
        unread_.emplace_back(name);
    }
    return {.is_some = true, .is_whole = is_whole, .properties = builder.root_properties()};
}

std::vector<std::string> FileReader::take_dropped_ids() {
    return std::exchange(dropped_ids_, {});
}

std::size_t FileReader::find(std::string_view name) const {
    const auto found = std::find_if(files_.begin(), files_.end(),
                                    [name](const FileText& file) { return file.name == name; });
    return static_cast<std::size_t>(found - files_.begin());
}

/// Whether the text is there; tells of one that never will be.
bool FileReader::is_here(const FileText& file) {
    if (file.state == FileText::State::Refused) {
        problems_.add({.file = file.name,
                       .message = Fault::file_not_loaded,
                       .remedy = Fault::load_again,
                       .kind = Problem::Kind::Syntax});
    } else if (file.state == FileText::State::Folder) {
        problems_.add({.file = file.name,
                       .message = Fault::folder_not_file,
                       .remedy = Fault::rename_folder_add_file,
                       .kind = Problem::Kind::Syntax});
    }
    return file.state == FileText::State::Here;
}

/// Whether the file may be given to the parser; tells why not.
bool FileReader::is_readable(const FileText& file) {
    const std::optional<std::size_t> invalid = find_invalid_utf8(file.text);
    // Its last character may have been cut by whoever knew that the file is too long.
    if (!invalid || *invalid >= limits_.file_bytes) {
        return true;
    }
    const Position at = PositionWalk(file.text).go_to(*invalid);
    problems_.add({.file = file.name,
                   .line = at.line,
                   .column = at.column,
                   .message = said(Fault::not_utf8, {.byte = std::to_string(*invalid)}),
                   .remedy = Fault::save_as_utf8,
                   .kind = Problem::Kind::Syntax});
    return false;
}

}  // namespace core
