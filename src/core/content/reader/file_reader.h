#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/content/read.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/parse_json.h"
#include "core/content/reader/problem_list.h"
#include "core/content/reader/references.h"
#include "core/content/reader/text_languages.h"
#include "core/content/reader/type.h"

namespace core {

/// How much of a file was read.
struct Extent {
    bool is_some = false;
    bool is_whole = false;
    FieldSet properties = 0;  ///< Of the outermost object, those that were good.
};

/// Reads the files of a folder one by one and collects what is not in the model afterwards.
class FileReader {
public:
    FileReader(std::span<const FileText> files, const ReadLimits& limits, TextLanguages languages)
        : files_(files),
          limits_(limits),
          languages_(std::move(languages)),
          problems_(limits.problems) {}

    /// Fills `target` as `type` says. Tells what is wrong, but not that the file is missing.
    Extent read(std::string_view name, const Type& type, void* target);
    /// The same a piece at a time: begins, goes on for `tokens` of them, which is true while there
    /// is more, and ends.
    void open(std::string_view name, const Type& type, void* target);
    bool go_on(std::size_t tokens);
    Extent close();
    [[nodiscard]] bool is_open() const { return is_open_; }

    [[nodiscard]] std::span<const FileText> files() const { return files_; }
    [[nodiscard]] bool has(std::string_view name) const { return find(name) < files_.size(); }
    [[nodiscard]] TextLanguages& languages() { return languages_; }
    [[nodiscard]] References& references() { return references_; }
    [[nodiscard]] ProblemList& problems() { return problems_; }
    [[nodiscard]] std::vector<Dropped>& dropped() { return dropped_; }
    /// As `Reading::unread`.
    [[nodiscard]] std::vector<std::string>& unread() { return unread_; }
    /// The ids of what was dropped since they were asked for last.
    [[nodiscard]] std::vector<std::string> take_dropped_ids();

private:
    /// A file whose text is being read.
    struct OpenFile {
        OpenFile(const BuilderContext& context, std::size_t file, const Type& type, void* target);

        std::string_view text;
        ModelBuilder builder;
        JsonParse parse;
    };

    [[nodiscard]] std::size_t find(std::string_view name) const;
    [[nodiscard]] bool is_here(const FileText& file);
    [[nodiscard]] bool is_readable(const FileText& file);

    std::span<const FileText> files_;
    const ReadLimits& limits_;
    TextLanguages languages_;
    References references_;
    ProblemList problems_;
    std::vector<Dropped> dropped_;
    std::vector<std::string> dropped_ids_;
    std::vector<std::string> unread_;
    bool is_open_ = false;
    std::string name_;                 ///< Of the file that is open.
    std::optional<OpenFile> reading_;  ///< Nothing when that file cannot be read.
};

}  // namespace core
