// Every file is read twice. References may point forward and across files, so the first reading
// only learns which ids there are, and the second resolves each reference on the spot, where its
// place in the text is known. Whether an entry is kept does not depend on references, so both
// number alike.

#include "core/content/read.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "core/content/ids.h"
#include "core/content/page_paths.h"
#include "core/content/reader/known_ids.h"
#include "core/content/reader/locate.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/nearest_name.h"
#include "core/content/reader/parse_json.h"
#include "core/content/reader/problem_list.h"
#include "core/content/reader/raw_text.h"
#include "core/content/reader/token_cursor.h"
#include "core/content/reader/types.h"

namespace core {
namespace {

constexpr std::string_view kEditionFolder = "editions/";
constexpr std::string_view kExtension = ".json";
constexpr std::string_view kCoursesFileName = "courses.json";
constexpr char kOther[] = "other";

/// A file that fills a part of `Content`, and the ids that others know from it.
struct PartFile {
    std::string_view name;
    const Type* type;
    IdTable KnownIds::*ids = nullptr;  ///< Null when nobody refers to what is in it.
    std::string_view id_list = {};     ///< The property that holds what the ids stand for.
};

constexpr PartFile kPartFiles[] = {
    {"programme.json", &kProgrammeFile, &KnownIds::kinds, "kinds"},
    {"sources.json", &kSourcesFile, &KnownIds::sources, "sources"},
    {kCoursesFileName, &kCoursesFile, &KnownIds::courses, "courses"},
    {"people.json", &kPeopleFile, &KnownIds::people, "people"},
    {"outcomes.json", &kOutcomesFile},
    {"admissions.json", &kAdmissionsFile},
};

/// One reading of all files. Without `ids` it is the first one.
class FolderReader {
public:
    FolderReader(std::span<const FileText> files, const ReadLimits& limits, const KnownIds* ids)
        : files_(files), limits_(limits), ids_(ids), problems_(limits.problems) {}

    /// Tells in `learnt` how far the ids can be relied upon.
    void read_parts(KnownIds& learnt);
    void read_editions();
    [[nodiscard]] Reading take();

private:
    /// How much of a file was read.
    struct Extent {
        bool is_some = false;
        bool is_whole = false;
        FieldSet properties = 0;  ///< Of the outermost object, those that were good.
    };

    Extent read_file(std::string_view name, const Type& type, void* target);
    [[nodiscard]] std::vector<std::string> edition_ids();
    void report_unfit_id(const std::string& id, Problem problem);
    bool read_edition(const std::string& id);
    [[nodiscard]] const FileText* find_file(std::string_view name) const;
    [[nodiscard]] bool is_readable(const FileText& file);
    [[nodiscard]] bool is_here(const FileText& file);
    [[nodiscard]] bool has_all_courses() const;
    void report_unread_files(const std::vector<std::string>& edition_ids);

    std::span<const FileText> files_;
    const ReadLimits& limits_;
    const KnownIds* ids_;
    ProblemList problems_;
    std::vector<Dropped> dropped_;
    std::vector<std::string> dropped_ids_;
    std::vector<std::string> unread_;
    std::vector<std::string> named_editions_;
    Content content_;
};

void FolderReader::read_parts(KnownIds& learnt) {
    for (const PartFile& part : kPartFiles) {
        dropped_ids_.clear();
        const Extent extent = read_file(part.name, *part.type, &content_);
        if (find_file(part.name) == nullptr) {
            problems_.add(
                {.file = std::string(part.name),
                 .message = "This file is missing.",
                 .remedy = "Add it; README.md in the data folder says what belongs in it.",
                 .kind = Problem::Kind::Syntax});
        }
        if (part.ids != nullptr) {
            const FieldSet id_list = bit_of(part.type->fields, part.id_list);
            (learnt.*part.ids).is_complete = extent.is_whole && (extent.properties & id_list) != 0;
            (learnt.*part.ids).set_dropped(dropped_ids_);
        }
    }
}

/// The editions that the programme names; when it names none, those that have a file.
std::vector<std::string> FolderReader::edition_ids() {
    std::vector<std::string> ids = content_.programme.edition_ids;
    if (ids.empty()) {
        for (const FileText& file : files_) {
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
        Problem problem{.file = "programme.json", .pointer = "/editions/" + std::to_string(i)};
        problem.pointer = pointer_in_file(problem, dropped_);
        problem.kind = Problem::Kind::Reference;
        if (content_.find_edition(ids[i]) != nullptr) {
            problem.message = "The edition " + quoted(ids[i]) + " is named twice.";
            problem.remedy = "Remove one of them.";
            problems_.add(std::move(problem));
        } else if (find_file(edition_file(ids[i])) == nullptr) {
            problem.message = "There is no file " + quoted(edition_file(ids[i])) + '.';
            problem.remedy = "Add the file, or remove the edition here.";
            unread_.push_back(edition_file(ids[i]));
            problems_.add(std::move(problem));
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
    problems_.add(std::move(problem));
}

bool FolderReader::read_edition(const std::string& id) {
    Edition& edition = content_.editions.emplace_back();
    const std::string name = edition_file(id);
    if (!read_file(name, kEditionType, &edition).is_some) {
        content_.editions.pop_back();
        return false;
    }
    if (edition.id != id && !edition.id.empty()) {
        problems_.add({.file = name,
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

void FolderReader::report_unread_files(const std::vector<std::string>& edition_ids) {
    for (const FileText& file : files_) {
        NearestName nearest(file.name);
        bool is_part = false;
        for (const PartFile& part : kPartFiles) {
            nearest.offer(part.name);
            is_part = is_part || part.name == file.name;
        }
        const std::optional<std::string> edition = edition_of(file.name);
        if (is_part || (edition && std::find(edition_ids.begin(), edition_ids.end(), *edition) !=
                                       edition_ids.end())) {
            continue;
        }
        std::string remedy = "Remove it, or give it one of the known names.";
        if (edition) {
            remedy = "Name it in programme.json under \"editions\".";
        } else if (!nearest.best().empty()) {
            remedy = "Did you mean " + quoted(nearest.best()) + "?";
        }
        problems_.add({.file = file.name,
                       .message = "Nothing reads this file.",
                       .remedy = std::move(remedy),
                       .kind = Problem::Kind::Reference,
                       .severity = Problem::Severity::Warning});
    }
}

FolderReader::Extent FolderReader::read_file(std::string_view name, const Type& type,
                                             void* target) {
    const FileText* file = find_file(name);
    if (file == nullptr || !is_here(*file) || !is_readable(*file)) {
        unread_.emplace_back(name);
        return {};
    }
    const BuilderContext context{.limits = limits_,
                                 .ids = ids_,
                                 .problems = problems_,
                                 .dropped = dropped_,
                                 .dropped_ids = dropped_ids_};
    ModelBuilder builder(context, file->name, type, target);
    const bool is_whole = parse_json(without_byte_order_mark(file->text), builder);
    if (!is_whole || builder.root_properties() == 0) {
        unread_.emplace_back(name);
    }
    return {.is_some = true, .is_whole = is_whole, .properties = builder.root_properties()};
}

const FileText* FolderReader::find_file(std::string_view name) const {
    const auto found = std::find_if(files_.begin(), files_.end(),
                                    [name](const FileText& file) { return file.name == name; });
    return found == files_.end() ? nullptr : &*found;
}

/// Whether the text is there; tells of one that never will be.
bool FolderReader::is_here(const FileText& file) {
    if (file.state == FileText::State::Refused) {
        problems_.add({.file = file.name,
                       .message = "This file could not be loaded.",
                       .remedy = "Load the page again; if that does not help, see that the server "
                                 "gives the file to everybody.",
                       .kind = Problem::Kind::Syntax});
    }
    return file.state == FileText::State::Here;
}

/// Whether the file may be given to the parser; tells why not.
bool FolderReader::is_readable(const FileText& file) {
    Problem problem{.file = file.name};
    problem.kind = Problem::Kind::Syntax;
    if (file.text.size() > limits_.file_bytes) {
        problem.message =
            "This file is larger than " + std::to_string(limits_.file_bytes) + " bytes.";
        problem.remedy = "Remove what does not belong in it.";
        problems_.add(std::move(problem));
        return false;
    }
    const std::optional<std::size_t> invalid = find_invalid_utf8(file.text);
    if (invalid) {
        const Position at = position_at(file.text, *invalid);
        problem.line = at.line;
        problem.column = at.column;
        problem.message =
            "This file is not UTF-8 text: byte " + std::to_string(*invalid) + " is wrong.";
        problem.remedy = "Save it again with the encoding UTF-8.";
        problems_.add(std::move(problem));
        return false;
    }
    return true;
}

/// Courses whose kind could not be read get one that says so, so that every index is good.
void give_unread_kinds(Content& content) {
    for (Course& course : content.courses) {
        if (course.kind != kUnreadKind) {
            continue;
        }
        const auto other = std::find_if(content.kinds.begin(), content.kinds.end(),
                                        [](const CourseKind& kind) { return kind.id == kOther; });
        course.kind = KindId{static_cast<std::uint32_t>(other - content.kinds.begin())};
        if (other == content.kinds.end()) {
            content.kinds.push_back({.id = kOther, .title = "Other courses", .hue = 7});
        }
    }
}

/// Whether all that `courses.json` says of courses is in the content.
bool FolderReader::has_all_courses() const {
    return std::find(unread_.begin(), unread_.end(), kCoursesFileName) == unread_.end() &&
           std::none_of(dropped_.begin(), dropped_.end(), [](const Dropped& dropped) {
               return dropped.file == kCoursesFileName && dropped.array == "/courses";
           });
}

Reading FolderReader::take() {
    content_.has_all_courses = has_all_courses();
    return {.content = std::move(content_),
            .problems = problems_.take(),
            .dropped = std::move(dropped_),
            .unread = std::move(unread_),
            .named_editions = std::move(named_editions_)};
}

}  // namespace

std::optional<std::string> edition_of(std::string_view file) {
    const std::size_t around = kEditionFolder.size() + kExtension.size();
    if (!file.starts_with(kEditionFolder) || !file.ends_with(kExtension) || file.size() <= around) {
        return std::nullopt;
    }
    return std::string(file.substr(kEditionFolder.size(), file.size() - around));
}

std::string edition_file(std::string_view id) {
    return std::string(kEditionFolder) + std::string(id) + std::string(kExtension);
}

Reading read_content(std::span<const FileText> files, const ReadLimits& limits) {
    KnownIds ids;
    FolderReader first(files, limits, nullptr);
    first.read_parts(ids);
    const Reading learnt = first.take();
    ids.courses.fill_from(learnt.content.courses);
    ids.sources.fill_from(learnt.content.sources);
    ids.kinds.fill_from(learnt.content.kinds);
    ids.people.fill_from(learnt.content.people);

    KnownIds unused;
    FolderReader second(files, limits, &ids);
    second.read_parts(unused);
    second.read_editions();
    Reading reading = second.take();
    give_unread_kinds(reading.content);
    locate(reading.problems, files);
    return reading;
}

}  // namespace core
