#include "core/content/check.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "core/content/checks/checks.h"
#include "core/content/reader/json_scalars.h"
#include "core/content/reader/locate.h"
#include "core/content/reader/problem_list.h"

namespace core {
namespace {

constexpr std::string_view kCoursesFile = "courses.json";

constexpr void (*kChecks[])(CheckRun&) = {
    check_colours,      check_default_edition, check_facts,          check_key_facts,
    check_cycles,       check_conditions,      check_twins,          check_teaching,
    check_same_courses, check_group_courses,   check_group_credits,  check_plan_credits,
    check_plan_order,   check_empty_lists,     check_unused_courses,
};

/// Whether `inner` is `outer` or something in it.
bool is_in(std::string_view inner, std::string_view outer) {
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

/// Whether something in the place of `problem` could not be read: then the problem may be gone
/// once that is mended.
bool is_consequence(const Problem& problem, const Reading& reading) {
    return std::any_of(reading.problems.begin(), reading.problems.end(),
                       [&problem](const Problem& cause) {
                           return cause.file == problem.file &&
                                  cause.severity == Problem::Severity::Error &&
                                  is_in(cause.pointer, problem.pointer);
                       }) ||
           std::any_of(reading.dropped.begin(), reading.dropped.end(),
                       [&problem](const Dropped& cause) {
                           return cause.file == problem.file && is_in(cause.array, problem.pointer);
                       });
}

/// Checks count all courses as if they stood in one file: names the file and counts in it.
void find_course_file(Problem& problem, const Reading& reading) {
    constexpr std::string_view kCourses = "/courses/";
    const std::size_t begin = kCourses.size();
    if (problem.file != kCoursesFile || !problem.pointer.starts_with(kCourses)) {
        return;
    }
    const std::size_t end = std::min(problem.pointer.find('/', begin), problem.pointer.size());
    const std::size_t course = to_index(problem.pointer.substr(begin, end - begin));
    const std::string rest = problem.pointer.substr(end);
    for (const CourseFile& file : reading.course_files) {
        if (file.first <= course) {
            problem.file = file.name;
            problem.pointer = entry("/courses", course - file.first) + rest;
        }
    }
}

}  // namespace

bool CheckRun::is_whole(std::string_view file) const {
    Problem whole_file;
    whole_file.file = file;
    if (file != kCoursesFile) {
        return !is_consequence(whole_file, reading_);
    }
    const std::vector<CourseFile>& files = reading_.course_files;
    return std::none_of(files.begin(), files.end(), [&](const CourseFile& course_file) {
        whole_file.file = course_file.name;
        return is_consequence(whole_file, reading_);
    });
}

void CheckRun::error(std::string_view file, std::string_view pointer, Said message, Said remedy) {
    problems_.add({.file = std::string(file),
                   .pointer = std::string(pointer),
                   .message = std::move(message),
                   .remedy = std::move(remedy),
                   .kind = Problem::Kind::Meaning});
}

void CheckRun::warning(std::string_view file, std::string_view pointer, Said message, Said remedy) {
    problems_.add({.file = std::string(file),
                   .pointer = std::string(pointer),
                   .message = std::move(message),
                   .remedy = std::move(remedy),
                   .kind = Problem::Kind::Meaning,
                   .severity = Problem::Severity::Warning});
}

std::string edition_file(const Edition& edition) {
    return edition_file(edition.id);
}

std::string entry(std::string pointer, std::size_t index) {
    pointer += '/';
    pointer += std::to_string(index);
    return pointer;
}

std::vector<FactList> fact_lists(const Content& content) {
    std::vector<FactList> lists = {
        {"programme.json", "/related", &content.programme.related},
        {"programme.json", "/timeline", &content.timeline},
        {"outcomes.json", "/outcomes", &content.outcomes},
        {"admissions.json", "/requirements", &content.admissions.requirements},
        {"admissions.json", "/materials", &content.admissions.materials},
        {"admissions.json", "/profile", &content.admissions.profile},
    };
    for (const Edition& edition : content.editions) {
        lists.push_back({edition_file(edition), "/facts", &edition.facts});
    }
    return lists;
}

std::vector<Problem> check_content(const Reading& reading, std::span<const FileText> files) {
    ProblemList list(ReadLimits{}.problems);
    CheckRun run(reading, list);
    for (const auto check : kChecks) {
        check(run);
    }
    std::vector<Problem> problems = list.take();
    for (Problem& problem : problems) {
        find_course_file(problem, reading);
        problem.pointer = pointer_in_file(problem, reading.dropped);
    }
    std::erase_if(problems,
                  [&reading](const Problem& problem) { return is_consequence(problem, reading); });
    locate(problems, files);
    return problems;
}

}  // namespace core
