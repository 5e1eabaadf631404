// Where a problem is said to be: editors jump there.

#include <string>
#include <vector>

#include "core/content/check.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"

namespace {

using fixture::Place;
using fixture::SampleFiles;

/// One replacement in the good sample. What is wrong then stands right behind `before` in
/// `told_in`.
struct Fault {
    const char* file;
    const char* from;
    const char* to;
    const char* told_in;
    const char* before;
};

std::vector<core::Problem> problems_of(const SampleFiles& files) {
    core::Reading reading = files.read();
    std::vector<core::Problem> problems = core::check_content(reading, files.all());
    problems.insert(problems.begin(), reading.problems.begin(), reading.problems.end());
    return problems;
}

void check_faults(const std::vector<Fault>& faults) {
    for (const Fault& fault : faults) {
        CAPTURE(std::string(fault.to));
        const SampleFiles files = SampleFiles().replace(fault.file, fault.from, fault.to);
        const std::vector<core::Problem> problems = problems_of(files);
        REQUIRE_FALSE(problems.empty());
        const core::Problem& problem = problems.front();
        CAPTURE(fixture::line_of(problem));
        CHECK(problem.file == fault.told_in);
        CHECK(Place{problem.line, problem.column} ==
              files.place_behind(fault.told_in, fault.before));
    }
}

constexpr char kProgramme[] = "programme.json";
constexpr char kCourses[] = "courses.json";
constexpr char kEdition[] = "editions/2023.json";

}  // namespace

TEST_CASE("places: what cannot be read is told where it stands") {
    check_faults({
        {kCourses, R"("title": "Two",)", R"("title": "Two" )", kCourses, R"("title": "Two"  )"},
        {kCourses, R"("title": "Two")", R"("title": 2)", kCourses, R"("code": "C 2", "title": )"},
        {kCourses, R"("code": "C 3")", R"("code": null)", kCourses, R"("id": "c-3", "code": )"},
        {kCourses, R"("summary": "S")", R"("sumary": "S")", kCourses,
         R"("other_titles": ["Uno"], )"},
    });
}

TEST_CASE("places: a reference that leads nowhere is told where it stands") {
    check_faults({
        {"people.json", R"("teaches": ["c-1"])", R"("teaches": ["c-9"])", "people.json",
         R"("teaches": [)"},
        {kProgramme, R"("editions": ["2023"])", R"("editions": ["2023", "1999"])", kProgramme,
         R"("editions": ["2023", )"},
        {kProgramme, R"("editions": ["2023"])", R"("editions": ["2023", "2023"])", kProgramme,
         R"("editions": ["2023", )"},
        {kProgramme, R"("default_edition": "2023")", R"("default_edition": "2020")", kProgramme,
         R"("default_edition": )"},
        {kEdition, R"("id": "2023", "title": "2023-24")", R"("title": "2023-24", "id": "2024")",
         kEdition, R"("title": "2023-24", "id": )"},
    });
}

TEST_CASE("places: a value that means nothing is told where it stands") {
    check_faults({
        {kProgramme, "#012169", "navy", kProgramme, R"("accent": )"},
        {kProgramme, "#00539b", "#00539g", kProgramme, R"("accent_link": )"},
        {kEdition, R"("id": "t-1")", R"("id": "-t")", kEdition, R"("tracks": [{"id": )"},
        {kProgramme, R"("https://example.edu/")", R"("https://")", kProgramme,
         R"({"label": "Home", "url": )"},
        {kProgramme, R"("year": "2023", )", "", kProgramme, R"("related": [)"},
    });
}

TEST_CASE("places: a contradiction is told where the first of its parts stands") {
    check_faults({
        {"admissions.json", R"("max_amount": 200)", R"("max_amount": 20)", "admissions.json",
         R"("max_amount": )"},
        {kCourses, R"("usually_after": [],)", R"("usually_after": ["c-1"],)", kCourses,
         "\"prerequisites\": {\"all_of\": []}, \"usually_after\": "},
        {kEdition, R"({"all_of": ["c-1", "c-2"]})", R"({"at_least": 3, "of": ["c-1"]})", kEdition,
         R"("credits": 4.5, "needs": )"},
        {kEdition, R"("credits": 4.5)", R"("credits": 3)", kEdition, "\"groups\": [\n    "},
        {kEdition, R"("6 credits")", R"("1 credit")", kEdition, R"("groups": )"},
        {kEdition, R"("credits": 6,)", R"("credits": 4,)", kEdition, R"("plans": [)"},
        {kCourses, R"({"all_of": []})", R"("c-2")", kCourses,
         R"({"text": "experience"}]}, "usually_after": )"},
    });
}
