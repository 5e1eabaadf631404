#include "core/content/reader/file_reader.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "core/content/faults.h"
#include "core/content/reader/position.h"
#include "core/content/reader/raw_text.h"

namespace core {

FileReader::OpenFile::OpenFile(const BuilderContext& context, std::size_t file, const Type& type,
                               void* target)
    : text(without_byte_order_mark(context.files[file].text)),
      builder(context, file, type, target),
      parse(text, context.limits.file_bytes, builder) {}

Extent FileReader::read(std::string_view name, const Type& type, void* target) {
    open(name, type, target);
    while (go_on(std::numeric_limits<std::size_t>::max())) {
    }
    return close();
}

void FileReader::open(std::string_view name, const Type& type, void* target) {
    is_open_ = true;
    name_ = name;
    const std::size_t file = find(name);
    if (file == files_.size() || !is_here(files_[file]) || !is_readable(files_[file])) {
        return;
    }
    const BuilderContext context{.limits = limits_,
                                 .files = files_,
                                 .references = references_,
                                 .languages = languages_,
                                 .problems = problems_,
                                 .dropped = dropped_,
                                 .dropped_ids = dropped_ids_};
    reading_.emplace(context, file, type, target);
}

bool FileReader::go_on(std::size_t tokens) {
    return reading_ && reading_->parse.go_on(tokens);
}

Extent FileReader::close() {
    Extent extent;
    if (reading_) {
        extent.is_some = true;
        extent.is_whole = reading_->parse.finish();
        extent.properties = reading_->builder.root_properties();
        problems_.settle_offsets(reading_->text);
        reading_.reset();
    }
    is_open_ = false;
    if (!extent.is_whole || extent.properties == 0) {
        unread_.push_back(std::exchange(name_, {}));
    }
    return extent;
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
