// Courses in several files, as programme.json names them.

#include <string>
#include <vector>

#include "core/content/check.h"
#include "core/content/read.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"

using fixture::lines_of;
using fixture::SampleFiles;
using Lines = std::vector<std::string>;

namespace {

constexpr char kMore[] = R"({"courses": [
  {"id": "c-4", "code": "C 4", "title": "Four", "kind": "core", "sources": ["site"]},
  {"id": "c-5", "code": "C 5", "title": "Five", "kind": "core", "sources": ["site"]}
]})";

SampleFiles with_files(const std::string& names) {
    return SampleFiles()
        .set("courses-2.json", kMore)
        .replace("programme.json", R"("courses": ["courses.json"])", "\"courses\": " + names);
}

}  // namespace

TEST_CASE("course files: they are read one after the other") {
    const core::Reading reading = with_files(R"(["courses-2.json", "courses.json"])").read();
    CHECK(lines_of(reading.problems) == Lines{});
    REQUIRE(reading.content.courses.size() == 5);
    CHECK(reading.content.courses.at(0).id == "c-4");
    CHECK(reading.content.find_course("c-1") == core::CourseId{2});
    CHECK(reading.content.people.at(0).teaches == std::vector<core::CourseId>{core::CourseId{2}});
    CHECK(reading.content.has_all_courses);
}

TEST_CASE("course files: read a token at a time they are what they are at once") {
    SampleFiles files = with_files(R"(["courses-2.json", "courses.json", "lost.json"])");
    files.replace("courses-2.json", R"("title": "Five")", "\"title\": 5")
        .replace("courses.json", R"("title": "Two")", "\"title\": \"Two");
    const core::Reading whole = files.read();
    core::ContentReader reader(files.all());
    std::size_t pieces = 1;
    while (reader.go_on(1)) {
        ++pieces;
    }
    const core::Reading reading = reader.take();
    CHECK(pieces > 100);
    CHECK(whole.problems.size() > 2);
    CHECK(lines_of(reading.problems) == lines_of(whole.problems));
    CHECK(reading.unread == whole.unread);
    REQUIRE(reading.content.courses.size() == whole.content.courses.size());
    for (std::size_t i = 0; i < whole.content.courses.size(); ++i) {
        CHECK(reading.content.courses[i].id == whole.content.courses[i].id);
        CHECK(reading.content.courses[i].sources == whole.content.courses[i].sources);
    }
    REQUIRE(reading.course_files.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(reading.course_files[i].name == whole.course_files[i].name);
        CHECK(reading.course_files[i].first == whole.course_files[i].first);
    }
}

TEST_CASE("course files: without a list of them courses.json is read") {
    for (const char* names : {"[]", "null"}) {
        const core::Reading reading = with_files(names).read();
        CHECK(lines_of(reading.problems) == Lines{"courses-2.json : Nothing reads this file."});
        CHECK(fixture::told(reading.problems.at(0).remedy) ==
              "Name it in programme.json under \"courses\".");
        CHECK(reading.content.programme.course_files == Lines{"courses.json"});
        CHECK(reading.content.courses.size() == 3);
    }
}

TEST_CASE("course files: an id that two files have is told in the second") {
    const core::Reading reading = with_files(R"(["courses.json", "courses-2.json"])")
                                      .replace("courses-2.json", R"("id": "c-5")", R"("id": "c-1")")
                                      .read();
    CHECK(lines_of(reading.problems) ==
          Lines{"courses-2.json /courses/1: The id \"c-1\" is used twice; only the first entry "
                "counts."});
    CHECK(reading.content.courses.size() == 4);
    CHECK_FALSE(reading.content.has_all_courses);
}

TEST_CASE("course files: one that is not there is unread and needed for the rest") {
    const core::Reading reading =
        with_files(R"(["courses.json", "courses-2.json"])").remove("courses-2.json").read();
    CHECK(lines_of(reading.problems) == Lines{"courses-2.json : This file is missing."});
    CHECK(reading.unread == Lines{"courses-2.json"});
    CHECK(reading.content.courses.size() == 3);
    CHECK_FALSE(reading.content.has_all_courses);
}

TEST_CASE("course files: names that cannot be meant are told") {
    const core::Reading reading =
        with_files(
            R"(["courses.json", "people.json", "courses.json", "../x.json", "courses-2.json"])")
            .read();
    CHECK(lines_of(reading.problems) ==
          Lines{"programme.json /courses/3: \"../x.json\" cannot be the name of a file here.",
                "programme.json /courses/1: This file holds something else than courses.",
                "programme.json /courses/2: This file is named twice."});
    CHECK(reading.content.courses.size() == 5);
}

TEST_CASE("course files: a check names the file that the course stands in") {
    const SampleFiles files =
        with_files(R"(["courses.json", "courses-2.json"])")
            .replace("courses-2.json", R"("code": "C 5")", R"("code": "C 4")");
    const core::Reading reading = files.read();
    REQUIRE(lines_of(reading.problems) == Lines{});
    const std::vector<core::Problem> problems = core::check_content(reading, files.all());
    bool is_told = false;
    for (const core::Problem& problem : problems) {
        CAPTURE(fixture::line_of(problem));
        const bool is_twin = problem.pointer == "/courses/1/code";
        is_told = is_told || (is_twin && problem.file == "courses-2.json" && problem.line == 3);
    }
    CHECK(is_told);
}
