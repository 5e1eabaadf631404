// Runs the command itself: what it prints and how it exits is what editors and CI rely on.

#include <filesystem>
#include <fstream>
#include <string>

#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/workplace.h"

namespace {

namespace fs = std::filesystem;
using fixture::Outcome;
using fixture::SampleFiles;

/// Runs the command in a folder of its own.
class CheckPlace : public fixture::Workplace {
public:
    [[nodiscard]] Outcome run(const std::string& arguments) const {
        return fixture::Workplace::run(PROGRAM_EXPLORER_CHECK, arguments);
    }
    [[nodiscard]] Outcome check(const fs::path& path, const std::string& options = "") const {
        return run(options + " '" + path.string() + "'");
    }
};

SampleFiles faulty() {
    return SampleFiles().replace("courses.json", R"("title": "Two")", R"("title": 2)");
}

/// Where the fault is.
fixture::Place fault() {
    return faulty().place_behind("courses.json", R"("code": "C 2", "title": )");
}

TEST_CASE_FIXTURE(CheckPlace, "check: a sound programme has no lines and exits with 0") {
    const Outcome outcome = check(write(SampleFiles()));
    CHECK(outcome.code == 0);
    CHECK(outcome.out == "");
    CHECK(outcome.err == "7 files, 0 problems\n");
}

TEST_CASE_FIXTURE(CheckPlace, "check: a whole programme without a fault exits with 0") {
    CHECK(check(PROGRAM_EXPLORER_ROOT "/tests/fixtures").code == 0);
}

TEST_CASE_FIXTURE(CheckPlace,
                  "check: an error is a line that editors can follow, and exits with 1") {
    const fs::path programme = write(faulty());
    const Outcome outcome = check(programme);
    CHECK(outcome.code == 1);
    CHECK(outcome.out == (programme / "courses.json").string() + ":" + fault().text() +
                             ": error: \"title\" should be a text in quotation marks, not a "
                             "number. Put the text between quotation marks. [/courses/1/title]\n");
    CHECK(outcome.err == "7 files, 1 problem\n");
}

TEST_CASE_FIXTURE(CheckPlace, "check: warnings are told and exit with 0") {
    const fs::path programme = write(SampleFiles().set("course.json", "{}"));
    const Outcome outcome = check(programme);
    CHECK(outcome.code == 0);
    CHECK(outcome.out ==
          (programme / "course.json").string() +
              ":1:1: warning: Nothing reads this file. Did you mean \"courses.json\"?\n");
}

TEST_CASE_FIXTURE(CheckPlace,
                  "check: what contradicts itself is told too, not only what is malformed") {
    const Outcome outcome = check(write(
        SampleFiles().replace("programme.json", R"("accent": "#012169")", R"("accent": "x")")));
    CHECK(outcome.code == 1);
    CHECK(outcome.out.find("error: This is not a colour.") != std::string::npos);
}

TEST_CASE_FIXTURE(CheckPlace, "check: with --json each problem is an object") {
    const fs::path programme = write(faulty());
    const Outcome outcome = check(programme, "--json");
    CHECK(outcome.code == 1);
    CHECK(outcome.out ==
          "[\n{\"file\": \"" + (programme / "courses.json").string() + "\", \"line\": " +
              std::to_string(fault().line) + ", \"column\": " + std::to_string(fault().column) +
              ", \"severity\": \"error\", "
              "\"kind\": \"shape\", \"pointer\": \"/courses/1/title\", "
              "\"message\": \"\\\"title\\\" should be a text in quotation marks, "
              "not a number.\", \"remedy\": \"Put the text between quotation marks.\"}\n]\n");
}

TEST_CASE_FIXTURE(CheckPlace, "check: with --json nothing wrong is an empty array") {
    const Outcome outcome = check(write(SampleFiles()), "--json");
    CHECK(outcome.code == 0);
    CHECK(outcome.out == "[\n]\n");
}

TEST_CASE_FIXTURE(CheckPlace, "check: what could not be read is not told as missing too") {
    const fs::path programme = write(
        SampleFiles().replace("programme.json", R"("language": "en",)", R"("language": "en" )"));
    const Outcome outcome = check(programme);
    CHECK(outcome.out ==
          (programme / "programme.json").string() +
              ":4:3: error: A comma is missing before this. Add it after what stands before, even "
              "if that is a line above. [/language]\n");
    CHECK(outcome.err == "7 files, 1 problem\n");
}

TEST_CASE_FIXTURE(CheckPlace, "check: a folder with the name of a file is told as what it is") {
    for (const std::string name : {"courses.json", "editions/2023.json", "programme.json"}) {
        CAPTURE(name);
        const fs::path site = folder() / name;
        const fs::path programme = write(SampleFiles(), (name + "/demo").c_str());
        (void)write(SampleFiles().replace("programme.json", R"("demo")", R"("other")"),
                    (name + "/other").c_str());
        fs::remove(programme / name);
        fs::create_directory(programme / name);
        const Outcome outcome = check(site);
        CHECK(outcome.code == 1);
        CHECK(outcome.out.starts_with((programme / name).string() +
                                      ":1:1: error: This is a folder, and should be a file"));
    }
}

TEST_CASE_FIXTURE(CheckPlace, "check: a folder of programmes is checked whole") {
    write(SampleFiles(), "demo");
    const fs::path second =
        write(faulty().replace("programme.json", R"("id": "demo")", R"("id": "more")"), "more");
    const Outcome outcome = check(folder());
    CHECK(outcome.code == 1);
    CHECK(outcome.out.starts_with((second / "courses.json").string() + ":" + fault().text() +
                                  ": error: "));
    CHECK(outcome.err == "14 files, 1 problem\n");
}

TEST_CASE_FIXTURE(CheckPlace, "check: the page's own words are held against its messages") {
    write(SampleFiles(), "demo");
    fs::create_directory(folder() / "words");
    const fs::path english = PROGRAM_EXPLORER_ROOT "/data/words/en.json";
    fs::copy_file(english, folder() / "words" / "en.json");
    CHECK(check(folder()).err == "8 files, 0 problems\n");
    fs::copy_file(english, folder() / "words" / "es.json");
    CHECK(check(folder()).out.starts_with((folder() / "words" / "es.json").string() +
                                          ":1:1: error: The name of this file is not its "));
    std::ofstream(folder() / "words" / "es.json") << R"({"language": "es", "messages": {}})";
    const Outcome outcome = check(folder());
    CHECK(outcome.code == 1);
    CHECK(outcome.out.find("es.json:1:32: error: The message \"list_of_two\" is missing. ") !=
          std::string::npos);
}

TEST_CASE_FIXTURE(CheckPlace, "check: so is what is said of faults") {
    write(SampleFiles(), "demo");
    const fs::path faults = folder() / "words" / "faults";
    fs::create_directories(faults);
    fs::copy_file(PROGRAM_EXPLORER_ROOT "/data/words/faults/en.json", faults / "en.json");
    CHECK(check(folder()).err == "8 files, 0 problems\n");
    std::ofstream(faults / "es.json") << R"({"language": "es", "name": "E", "messages": {}})";
    const Outcome outcome = check(folder());
    CHECK(outcome.code == 1);
    CHECK(outcome.out.starts_with((faults / "es.json").string() +
                                  ":1:45: error: The message \"error\" is missing. "));
}

TEST_CASE_FIXTURE(CheckPlace, "check: a programme with another's id is an error, told once") {
    write(SampleFiles(), "demo");
    const fs::path copy = write(SampleFiles(), "copy");
    const Outcome outcome = check(folder());
    CHECK(outcome.code == 1);
    CHECK(outcome.out == (copy / "programme.json").string() +
                             ":3:9: error: The id \"demo\" is not the name of this folder, so this "
                             "programme is left out of the site. Make it \"copy\". [/id]\n");
}

TEST_CASE_FIXTURE(CheckPlace, "check: a folder without programme.json is an error") {
    write(SampleFiles(), "demo");
    fs::create_directory(folder() / "next");
    const Outcome outcome = check(folder());
    CHECK(outcome.code == 1);
    CHECK(outcome.out == (folder() / "next" / "programme.json").string() +
                             ":1:1: error: This file is missing, so this folder is left out of the "
                             "site. Add the file, or take the folder away.\n");
}

TEST_CASE_FIXTURE(CheckPlace, "check: a path that ends with a slash gives no double slash") {
    const fs::path programme = write(faulty());
    const Outcome outcome = run("'" + programme.string() + "/'");
    CHECK(outcome.out.starts_with((programme / "courses.json").string() + ":" + fault().text() +
                                  ": error: "));
}

TEST_CASE_FIXTURE(CheckPlace, "check: a command that is not understood exits with 2 and says how") {
    for (const std::string arguments : {"", "--jsn data", "-x", "--json"}) {
        CAPTURE(arguments);
        const Outcome outcome = run(arguments);
        CHECK(outcome.code == 2);
        CHECK(outcome.out == "");
        CHECK(outcome.err.starts_with("program-explorer-check: "));
        CHECK(outcome.err.find("Usage: program-explorer-check") != std::string::npos);
    }
}

TEST_CASE_FIXTURE(CheckPlace,
                  "check: a folder that is not there, or has no programme, exits with 2") {
    CHECK(check(folder() / "nowhere").code == 2);
    CHECK(check(folder() / "nowhere").err ==
          "program-explorer-check: " + (folder() / "nowhere").string() +
              ": There is no such folder.\n");
    CHECK(check(folder()).code == 2);
    CHECK(check(folder()).out == "");
}

TEST_CASE_FIXTURE(CheckPlace, "check: --help explains the command and exits with 0") {
    const Outcome outcome = run("--help");
    CHECK(outcome.code == 0);
    CHECK(outcome.out.starts_with("Usage: program-explorer-check"));
    CHECK(outcome.err == "");
}

}  // namespace
