#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/content/read.h"
#include "core/result.h"

namespace tools {

/// What becomes of a folder of the site.
enum class Standing : std::uint8_t {
    Shown,       ///< It has pages; there may be problems in it nonetheless.
    LeftOut,     ///< It has no pages, for there is no programme.json or its id is another.
    Unreadable,  ///< It has no pages, for the disk refused one of its files.
};

/// A folder that is, or ought to be, a programme, and everything that is wrong with it.
struct ProgrammeFolder {
    std::filesystem::path path;
    std::vector<core::FileText> files;
    /// Of a `Shown` programme the id in it is the name of the folder, so that no two are alike. The
    /// problems of the folder itself come first; their files are relative to it as all others are.
    core::Reading reading;
    Standing standing = Standing::Shown;
};

/// Reads the programmes that `path` stands for, sorted by name: itself when it holds
/// programme.json, else every folder in it but hidden ones, `schema` and `words`. A faulty
/// programme takes none of the others down: tell the problems of each, and use those that are
/// `Shown`.
///
///     for (const ProgrammeFolder& folder : site.value()) {
///         … faults.line(problem) for each of folder.reading.problems …
///         if (folder.standing == Standing::Shown) { … write its pages … }
///     }
///
/// An error when there is no such folder, or no programme.json in it or in a folder of it.
[[nodiscard]] core::Result<std::vector<ProgrammeFolder>> read_site(
    const std::filesystem::path& path);

/// The JSON files of a programme folder and of its folder `editions`, sorted by name. A file that
/// is larger than any that would be read comes cut off just beyond the limit.
[[nodiscard]] core::Result<std::vector<core::FileText>> read_programme_folder(
    const std::filesystem::path& folder);

}  // namespace tools
