#include "tools/files/programme_folder.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

#include "core/content/faults.h"
#include "core/content/ids.h"
#include "core/content/reader/locate.h"
#include "core/content/reader/raw_text.h"
#include "tools/files/text_file.h"
#include "tools/files/words_folder.h"

namespace tools {
namespace {

namespace fs = std::filesystem;
using core::Fault;

constexpr char kProgrammeFile[] = "programme.json";

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
    return fs::is_regular_file(folder / kProgrammeFile, error);
}

/// Whether a folder beside programmes ought to be one.
bool is_for_a_programme(const fs::path& folder) {
    std::error_code error;
    const std::string name = folder.filename().string();
    return fs::is_directory(folder, error) && !name.starts_with('.') && name != "schema" &&
           name != kWordsFolder;
}

/// The last name in `path`, which may end in a slash or be ".".
std::string name_of(const fs::path& path) {
    std::error_code ignored;  // The path is left as it is.
    const fs::path absolute = fs::absolute(path, ignored).lexically_normal();
    return (absolute.has_filename() ? absolute : absolute.parent_path()).filename().string();
}

/// Whether the site keeps files of its own where pages of the programme in `folder` would be: those
/// that it shares, and pages in other languages.
bool is_kept_by_site(const fs::path& folder) {
    const std::string name = name_of(folder);
    std::error_code error;
    return name == "app" || name == "data" || name == kWordsFolder ||
           fs::exists(folder / ".." / kWordsFolder / (name + ".json"), error);
}

/// Why there can be no pages of a programme with this id in a folder of this name, which may be
/// kept for the site itself.
std::optional<core::Problem> fault_of_id(const std::string& id, const std::string& folder,
                                         bool is_kept) {
    if (!core::is_address_id(folder)) {
        return core::Problem{
            .file = kProgrammeFile,
            .message = core::said(Fault::folder_not_for_address, {.name = core::shown(folder)}),
            .remedy = Fault::rename_folder_to_address_id,
            .kind = core::Problem::Kind::Reference};
    }
    if (is_kept) {
        return core::Problem{
            .file = kProgrammeFile,
            .message = core::said(Fault::folder_kept_by_site, {.name = core::shown(folder)}),
            .remedy = Fault::rename_folder,
            .kind = core::Problem::Kind::Reference};
    }
    if (id != folder) {
        return core::Problem{
            .file = kProgrammeFile,
            .pointer = "/id",
            .message = core::said(Fault::id_not_folder_name, {.id = core::shown(id)}),
            .remedy = core::said(Fault::make_id, {.id = core::shown(folder)}),
            .kind = core::Problem::Kind::Reference};
    }
    return std::nullopt;
}

/// A folder without pages, and the only thing to say of it.
ProgrammeFolder without_pages(const fs::path& path, Standing standing, core::Problem problem) {
    ProgrammeFolder folder{.path = path, .files = {}, .reading = {}, .standing = standing};
    folder.reading.problems.push_back(std::move(problem));
    return folder;
}

/// Why `path`, which has no programme.json, is no programme.
core::Problem lack_of_programme_file(const fs::path& path) {
    std::error_code error;
    if (fs::is_directory(path / kProgrammeFile, error)) {
        return {.file = kProgrammeFile,
                .message = Fault::folder_not_file_so_left_out,
                .remedy = Fault::rename_folder_add_file,
                .kind = core::Problem::Kind::Syntax};
    }
    return {.file = kProgrammeFile,
            .message = Fault::file_missing_so_left_out,
            .remedy = Fault::add_file_or_take_folder_away,
            .kind = core::Problem::Kind::Syntax};
}

ProgrammeFolder read_programme(const fs::path& path) {
    if (!is_programme_folder(path)) {
        return without_pages(path, Standing::LeftOut, lack_of_programme_file(path));
    }
    auto files = read_programme_folder(path);
    if (!files) {
        return without_pages(path, Standing::Unreadable,
                             {.file = fs::path(files.error().where).lexically_relative(path),
                              .message = core::said_as_it_is(files.error().message),
                              .kind = core::Problem::Kind::Syntax});
    }
    ProgrammeFolder folder{.path = path, .files = std::move(files.value()), .reading = {}};
    folder.reading = core::read_content(folder.files);
    const std::string name = name_of(path);
    std::string& id = folder.reading.content.programme.id;
    if (id.empty()) {
        id = name;  // It could not be read, as the problems say.
    }
    if (std::optional<core::Problem> fault = fault_of_id(id, name, is_kept_by_site(path))) {
        core::locate({&*fault, 1}, folder.files);
        folder.reading.problems.insert(folder.reading.problems.begin(), std::move(*fault));
        folder.standing = Standing::LeftOut;
    }
    return folder;
}

}  // namespace

core::Result<std::vector<ProgrammeFolder>> read_site(const fs::path& path) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        return core::Error{"There is no such folder.", path.string()};
    }
    std::vector<fs::path> paths = {path};
    if (!is_programme_folder(path)) {
        paths = entries_of(path);
        if (std::none_of(paths.begin(), paths.end(), is_programme_folder)) {
            return core::Error{"Neither this folder nor one in it has a file programme.json.",
                               path.string()};
        }
        std::erase_if(paths, [](const fs::path& entry) { return !is_for_a_programme(entry); });
    }
    std::vector<ProgrammeFolder> folders;
    folders.reserve(paths.size());
    for (const fs::path& entry : paths) {
        folders.push_back(read_programme(entry));
    }
    return folders;
}

core::Result<std::vector<core::FileText>> read_programme_folder(const fs::path& folder) {
    std::vector<core::FileText> files;
    for (const char* prefix : {"", "editions/"}) {
        for (const fs::path& path : entries_of(folder / prefix)) {
            std::error_code error;
            if (path.extension() != ".json") {
                continue;
            }
            if (fs::is_directory(path, error)) {
                files.push_back(
                    {prefix + path.filename().string(), {}, core::FileText::State::Folder});
            }
            if (!fs::is_regular_file(path, error)) {
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
