#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/content/read.h"
#include "core/content/reader/file_reader.h"
#include "core/content/reader/known_ids.h"
#include "core/content/reader/type.h"

namespace core {

/// The property of a file that holds what an id stands for.
struct IdList {
    IdKind kind{};
    std::string_view property;
};

/// A file that fills a part of `Content`, and the ids that others know from it.
struct PartFile {
    std::string_view name;
    const Type* type;
    std::optional<IdList> ids = {};  ///< Absent when nobody refers to what is in it.
};

inline constexpr std::size_t kPartCount = 6;
extern const std::array<PartFile, kPartCount> kPartFiles;

inline constexpr std::string_view kProgrammeFileName = "programme.json";
inline constexpr std::string_view kCoursesFileName = "courses.json";

/// One reading of all files. Stays where it is, for what is being read is filled in place.
class FolderReader {
public:
    FolderReader(std::span<const FileText> files, const ReadLimits& limits, TextLanguages languages)
        : reader_(files, limits, std::move(languages)) {
        content_.programme.course_files.clear();
    }
    FolderReader(const FolderReader&) = delete;
    FolderReader& operator=(const FolderReader&) = delete;

    /// Reads on: a small file, or about `tokens` of one with courses; true while there is more.
    bool go_on(std::size_t tokens);
    /// Once, when there is no more.
    [[nodiscard]] Reading take();

private:
    void read_editions();
    void settle_references();
    void read_courses(const PartFile& part, std::size_t tokens);
    void end_part(const PartFile& part, std::string_view name, const Extent& extent);
    void choose_course_files();
    [[nodiscard]] bool is_known_file(std::string_view name) const;
    [[nodiscard]] bool is_list_whole(std::string_view list);
    [[nodiscard]] Said remedy_for_unread(std::string_view file);
    [[nodiscard]] std::vector<std::string> edition_ids();
    void report_unfit_id(const std::string& id, Problem problem);
    bool read_edition(const std::string& id);
    [[nodiscard]] bool has_all_courses();
    void report_unread_files(const std::vector<std::string>& edition_ids);

    FileReader reader_;
    std::size_t next_part_ = 0;
    AllKnownIds ids_;
    std::vector<std::string> named_editions_;
    std::vector<CourseFile> course_files_;
    Content content_;
};

}  // namespace core
