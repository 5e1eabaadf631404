// The files of courses: courses.json, or those that programme.json names.

#include <algorithm>
#include <utility>

#include "core/content/faults.h"
#include "core/content/reader/folder_reader.h"
#include "core/content/reader/locate.h"

namespace core {
namespace {

bool has(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether a file of this name holds another part of the content.
bool is_other_part(std::string_view name) {
    return name != kCoursesFileName &&
           std::any_of(kPartFiles.begin(), kPartFiles.end(),
                       [name](const PartFile& part) { return part.name == name; });
}

}  // namespace

/// Reads about `tokens`; after the last of the files the next part is up.
void FolderReader::read_courses(const PartFile& part, std::size_t tokens) {
    if (course_files_.empty()) {
        choose_course_files();
    }
    const std::vector<std::string>& names = content_.programme.course_files;
    if (!reader_.is_open()) {
        course_files_.push_back(
            {.name = names[course_files_.size()], .first = content_.courses.size()});
        reader_.open(course_files_.back().name, *part.type, &content_);
    }
    if (reader_.go_on(tokens)) {
        return;
    }
    end_part(part, course_files_.back().name, reader_.close());
    next_part_ += course_files_.size() == names.size() ? 1 : 0;
}

/// Leaves of the files that the programme names those that can be meant, or the usual one.
void FolderReader::choose_course_files() {
    std::vector<std::string>& chosen = content_.programme.course_files;
    const std::vector<std::string> named = std::exchange(chosen, {});
    for (std::size_t i = 0; i < named.size(); ++i) {
        Problem problem{.file = std::string(kProgrammeFileName),
                        .pointer = "/courses/" + std::to_string(i)};
        problem.pointer = pointer_in_file(problem, reader_.dropped());
        problem.kind = Problem::Kind::Reference;
        if (is_other_part(named[i])) {
            problem.message = Fault::holds_no_courses;
            problem.remedy = Fault::give_courses_files;
            reader_.problems().add(std::move(problem));
        } else if (has(chosen, named[i])) {
            problem.message = Fault::file_named_twice;
            problem.remedy = Fault::remove_one_of_them;
            reader_.problems().add(std::move(problem));
        } else {
            chosen.push_back(named[i]);
        }
    }
    if (chosen.empty()) {
        chosen.emplace_back(kCoursesFileName);
    }
}

/// Whether all that the files say of courses is in the content.
bool FolderReader::has_all_courses() {
    const std::vector<std::string>& files = content_.programme.course_files;
    const std::vector<std::string>& unread = reader_.unread();
    const std::vector<Dropped>& dropped = reader_.dropped();
    return std::none_of(files.begin(), files.end(),
                        [&unread](const std::string& file) { return has(unread, file); }) &&
           std::none_of(dropped.begin(), dropped.end(), [&files](const Dropped& entry) {
               return entry.array == "/courses" && has(files, entry.file);
           });
}

/// Whether something reads a file of this name, apart from editions.
bool FolderReader::is_known_file(std::string_view name) const {
    return is_other_part(name) || has(content_.programme.course_files, name);
}

}  // namespace core
