#include <string>
#include <vector>

#include "core/content/read.h"
#include "support/doctest.h"
#include "support/sample_files.h"

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

TEST_CASE("read_content: deep nesting stops the file with a problem") {
    for (const char* bracket : {"[", "{\"people\":", "[{\"a\":"}) {
        const core::Reading reading =
            SampleFiles().set("people.json", repeated(bracket, 100'000)).read();
        REQUIRE_FALSE(reading.problems.empty());
        CHECK(reading.problems.back().message.starts_with("Brackets are nested too deeply"));
    }
}

TEST_CASE("read_content: deeply nested conditions stop too") {
    const std::string deep = repeated(R"({"all_of":[)", 1000) + repeated("]}", 1000);
    const core::Reading reading =
        SampleFiles().replace("courses.json", R"({"all_of": []})", deep).read();
    REQUIRE_FALSE(reading.problems.empty());
    CHECK(reading.problems.front().message.starts_with("Brackets are nested too deeply"));
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

TEST_CASE("read_content: a file that is too large is not read") {
    const std::string large(core::ReadLimits{}.file_bytes + 1, ' ');
    const core::Reading reading = SampleFiles().set("people.json", large).read();
    CHECK(lines_of(reading.problems) ==
          Lines{"people.json : This file is larger than 4194304 bytes."});
}

TEST_CASE("read_content: a text that is too long is left out") {
    const std::string text = R"("role": ")" + std::string(100'000, 'x') + '"';
    const core::Reading reading =
        SampleFiles().replace("people.json", R"("role": "R")", text).read();
    CHECK(reading.problems.size() == 1);
    CHECK(reading.content.people.at(0).role.empty());
}

TEST_CASE("read_content: a list that is too long is cut") {
    const std::string roles = R"("roles": [)" + repeated("\"r\",", 20'000) + "\"r\"]";
    const core::Reading reading =
        SampleFiles().replace("editions/2023.json", R"("roles": ["r"])", roles).read();
    CHECK(reading.problems.size() == 1);
    CHECK(reading.content.editions.at(0).tracks.at(0).roles.size() == 10'000);
}

TEST_CASE("read_content: the list of problems ends with a word that there are more") {
    const std::string people = R"({"people": [)" + repeated("1,", 5'000) + "1]}";
    const core::Reading reading = SampleFiles().set("people.json", people).read();
    REQUIRE(reading.problems.size() == 1'000);
    CHECK(reading.problems.back().message == "There are more problems than are listed.");
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
