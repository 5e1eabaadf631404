// What the guide for staff asks of single entries: facts that pages pick out, courses that are one.

#include <string>
#include <string_view>
#include <vector>

#include "core/content/check.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"

using fixture::lines_of;
using fixture::SampleFiles;
using Lines = std::vector<std::string>;

namespace {

constexpr char kEdition[] = "editions/2023.json";

std::vector<core::Problem> check(const SampleFiles& files) {
    const core::Reading reading = files.read();
    CHECK(lines_of(reading.problems) == Lines{});
    return core::check_content(reading, files.all());
}

/// What the sample's fact of 6 credits says instead, and what is told.
struct Credits {
    const char* value;
    const char* problem;  ///< Empty when there is none.
};

constexpr char kUntold[] =
    "editions/2023.json /facts/0/value: The number of credits is not told, so it cannot be held "
    "against the groups.";
constexpr Credits kCredits[] = {
    {R"("6")", ""},
    {R"("6, of which 2 are free")", ""},
    {R"(["6 credits", "in two years"])", ""},
    {"null", ""},
    {R"("6.5 credits")",
     "editions/2023.json /groups: The groups come to 6 credits, the degree to 6.5."},
    {R"("Six credits")", kUntold},
    {R"("about 6 credits")", kUntold},
    {R"("1,000 credits")", kUntold},
};

}  // namespace

TEST_CASE("check_content: the credits of the degree begin with their number") {
    for (const Credits& credits : kCredits) {
        CAPTURE(credits.value);
        const Lines lines =
            lines_of(check(SampleFiles().replace(kEdition, R"("6 credits")", credits.value)));
        CHECK(lines == (*credits.problem == '\0' ? Lines{} : Lines{credits.problem}));
    }
    const std::vector<core::Problem> problems =
        check(SampleFiles().replace(kEdition, R"("6 credits")", R"("Six credits")"));
    REQUIRE(problems.size() == 1);
    CHECK_FALSE(core::has_errors(problems));
    CHECK(fixture::told(problems.front().remedy) ==
          "Begin with it, in digits without a thousands comma, such as \"30 credits\".");
}

TEST_CASE("check_content: groups that do not state all their credits come to no more than those") {
    SampleFiles files;
    files.replace(kEdition, R"("credits": 4.5)", R"("credits": null)");
    files.replace(kEdition, R"("6 credits")", R"("36 credits")");
    CHECK(lines_of(check(files)) == Lines{});
    files.replace(kEdition, R"("36 credits")", R"("1 credit")");
    CHECK(lines_of(check(files)) ==
          Lines{"editions/2023.json /groups: The groups come to at least 1.5 credits, the degree "
                "to 1."});
}

TEST_CASE("check_content: an edition has the facts that the programme calls its key facts") {
    for (const std::string id : {"credits", "length", "delivery", "start"}) {
        const std::string name = "\"id\": \"" + id + '"';
        const std::vector<core::Problem> problems =
            check(SampleFiles().replace(kEdition, name, R"("id": "renamed")"));
        CHECK(lines_of(problems) ==
              Lines{"editions/2023.json /facts: No fact has the id \"" + id +
                    "\", which \"key_facts\" in programme.json names to be shown large."});
        CHECK_FALSE(core::has_errors(problems));
    }
    // An edition that has no facts yet is not blamed for each of them.
    const std::string text = SampleFiles().text(kEdition);
    const std::size_t begin = text.find("\"facts\": [");
    const std::size_t end = text.find("\"groups\"");
    CHECK(check(SampleFiles().set(kEdition, text.substr(0, begin) + text.substr(end))).empty());
}

TEST_CASE("check_content: a key fact is named once") {
    const std::vector<core::Problem> problems =
        check(SampleFiles().replace("programme.json", R"("key_facts": ["credits", )",
                                    R"("key_facts": ["credits", "length", )"));
    CHECK(lines_of(problems) ==
          Lines{"programme.json /key_facts/2: The fact \"length\" is named twice."});
    CHECK_FALSE(core::has_errors(problems));
}

TEST_CASE("check_content: prices are in some currency") {
    SampleFiles files;
    files.replace("programme.json", R"("currency": "US$", )", "");
    CHECK(lines_of(check(files)) ==
          Lines{"programme.json : Prices are stated, but not in which currency."});
    files.replace("admissions.json", R"("amount": 100, "max_amount": 200, )", "");
    CHECK(lines_of(check(files)) == Lines{});
}

TEST_CASE("check_content: of two courses that are the same each names the other") {
    SampleFiles files;
    files.replace("courses.json", R"("same_as": [])", R"("same_as": ["c-2"])");
    const std::vector<core::Problem> problems = check(files);
    CHECK(lines_of(problems) ==
          Lines{"courses.json /courses/0/same_as/0: C 2 is the same as C 1 here, but not in "
                "\"same_as\" of C 2."});
    CHECK_FALSE(core::has_errors(problems));
    CHECK(fixture::told(problems.at(0).remedy) == "Add \"c-1\" there, or remove it here.");
    files.replace("courses.json", R"("title": "Two",)", R"("title": "Two", "same_as": ["c-1"],)");
    CHECK(lines_of(check(files)) == Lines{});
}
