// The files of a folder that programme.json decides about: the editions, and what nobody names.

#include <algorithm>
#include <optional>
#include <utility>

#include "core/content/faults.h"
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
            problem.message = said(Fault::edition_named_twice, {.id = shown(ids[i])});
            problem.remedy = Fault::remove_one_of_them;
            reader_.problems().add(std::move(problem));
        } else if (!reader_.has(edition_file(ids[i]))) {
            problem.message = said(Fault::no_file, {.name = shown(edition_file(ids[i]))});
            problem.remedy = Fault::add_file_or_remove_edition;
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
        problem.message = said(Fault::edition_id_not_for_address, {.id = shown(id)});
        problem.remedy = Fault::rename_to_address_id;
    } else if (is_page_path(id)) {
        problem.message = said(Fault::edition_like_page, {.id = shown(id)});
        problem.remedy = Fault::rename_edition;
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
        reader_.problems().add({.file = name,
                                .pointer = "/id",
                                .message = said(Fault::id_not_file_name, {.id = shown(edition.id)}),
                                .remedy = said(Fault::make_id_or_rename_file, {.id = shown(id)}),
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
Said FolderReader::remedy_for_unread(std::string_view file) {
    const std::optional<std::string> edition = edition_of(file);
    if (!edition && !file.starts_with("courses")) {
        NearestName nearest(file);
        for (const PartFile& part : kPartFiles) {
            nearest.offer(part.name);
        }
        return nearest.best().empty() ? Said(Fault::give_known_name)
                                      : said(Fault::did_you_mean, {.name = shown(nearest.best())});
    }
    if (!is_list_whole(edition ? "/editions" : "/courses")) {
        return {};
    }
    const std::string name = edition ? *edition : std::string(file.substr(0, file.rfind('.')));
    if (is_address_id(name)) {
        return edition ? Fault::name_edition_file : Fault::name_course_file;
    }
    const std::string good = slug(name);
    if (!is_address_id(good)) {
        return edition ? Fault::rename_edition_file : Fault::rename_course_file;
    }
    return said(edition ? Fault::rename_edition_file_such_as : Fault::rename_course_file_such_as,
                {.name = shown(good + ".json")});
}

void FolderReader::report_unread_files(const std::vector<std::string>& edition_ids) {
    for (const FileText& file : reader_.files()) {
        const std::optional<std::string> edition = edition_of(file.name);
        const bool is_named = edition && std::find(edition_ids.begin(), edition_ids.end(),
                                                   *edition) != edition_ids.end();
        if (is_named || is_known_file(file.name) || file.state == FileText::State::Folder) {
            continue;
        }
        Said remedy = remedy_for_unread(file.name);
        if (!remedy.is_empty()) {
            reader_.problems().add({.file = file.name,
                                    .message = Fault::unread_file,
                                    .remedy = std::move(remedy),
                                    .kind = Problem::Kind::Reference,
                                    .severity = Problem::Severity::Warning});
        }
    }
}

}  // namespace core
