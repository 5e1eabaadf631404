#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/model.h"
#include "core/content/problem.h"

namespace core {

/// A file of a programme folder. `name` is relative to the folder, such as "editions/2023.json".
struct FileText {
    /// What is still coming is no problem; what was refused is there for somebody, but not for us;
    /// a folder only has the name of a file.
    enum class State : std::uint8_t { Here, Coming, Refused, Folder };

    std::string name;
    std::string text;
    State state = State::Here;
};

/// An array entry that was left out of the model, because it was faulty.
struct Dropped {
    std::string file;
    std::string array;  ///< JSON pointer of the array.
    std::size_t index = 0;
};

/// Where the courses of one file begin among those of the model.
struct CourseFile {
    std::string name;
    std::size_t first = 0;
};

/// What was good, and everything that was not.
struct Reading {
    Content content;
    std::vector<Problem> problems;
    /// Ascending within an array. With it check.h finds the place in the file of a thing in the
    /// model.
    std::vector<Dropped> dropped;
    /// In the order of the model.
    std::vector<CourseFile> course_files;
    /// Names of the files that could not be read to their end or held nothing that was good.
    std::vector<std::string> unread;
    /// The editions that the programme names, whether they could be read or not; when it names
    /// none, those that have a file.
    std::vector<std::string> named_editions;
};

/// The file of the edition with this id: "editions/2023.json".
[[nodiscard]] std::string edition_file(std::string_view id);
/// The edition that a file of this name is for; nothing when it is another kind of file.
[[nodiscard]] std::optional<std::string> edition_of(std::string_view file);

/// What goes beyond is left out alone and told; it is never a crash or a hang. A hundred thousand
/// courses fit in, in several files.
struct ReadLimits {
    std::size_t file_bytes = 16U << 20U;  ///< What comes after them is left out.
    std::size_t string_bytes = 64U << 10U;
    std::size_t nesting = 32;
    std::size_t array_entries = 50'000;
    std::size_t problems = 1'000;
};

/// Reads the files of one programme folder: programme.json, sources.json, people.json,
/// outcomes.json, admissions.json, and the editions and files of courses that programme.json names;
/// where it names none of these, courses.json.
///
/// Texts that are there in several languages are taken in `language`, a tag, else in that of the
/// programme, else in the one that comes first; empty: that of the programme.
///
/// Never fails: what cannot be read is left out and told in `problems`. Every id in the result
/// indexes into the result.
[[nodiscard]] Reading read_content(std::span<const FileText> files, std::string_view language = {},
                                   const ReadLimits& limits = {});

class FolderReader;

/// Does what `read_content` does, a piece at a time:
///
///     ContentReader reader(files, language);
///     while (reader.go_on(10'000)) { … }
///     Reading reading = reader.take();
class ContentReader {
public:
    /// `files` must outlive the reader.
    explicit ContentReader(std::span<const FileText> files, std::string_view language = {},
                           const ReadLimits& limits = {});
    ~ContentReader();
    ContentReader(const ContentReader&) = delete;
    ContentReader& operator=(const ContentReader&) = delete;

    /// Reads on: a small file, or about `tokens` (names, values, brackets) of one with courses.
    /// True while there is more.
    bool go_on(std::size_t tokens);
    /// To be called once, when there is no more.
    [[nodiscard]] Reading take();

private:
    std::span<const FileText> files_;
    ReadLimits limits_;
    std::unique_ptr<FolderReader> folder_;
};

/// The language that the programme of these files says it is in, a tag; English unless one is
/// stated.
[[nodiscard]] std::string language_of(std::span<const FileText> files);

}  // namespace core
