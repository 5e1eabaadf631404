// Every file is read once. References may point forward and across files: what they mean is found
// out when all ids are known. Whether an entry is kept does not depend on references.

#include "core/content/reader/folder_reader.h"

#include <algorithm>
#include <utility>

#include "core/content/faults.h"
#include "core/content/reader/types.h"
#include "core/sort.h"

namespace core {
namespace {

constexpr char kOther[] = "other";

/// Courses whose kind could not be read get one without a title, so that every index is good.
void give_unread_kinds(Content& content) {
    for (Course& course : content.courses) {
        if (course.kind != kUnreadKind) {
            continue;
        }
        const auto other = std::find_if(content.kinds.begin(), content.kinds.end(),
                                        [](const CourseKind& kind) { return kind.id == kOther; });
        course.kind = KindId{static_cast<std::uint32_t>(other - content.kinds.begin())};
        if (other == content.kinds.end()) {
            content.kinds.push_back({.id = kOther});
        }
    }
}

}  // namespace

constexpr std::array<PartFile, kPartCount> kPartFiles = {{
    {kProgrammeFileName, &kProgrammeFile, IdList{IdKind::Kind, "kinds"}},
    {"sources.json", &kSourcesFile, IdList{IdKind::Source, "sources"}},
    {kCoursesFileName, &kCoursesFile, IdList{IdKind::Course, "courses"}},
    {"people.json", &kPeopleFile, IdList{IdKind::Person, "people"}},
    {"outcomes.json", &kOutcomesFile},
    {"admissions.json", &kAdmissionsFile},
}};

bool FolderReader::go_on(std::size_t tokens) {
    if (next_part_ == kPartCount) {
        read_editions();
        settle_references();
        return false;
    }
    const PartFile& part = kPartFiles[next_part_];
    if (part.name == kCoursesFileName) {
        read_courses(part, tokens);
    } else {
        end_part(part, part.name, reader_.read(part.name, *part.type, &content_));
        ++next_part_;
    }
    return true;
}

/// Notes what became of a file.
void FolderReader::end_part(const PartFile& part, std::string_view name, const Extent& extent) {
    // Which files the courses stand in is not known if the list of them could not be read.
    const bool is_listed =
        name != kCoursesFileName || !reader_.has(kProgrammeFileName) || is_list_whole("/courses");
    if (!reader_.has(name) && is_listed) {
        reader_.problems().add({.file = std::string(name),
                                .message = Fault::file_missing,
                                .remedy = Fault::add_as_guide_says,
                                .kind = Problem::Kind::Syntax});
    }
    const std::vector<std::string> dropped_ids = reader_.take_dropped_ids();
    if (part.ids) {
        KnownIds& ids = ids_.of(part.ids->kind);
        const FieldSet id_list = bit_of(part.type->fields, part.ids->property);
        const bool is_whole = extent.is_whole && (extent.properties & id_list) != 0;
        ids.is_complete = ids.is_complete && is_whole;
        ids.add_dropped(dropped_ids);
    }
}

void FolderReader::settle_references() {
    ids_.of(IdKind::Course).fill_from(content_.courses);
    ids_.of(IdKind::Source).fill_from(content_.sources);
    ids_.of(IdKind::Kind).fill_from(content_.kinds);
    ids_.of(IdKind::Person).fill_from(content_.people);
    References& references = reader_.references();
    references.resolve(ids_, reader_.files(), reader_.problems());
    for (const PartFile& part : kPartFiles) {
        references.settle(*part.type, &content_);
    }
    for (Edition& edition : content_.editions) {
        references.settle(kEditionType, &edition);
    }
}

Reading FolderReader::take() {
    content_.has_all_courses = has_all_courses();
    content_.languages = reader_.languages().take_tags();
    content_.course_table = ids_.of(IdKind::Course).table();
    give_unread_kinds(content_);
    std::vector<Dropped> dropped = std::move(reader_.dropped());
    for (Dropped& entry : reader_.references().take_dropped()) {
        dropped.push_back(std::move(entry));
    }
    sort(dropped, [](const Dropped& a, const Dropped& b) {
        return a.index != b.index ? a.index < b.index : a.array < b.array;
    });
    return {.content = std::move(content_),
            .problems = reader_.problems().take(),
            .dropped = std::move(dropped),
            .course_files = std::move(course_files_),
            .unread = std::move(reader_.unread()),
            .named_editions = std::move(named_editions_)};
}

}  // namespace core
