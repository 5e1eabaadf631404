#include "core/content/check.h"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/sample_files.h"

using fixture::SampleFiles;
using Lines = std::vector<std::string>;

namespace {

std::vector<core::Problem> check(const SampleFiles& files) {
    const core::Reading reading = files.read();
    CHECK(fixture::lines_of(reading.problems) == Lines{});
    return core::check_content(reading, files.all());
}

/// One replacement in the good sample, and what the checks then say of it.
struct Example {
    const char* file;
    const char* from;
    const char* to;
    const char* problem;  ///< The only line that is expected; empty when the change is all right.
};

void check_examples(const std::vector<Example>& examples) {
    for (const Example& example : examples) {
        CAPTURE(std::string(example.to));
        const Lines lines =
            fixture::lines_of(check(SampleFiles().replace(example.file, example.from, example.to)));
        const std::string problem = example.problem;
        CHECK(lines == (problem.empty() ? Lines{} : Lines{problem}));
    }
}

constexpr char kPlanItems[] = R"("items": ["c-1", {"label": "Elective"}])";

}  // namespace

TEST_CASE("check_content: the sample is clean") {
    CHECK(fixture::lines_of(check(SampleFiles())) == Lines{});
}

TEST_CASE("check_content: colours are a # and six hexadecimal digits") {
    check_examples({
        {"programme.json", "#012169", "#AbCdEf", ""},
        {"programme.json", "#012169", "navy", "programme.json:4:43 /accent: This is not a colour."},
        {"programme.json", "#012169", "#01216",
         "programme.json:4:43 /accent: This is not a colour."},
        {"programme.json", "#00539b", "#00539g",
         "programme.json:4:69 /accent_link: This is not a colour."},
    });
}

TEST_CASE("check_content: the default edition exists") {
    check_examples({
        {"programme.json", R"("default_edition": "2023")", R"("default_edition": "2020")",
         "programme.json:9:22 /default_edition: There is no such edition."},
        {"programme.json", R"("default_edition": "2023",)", "", ""},
    });
}

TEST_CASE("check_content: of several editions one should be the default") {
    SampleFiles files;
    std::string second = files.text("editions/2023.json");
    second.replace(second.find("2023"), 4, "2024");
    files.set("editions/2024.json", second);
    files.replace("programme.json", R"("editions": ["2023"])", R"("editions": ["2023", "2024"])");
    CHECK(check(files).empty());
    files.replace("programme.json", R"("default_edition": "2023",)", "");
    const std::vector<core::Problem> problems = check(files);
    CHECK(fixture::lines_of(problems) ==
          Lines{"programme.json:1:1 : No default edition is named, so the first one is shown."});
    CHECK_FALSE(core::has_errors(problems));
}

TEST_CASE("check_content: ids can stand in addresses") {
    check_examples({
        {"people.json", R"({"people": [)", R"({"people": [{"id": "a_b", "name": "N"},)",
         "people.json:1:20 /people/0/id: This id cannot stand in an address."},
        {"outcomes.json", R"("id": "pay")", R"("id": "Pay")",
         "outcomes.json:2:10 /outcomes/0/id: This id cannot stand in an address."},
        {"sources.json", R"({"sources": [)", R"({"sources": [{"id": "a_b", "title": "T"},)",
         "sources.json:1:21 /sources/0/id: This id cannot stand in an address."},
        {"editions/2023.json", R"("id": "t-1")", R"("id": "-t")",
         "editions/2023.json:8:21 /tracks/0/id: This id cannot stand in an address."},
    });
}

TEST_CASE("check_content: links lead somewhere") {
    constexpr char kHome[] = R"("Home", "url": "https://example.edu/")";
    constexpr char kBadHome[] =
        "programme.json:7:38 /links/0/url: This is not an address that a link can lead to.";
    check_examples({
        {"programme.json", kHome, R"("Home", "url": "http://example.edu")", ""},
        {"programme.json", kHome, R"_("Home", "url": "javascript:alert(1)")_", kBadHome},
        {"programme.json", kHome, R"("Home", "url": "https://exa mple.edu")", kBadHome},
        {"programme.json", kHome, R"("Home", "url": "https://")", kBadHome},
        {"programme.json", kHome, R"("Home", "url": "mailto:a@example.edu")", kBadHome},
        {"programme.json", "mailto:office@example.edu", "mailto:office",
         "programme.json:8:41 /contacts/0/url: This is not an address that a link can lead to."},
        {"sources.json", R"("https://example.edu/")", R"("example.edu")",
         "sources.json:2:42 /sources/0/url: This is not an address that a link can lead to."},
        {"sources.json", R"("https://example.edu/")", "null", ""},
    });
}

TEST_CASE("check_content: what is stated has source and year") {
    check_examples({
        {"programme.json", R"("year": "2023", )", "",
         "programme.json:6:15 /related/0: This is stated without a year."},
        {"programme.json", R"(, "year": "2023", "sources": ["site"])", R"(, "year": "2023")",
         "programme.json:6:15 /related/0: This is stated without a source."},
        {"admissions.json", R"("usd": 100, "max_usd": 200)", R"("usd": 300, "max_usd": 200)",
         "admissions.json:6:75 /tuition/0/max_usd: This is less than \"usd\", the lower end of the "
         "range."},
    });
}

TEST_CASE("check_content: words without a year only deserve a look, figures need one") {
    const std::vector<core::Problem> words =
        check(SampleFiles().replace("programme.json", R"("year": "2023", )", ""));
    CHECK_FALSE(core::has_errors(words));
    const std::vector<core::Problem> figures =
        check(SampleFiles().replace("programme.json", R"("V", "year": "2023", )", R"("7", )"));
    CHECK(core::has_errors(figures));
}

TEST_CASE("check_content: courses do not come before themselves") {
    check_examples({
        {"courses.json", R"("same_as": [])", R"("same_as": ["c-1"])", ""},
        {"courses.json", R"("usually_after": [],)", R"("usually_after": ["c-1"],)",
         "courses.json:4:100 /courses/0/usually_after: The order goes round in a circle: C 1 after "
         "C 1."},
    });
    const Lines lines = fixture::lines_of(
        check(SampleFiles().replace("courses.json", R"({"all_of": []})", R"("c-2")")));
    CHECK(lines == Lines{"courses.json:9:83 /courses/1/usually_after: The order goes round in a "
                         "circle: C 1 after C 2 after C 1.",
                         "editions/2023.json:14:46 /formats/0/plans/0/terms/0/items/0: C 1 is "
                         "planned before its prerequisite."});
}

TEST_CASE("check_content: only what cannot be avoided closes a circle") {
    // C 2 is needed for C 1 in all of these, and C 1 is named for C 2.
    struct Way {
        const char* prerequisites;
        bool is_circle;
    };
    constexpr Way kWays[] = {
        {R"({"any_of": ["c-1", {"text": "experience"}]})", false},
        {R"({"any_of": ["c-1", "c-3"]})", false},
        {R"({"at_least": 1, "of": ["c-1", "c-3"]})", false},
        {R"({"credits": 3, "from": ["c-1", "c-3"]})", false},
        {R"("c-1")", true},
        {R"({"all_of": ["c-3", "c-1"]})", true},
        {R"({"at_least": 2, "of": ["c-1", "c-3"]})", true},
        {R"({"any_of": ["c-1", {"all_of": ["c-1", "c-3"]}]})", true},
    };
    for (const Way& way : kWays) {
        CAPTURE(std::string(way.prerequisites));
        SampleFiles files;
        files.replace("courses.json", R"({"all_of": []})", R"("c-2")");
        files.replace("courses.json", R"("usually_after": ["c-1"], )", "");
        files.replace("courses.json", R"({"any_of": ["c-1", {"text": "experience"}]})",
                      way.prerequisites);
        const Lines lines = fixture::lines_of(check(files));
        CHECK(std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
                  return line.find("goes round in a circle") != std::string::npos;
              }) == way.is_circle);
    }
}

TEST_CASE("check_content: conditions can be met") {
    constexpr char kNeeds[] = R"({"all_of": ["c-1", "c-2"]})";
    constexpr char kNever[] =
        "editions/2023.json:5:74 /groups/0/needs: This condition can never be met: it asks for "
        "more than it lists.";
    check_examples({
        {"editions/2023.json", kNeeds, R"({"at_least": 2, "of": ["c-1", "c-2"]})", ""},
        {"editions/2023.json", kNeeds, R"({"at_least": 3, "of": ["c-1", "c-2"]})", kNever},
        {"editions/2023.json", kNeeds, R"({"credits": 4.5, "from": ["c-1", "c-2"]})", ""},
        {"editions/2023.json", kNeeds, R"({"credits": 5, "from": ["c-1", "c-2"]})", kNever},
        {"editions/2023.json", kNeeds, R"({"credits": 5, "from": ["c-1", "c-3"]})", ""},
        {"editions/2023.json", kNeeds, R"({"credits": 5, "from": ["c-1", {"text": "any"}]})", ""},
    });
}

TEST_CASE("check_content: a part that can never be met is told at its own place") {
    constexpr char kNeeds[] = R"({"all_of": ["c-1", "c-2"]})";
    check_examples({
        {"editions/2023.json", kNeeds, R"({"any_of": ["c-1", {"at_least": 2, "of": ["c-2"]}]})",
         "editions/2023.json:5:93 /groups/0/needs/any_of/1: This condition can never be met: it "
         "asks for more than it lists."},
        {"editions/2023.json", kNeeds, R"({"all_of": ["c-1", "c-2", {"any_of": []}]})",
         "editions/2023.json:5:100 /groups/0/needs/all_of/2: This condition can never be met: it "
         "asks for more than it lists."},
    });
}

TEST_CASE("check_content: groups make up the degree") {
    check_examples({
        {"editions/2023.json", R"("credits": 4.5)", R"("credits": null)", ""},
        {"editions/2023.json", R"("credits": 4.5)", R"("credits": 3)",
         "editions/2023.json:4:13 /groups: The groups come to 4.5 credits, the degree to 6."},
        {"editions/2023.json", R"("6 credits")", R"("1 credit")",
         "editions/2023.json:4:13 /groups: The groups come to 6 credits, the degree to 1."},
    });
}

TEST_CASE("check_content: plans make up their format") {
    check_examples({
        {"editions/2023.json", R"("credits": 6,)", R"("credits": 4,)",
         "editions/2023.json:13:40 /formats/0/plans/0: This plan comes to at least 4.5 credits, "
         "the "
         "format to 4."},
        {"editions/2023.json", R"("credits": 6,)", R"("credits": 7,)", ""},
    });
    SampleFiles full;
    full.replace("editions/2023.json", kPlanItems, R"("items": ["c-1"])");
    full.replace("courses.json", R"("credits": null)", R"("credits": 3)");
    CHECK(fixture::lines_of(check(full)) ==
          Lines{"editions/2023.json:13:40 /formats/0/plans/0: This plan comes to 7.5 credits, the "
                "format to 6."});
}

TEST_CASE("check_content: plans keep to the order of courses") {
    SampleFiles files;
    files.replace("editions/2023.json", kPlanItems, R"("items": ["c-2"])");
    files.replace("editions/2023.json", R"("items": ["c-2", {"choose")",
                  R"("items": ["c-1", {"choose")");
    CHECK(
        fixture::lines_of(check(files)) ==
        Lines{"editions/2023.json:14:46 /formats/0/plans/0/terms/0/items/0: C 2 is planned before "
              "C 1, which usually comes first."});
    files.replace("courses.json", R"({"any_of": ["c-1", {"text": "experience"}]})", R"("c-1")");
    CHECK(core::has_errors(check(files)));
}

TEST_CASE("check_content: a course without a place needs a word") {
    constexpr char kNew[] =
        R"({"id": "c-4", "code": "C 4", "title": "Four", "kind": "core", "sources": ["site"]},
  {"id": "c-3")";
    check_examples({{"courses.json", R"({"id": "c-3")", kNew,
                     "courses.json:10:3 /courses/2: C 4 is in no group, track or plan of any "
                     "edition."}});
    SampleFiles noted;
    noted.replace("courses.json", R"({"id": "c-3")", kNew);
    noted.replace("courses.json", R"("title": "Four",)", R"("title": "Four", "notes": ["x"],)");
    CHECK(check(noted).empty());
}

TEST_CASE("check_content: a course has the place of what is the same by way of others") {
    SampleFiles chain;
    chain.replace("courses.json", R"({"id": "c-3")",
                  R"({"id": "c-4", "code": "C 4", "title": "Four", "kind": "core",
   "same_as": ["c-5"], "sources": ["site"]},
  {"id": "c-5", "code": "C 5", "title": "Five", "kind": "core",
   "same_as": ["c-3"], "sources": ["site"]},
  {"id": "c-3")");
    CHECK(fixture::lines_of(check(chain)) == Lines{});
}

TEST_CASE("check_content: dropped entries do not shift the places") {
    SampleFiles files;
    files.replace("sources.json", R"({"sources": [)", R"({"sources": [ 5,)");
    files.replace("sources.json", R"("https://example.edu/")", R"("x")");
    const core::Reading reading = files.read();
    CHECK(reading.problems.size() == 1);
    CHECK(fixture::lines_of(core::check_content(reading, files.all())) ==
          Lines{"sources.json:2:42 /sources/1/url: This is not an address that a link can lead "
                "to."});
}
