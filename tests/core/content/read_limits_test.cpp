#include <algorithm>
#include <string>
#include <vector>

#include "core/content/read.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"

using fixture::lines_of;
using fixture::SampleFiles;
using Lines = std::vector<std::string>;

namespace {

std::string repeated(std::string_view part, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) {
        result += part;
    }
    return result;
}

}  // namespace

TEST_CASE("read_content: invalid UTF-8 is told with its place and leaves other files alone") {
    for (const char* bad : {"\xFF", "\xC3", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80",
                            "\xF5\x80\x80\x80", "\xF0\x80\x80\x80", "\x80"}) {
        const core::Reading reading =
            SampleFiles().set("people.json", std::string("{\n \"x\": \"é") + bad + "\"}").read();
        CHECK(lines_of(reading.problems) ==
              Lines{"people.json : This file is not UTF-8 text: byte 11 is wrong."});
        CHECK(reading.content.courses.size() == 3);
    }
}

TEST_CASE("read_content: deep nesting is told and read past") {
    for (const char* bracket : {"[", "{\"people\":", "[{\"a\":"}) {
        CAPTURE(bracket);
        const core::Reading reading =
            SampleFiles().set("people.json", repeated(bracket, 100'000)).read();
        CHECK(std::any_of(reading.problems.begin(), reading.problems.end(),
                          [](const core::Problem& problem) {
                              return fixture::told(problem.message) ==
                                     "Brackets are nested too deeply here; what is in them is "
                                     "left out.";
                          }));
        CHECK(
            fixture::told(reading.problems.back().message).starts_with("The file ends too early"));
    }
}

TEST_CASE("read_content: a value that is nested too deeply is left out alone") {
    const std::string deep = repeated("[", 1000) + "{\"a\": 1}" + repeated("]", 1000);
    const core::Reading reading =
        SampleFiles().replace("courses.json", R"("topics": ["t"])", R"("topics": )" + deep).read();
    REQUIRE_FALSE(reading.problems.empty());
    CHECK(fixture::told(reading.problems.back().message)
              .starts_with("Brackets are nested too deeply"));
    CHECK(reading.content.courses.size() == 3);
    CHECK(reading.content.courses.at(0).credits.value == 3.0);
    CHECK(reading.unread.empty());
}

TEST_CASE("read_content: a condition that is nested too deeply stays as words") {
    const std::string deep = repeated(R"({"all_of":[)", 1000) + repeated("]}", 1000);
    const core::Reading reading =
        SampleFiles().replace("courses.json", R"({"all_of": []})", deep).read();
    REQUIRE_FALSE(reading.problems.empty());
    CHECK(fixture::told(reading.problems.front().message)
              .starts_with("Brackets are nested too deeply"));
    CHECK(reading.content.courses.size() == 3);
    const core::Condition* condition = &*reading.content.courses.at(0).prerequisites;
    while (condition->kind == core::Condition::Kind::AllOf && !condition->parts.empty()) {
        condition = &condition->parts.front();
    }
    CHECK(condition->kind == core::Condition::Kind::Text);
}

TEST_CASE("read_content: numbers that are huge or no numbers are told") {
    for (const char* number : {"1e999", "-1e999", "1e308", "99999999999999999999999999", "-5",
                               "NaN", "Infinity", "0x10", "1.", "01", "1e", "-"}) {
        CAPTURE(number);
        const SampleFiles files = SampleFiles().replace("courses.json", R"("credits": 3)",
                                                        std::string(R"("credits": )") + number);
        const core::Reading reading = files.read();
        REQUIRE_FALSE(reading.problems.empty());
        CHECK(reading.problems.at(0).line ==
              files
                  .place_behind("courses.json", R"("kind": "core", "credits": )" +
                                                    std::string(number) + ", \"offered\"")
                  .line);
    }
}

TEST_CASE("read_content: of a file that is too large the beginning is read") {
    const SampleFiles files;
    const std::string& courses = files.text("courses.json");
    const std::size_t most = courses.find(R"("id": "c-3")");
    core::ReadLimits limits;
    limits.file_bytes = most;
    const core::Reading reading = core::read_content(files.all(), {}, limits);
    const auto problem =
        std::find_if(reading.problems.begin(), reading.problems.end(),
                     [](const core::Problem& told) { return told.file == "courses.json"; });
    REQUIRE(problem != reading.problems.end());
    CHECK(fixture::told(problem->message) == "This file is larger than " + std::to_string(most) +
                                                 " bytes; what comes from here on is left out.");
    CHECK(problem->line > 1);
    CHECK(reading.content.courses.size() == 2);
    CHECK(std::count(reading.unread.begin(), reading.unread.end(), "courses.json") == 1);
}

TEST_CASE("read_content: a character that the limit cuts is no fault of its own") {
    const std::string text = R"({"people": [{"id": "p-1", "name": "Pé"}]})";
    for (std::size_t most = 30; most < text.size(); ++most) {
        CAPTURE(most);
        std::vector<core::FileText> files = {{"people.json", text.substr(0, most + 1)}};
        core::ReadLimits limits;
        limits.file_bytes = most;
        for (const core::Problem& problem : core::read_content(files, {}, limits).problems) {
            CHECK_FALSE(fixture::told(problem.message).starts_with("This file is not UTF-8"));
        }
    }
}

TEST_CASE("read_content: a text that is too long is left out") {
    const std::string text = R"("role": ")" + std::string(100'000, 'x') + '"';
    const core::Reading reading =
        SampleFiles().replace("people.json", R"("role": "R")", text).read();
    CHECK(reading.problems.size() == 1);
    CHECK(reading.content.people.at(0).role.empty());
}

TEST_CASE("read_content: a list that is too long is cut") {
    const std::string roles = R"("roles": [)" + repeated("\"r\",", 20) + "\"r\"]";
    const SampleFiles files =
        SampleFiles().replace("editions/2023.json", R"("roles": ["r"])", roles);
    CHECK(files.read().problems.empty());
    core::ReadLimits limits;
    limits.array_entries = 10;
    const core::Reading reading = core::read_content(files.all(), {}, limits);
    CHECK(lines_of(reading.problems).size() == 1);
    CHECK(reading.content.editions.at(0).tracks.at(0).roles.size() == 10);
}

TEST_CASE("read_content: a hundred thousand courses in several files are within the limits") {
    constexpr std::size_t kFiles = 4;
    constexpr std::size_t kInEach = 25'000;
    SampleFiles files;
    std::string names;
    for (std::size_t file = 0; file < kFiles; ++file) {
        std::string text = "{\"courses\": [\n";
        for (std::size_t i = 0; i < kInEach; ++i) {
            const std::string id = std::to_string(file * kInEach + i);
            text += (i == 0 ? "" : ",\n") + ("{\"id\": \"x-" + id) + "\", \"code\": \"X " + id +
                    R"(", "title": "T", "kind": "core", "sources": ["site"]})";
        }
        const std::string name = "courses-" + std::to_string(file) + ".json";
        files.set(name, text + "]}");
        names += (file == 0 ? "\"" : ", \"") + name + '"';
    }
    files.replace("programme.json", R"("courses": ["courses.json"])",
                  "\"courses\": [\"courses.json\", " + names + "]");
    const core::Reading reading = files.read();
    CHECK(lines_of(reading.problems).empty());
    CHECK(reading.content.courses.size() == 3 + kFiles * kInEach);
    CHECK(reading.content.find_course("x-99999") == core::CourseId{3 + 99'999});
    CHECK_FALSE(reading.content.find_course("x-100000"));
}

TEST_CASE("read_content: the list of problems ends with a word that there are more") {
    const std::string people = R"({"people": [)" + repeated("1,", 5'000) + "1]}";
    const core::Reading reading = SampleFiles().set("people.json", people).read();
    REQUIRE(reading.problems.size() == 1'000);
    CHECK(fixture::told(reading.problems.back().message) ==
          "There are more problems than are listed.");
}

TEST_CASE("read_content: control characters are not let in") {
    const core::Reading reading =
        SampleFiles()
            .replace("people.json", R"("role": "R")", R"("role": "\u0000\u001b[2J")")
            .read();
    CHECK(reading.problems.size() == 1);
    CHECK(reading.content.people.at(0).role.empty());
}

TEST_CASE("read_content: a file full of faults is read to its end") {
    SUBCASE("one long line of faults") {
        const std::string text = R"({"people": [)" + repeated(R"({"nme":"x"},)", 300'000) + "0]}";
        CHECK_FALSE(SampleFiles().set("people.json", text).read().problems.empty());
    }
    SUBCASE("many references that dangle") {
        const std::string text =
            R"("teaches": [)" + repeated(R"("c-999999999999",)", 9'999) + R"("c-1"])";
        const core::Reading reading =
            SampleFiles().replace("people.json", R"("teaches": ["c-1"])", text).read();
        CHECK(reading.content.people.at(0).teaches.size() == 1);
    }
}
