// The files of a folder that programme.json decides about: the editions, and what nobody names.

#include <algorithm>
#include <optional>
#include <utility>

#include "core/content/ids.h"
#include "core/content/page_paths.h"
#include "core/content/reader/folder_reader.h"
#include "core/content/reader/locate.h"
#include "core/content/reader/nearest_name.h"
#include "core/content/reader/raw_text.h"
#include "core/content/reader/types.h"
#include "core/text/words.h"

namespace core {

/// The editions that the programme names; when it names none, those that have a file.
std::vector<std::string> FolderReader::edition_ids() {
    std::vector<std::string> ids = content_.programme.edition_ids;
    if (ids.empty()) {
        for (const FileText& file : reader_.files()) {
            if (std::optional<std::string> id = edition_of(file.name)) {
                ids.push_back(std::move(*id));
            }
        }
    }
    return ids;
}

void FolderReader::read_editions() {
    const bool is_named = !content_.programme.edition_ids.empty();
    named_editions_ = edition_ids();
    const std::vector<std::string>& ids = named_editions_;
    content_.programme.edition_ids.clear();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Problem problem{.file = std::string(kProgrammeFileName),
                        .pointer = "/editions/" + std::to_string(i)};
        problem.pointer = pointer_in_file(problem, reader_.dropped());
        problem.kind = Problem::Kind::Reference;
        if (content_.find_edition(ids[i]) != nullptr) {
            problem.message = "The edition " + quoted(ids[i]) + " is named twice.";
            problem.remedy = "Remove one of them.";
            reader_.problems().add(std::move(problem));
        } else if (!reader_.has(edition_file(ids[i]))) {
            problem.message = "There is no file " + quoted(edition_file(ids[i])) + '.';
            problem.remedy = "Add the file, or remove the edition here.";
            reader_.unread().push_back(edition_file(ids[i]));
            reader_.problems().add(std::move(problem));
        } else if (read_edition(ids[i])) {
            content_.programme.edition_ids.push_back(ids[i]);
            if (!is_named) {
                problem.file = edition_file(ids[i]);
                problem.pointer.clear();
            }
            report_unfit_id(ids[i], std::move(problem));
        }
    }
    report_unread_files(ids);
}

/// Tells of an edition that can have no pages of its own. `problem` says where it is named.
void FolderReader::report_unfit_id(const std::string& id, Problem problem) {
    if (!is_address_id(id)) {
        problem.message = "The id " + quoted(id) +
                          " cannot stand in an address, so this edition has no pages of its own.";
        problem.remedy = "Name the file with small letters and digits, joined by single hyphens.";
    } else if (is_page_path(id)) {
        problem.message =
            "The edition " + quoted(id) + " is called like a page, so it has no pages of its own.";
        problem.remedy = "Give it, and its file, another name, such as a year.";
    } else {
        return;
    }
    reader_.problems().add(std::move(problem));
}

bool FolderReader::read_edition(const std::string& id) {
    Edition& edition = content_.editions.emplace_back();
    const std::string name = edition_file(id);
    if (!reader_.read(name, kEditionType, &edition).is_some) {
        content_.editions.pop_back();
        return false;
    }
    if (edition.id != id && !edition.id.empty()) {
        reader_.problems().add(
            {.file = name,
             .pointer = "/id",
             .message = "The id " + quoted(edition.id) + " differs from the file name.",
             .remedy = "Make it " + quoted(id) + ", or rename the file.",
             .kind = Problem::Kind::Reference});
    }
    edition.id = id;
    if (edition.title.empty()) {
        edition.title = id;
    }
    return true;
}

/// Whether all that a list of programme.json says could be read: what it does not name, it may name
/// in what was left out.
bool FolderReader::is_list_whole(std::string_view list) {
    const std::vector<std::string>& unread = reader_.unread();
    const std::vector<Dropped>& dropped = reader_.dropped();
    return std::find(unread.begin(), unread.end(), kProgrammeFileName) == unread.end() &&
           std::none_of(dropped.begin(), dropped.end(), [list](const Dropped& entry) {
               return entry.file == kProgrammeFileName && entry.array == list;
           });
}

/// What to do about a file that nothing reads; nothing where it may be named in what could not be
/// read.
std::string FolderReader::remedy_for_unread(std::string_view file) {
    const std::optional<std::string> edition = edition_of(file);
    if (!edition && !file.starts_with("courses")) {
        NearestName nearest(file);
        for (const PartFile& part : kPartFiles) {
            nearest.offer(part.name);
        }
        return nearest.best().empty() ? "Remove it, or give it one of the known names."
                                      : "Did you mean " + quoted(nearest.best()) + "?";
    }
    if (!is_list_whole(edition ? "/editions" : "/courses")) {
        return {};
    }
    const std::string name = edition ? *edition : std::string(file.substr(0, file.rfind('.')));
    const std::string list = edition ? "\"editions\"." : "\"courses\".";
    if (is_address_id(name)) {
        return "Name it in programme.json under " + list;
    }
    const std::string good = slug(name);
    return "Remove it, or rename it with small letters and digits, joined by single hyphens" +
           (is_address_id(good) ? ", such as " + quoted(good + ".json") : std::string()) +
           ", and then name it in programme.json under " + list;
}

void FolderReader::report_unread_files(const std::vector<std::string>& edition_ids) {
    for (const FileText& file : reader_.files()) {
        const std::optional<std::string> edition = edition_of(file.name);
        const bool is_named = edition && std::find(edition_ids.begin(), edition_ids.end(),
                                                   *edition) != edition_ids.end();
        if (is_named || is_known_file(file.name) || file.state == FileText::State::Folder) {
            continue;
        }
        std::string remedy = remedy_for_unread(file.name);
        if (!remedy.empty()) {
            reader_.problems().add({.file = file.name,
                                    .message = "Nothing reads this file.",
                                    .remedy = std::move(remedy),
                                    .kind = Problem::Kind::Reference,
                                    .severity = Problem::Severity::Warning});
        }
    }
}

}  // namespace core
