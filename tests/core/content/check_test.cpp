#include "core/content/check.h"

#include <algorithm>
#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"

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
        {"programme.json", "#012169", "navy", "programme.json /accent: This is not a colour."},
        {"programme.json", "#012169", "#01216", "programme.json /accent: This is not a colour."},
        {"programme.json", "#00539b", "#00539g",
         "programme.json /accent_link: This is not a colour."},
        {"programme.json", "#0577b1", "blue",
         "programme.json /group_colours/1: This is not a colour."},
        {"programme.json", R"("#0577b1")",
         R"("#0577b1", "#000003", "#000004", "#000005", "#000006", "#000007", "#000008", "9")",
         "programme.json /group_colours/8: Only the first eight colours are used."},
    });
}

TEST_CASE("check_content: the default edition exists") {
    check_examples({
        {"programme.json", R"("default_edition": "2023")", R"("default_edition": "2020")",
         "programme.json /default_edition: There is no such edition."},
        {"programme.json", R"("default_edition": "2023",)", "", ""},
    });
}

TEST_CASE("check_content: of several editions one should be the default") {
    SampleFiles files;
    std::string second = files.text("editions/2023.json");
    second.replace(second.find("2023"), 4, "2024");
    second.replace(second.find("2023-24"), 7, "2024-25");
    files.set("editions/2024.json", second);
    files.replace("programme.json", R"("editions": ["2023"])", R"("editions": ["2023", "2024"])");
    CHECK(check(files).empty());
    files.replace("programme.json", R"("default_edition": "2023",)", "");
    const std::vector<core::Problem> problems = check(files);
    CHECK(fixture::lines_of(problems) ==
          Lines{"programme.json : No default edition is named, so the first one is shown."});
    CHECK_FALSE(core::has_errors(problems));
}

TEST_CASE("check_content: what is stated has source and year") {
    check_examples({
        {"programme.json", R"("year": "2023", )", "",
         "programme.json /related/0: This is stated without a year."},
        {"programme.json", R"(, "year": "2023", "sources": ["site"])", R"(, "year": "2023")",
         "programme.json /related/0: This is stated without a source."},
        {"admissions.json", R"("amount": 100, "max_amount": 200)",
         R"("amount": 300, "max_amount": 200)",
         "admissions.json /tuition/0/max_amount: This is less than \"amount\", the lower end of "
         "the range."},
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

TEST_CASE("check_content: a course has a source") {
    check_examples({
        {"courses.json", R"("certainty": "stated", "sources": ["site"])",
         R"("certainty": "stated", "sources": [])",
         "courses.json /courses/0/sources: This is stated without a source."},
    });
}

TEST_CASE("check_content: courses do not come before themselves") {
    check_examples({
        {"courses.json", R"("same_as": [])", R"("same_as": ["c-1"])",
         "courses.json /courses/0/same_as/0: C 1 is said to be the same as itself."},
        {"courses.json", R"("usually_after": [],)", R"("usually_after": ["c-1"],)",
         "courses.json /courses/0/usually_after: The order goes round in a circle: C 1 after "
         "C 1."},
    });
    const Lines lines = fixture::lines_of(
        check(SampleFiles().replace("courses.json", R"({"all_of": []})", R"("c-2")")));
    CHECK(lines == Lines{"courses.json /courses/1/usually_after: The order goes round in a "
                         "circle: C 1 after C 2 after C 1.",
                         "editions/2023.json /formats/0/plans/0/terms/0/items/0: C 1 is "
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
        "editions/2023.json /groups/0/needs: This condition can never be met: it asks for "
        "more than it lists.";
    check_examples({
        {"editions/2023.json", kNeeds, R"({"at_least": 2, "of": ["c-1", "c-2"]})", ""},
        {"editions/2023.json", kNeeds, R"({"at_least": 3, "of": ["c-1", "c-2"]})", kNever},
        {"editions/2023.json", kNeeds, R"({"credits": 4.5, "from": ["c-1", "c-2"]})", ""},
        {"editions/2023.json", kNeeds, R"({"credits": 5, "from": ["c-1", "c-2"]})", kNever},
        {"editions/2023.json", kNeeds, R"({"credits": 4, "from": ["c-1", "c-3"]})", ""},
        {"editions/2023.json", kNeeds, R"({"credits": 4, "from": ["c-1", {"text": "any"}]})", ""},
    });
}

TEST_CASE("check_content: a part that can never be met is told at its own place") {
    constexpr char kNeeds[] = R"({"all_of": ["c-1", "c-2"]})";
    check_examples({
        {"editions/2023.json", kNeeds,
         R"({"any_of": [{"all_of": ["c-1", "c-2"]}, {"at_least": 2, "of": ["c-2"]}]})",
         "editions/2023.json /groups/0/needs/any_of/1: This condition can never be met: it "
         "asks for more than it lists."},
        {"editions/2023.json", kNeeds, R"({"all_of": ["c-1", "c-2", {"any_of": []}]})",
         "editions/2023.json /groups/0/needs/all_of/2: This condition can never be met: it "
         "asks for more than it lists."},
    });
}

TEST_CASE("check_content: groups make up the degree") {
    check_examples({
        {"editions/2023.json", R"("credits": 4.5)", R"("credits": null)", ""},
        {"editions/2023.json", R"("credits": 1.5, "needs")", R"("credits": 3, "needs")",
         "editions/2023.json /groups: The groups come to 7.5 credits, the degree to 6."},
        {"editions/2023.json", R"("6 credits")", R"("1 credit")",
         "editions/2023.json /groups: The groups come to 6 credits, the degree to 1."},
    });
}

TEST_CASE("check_content: the courses of a group make up its credits") {
    constexpr char kCredits[] = R"("credits": 4.5)";
    constexpr char kNeeds[] = R"({"all_of": ["c-1", "c-2"]})";
    const auto told = [](const char* words) {
        return std::string("editions/2023.json /groups/0: The courses of this group come to ") +
               words;
    };
    const std::string too_much = told("4.5 credits, the group to 5.");
    const std::string too_little = told("at least 6 credits, the group to 4.5.");
    const std::string one_of = told("at most 3 credits, the group to 4.5.");
    check_examples({
        {"editions/2023.json", kCredits, R"("credits": null)", ""},
        {"editions/2023.json", kNeeds, R"({"all_of": ["c-1", "c-3"]})", ""},
        {"editions/2023.json", kNeeds, R"({"all_of": []})", ""},
        {"editions/2023.json", kNeeds, R"({"all_of": ["c-1", {"text": "more"}]})", ""},
        {"editions/2023.json", kNeeds, R"({"at_least": 2, "of": ["c-1", "c-2", "c-3"]})", ""},
        {"editions/2023.json", kNeeds, R"({"all_of": ["c-1", {"any_of": ["c-1", "c-2"]}]})", ""},
        {"editions/2023.json", kNeeds, R"({"any_of": ["c-1", "c-2"]})", one_of.c_str()},
        {"editions/2023.json", kNeeds, R"({"credits": 6, "from": ["c-1", "c-3"]})",
         too_little.c_str()},
    });
    // The degree would not add up either: both are told, the group first.
    CHECK(fixture::lines_of(
              check(SampleFiles().replace("editions/2023.json", kCredits, R"("credits": 5)"))) ==
          Lines{too_much,
                "editions/2023.json /groups: The groups come to 6.5 credits, the degree to "
                "6."});
}

TEST_CASE("check_content: credits that we inferred make a contradiction a warning") {
    SampleFiles files;
    files.replace("editions/2023.json", R"({"all_of": ["c-1", "c-2"]})", R"("c-1")");
    const std::vector<core::Problem> stated = check(files);
    CHECK(stated.size() == 1);
    CHECK(core::has_errors(stated));
    files.replace("editions/2023.json", R"("credits": 4.5)",
                  R"("credits": {"value": 4.5, "certainty": "inferred"})");
    const std::vector<core::Problem> inferred = check(files);
    CHECK(inferred.size() == 1);
    CHECK_FALSE(core::has_errors(inferred));
}

TEST_CASE("check_content: courses and people agree on who teaches what") {
    check_examples({
        {"people.json", R"("teaches": ["c-1"])", R"("teaches": ["c-1", "c-2"])",
         "people.json /people/0/teaches/1: P. One teaches C 2 here, but not in \"taught_by\" "
         "of the course."},
        {"people.json", R"("teaches": ["c-1"])", R"("teaches": [])",
         "courses.json /courses/0/taught_by/0: P. One teaches C 1 here, but not in "
         "\"teaches\" of the person."},
        {"courses.json", R"("person": "p-1",)", "", ""},
        {"courses.json", R"("person": "p-1",)", R"("person": null,)", ""},
    });
}

TEST_CASE("check_content: no two things of a list have the same name") {
    constexpr char kToo[] = "\" too, so that nobody can tell them apart.";
    const auto told = [&kToo](const std::string& place, const std::string& thing) {
        return place + ": An earlier " + thing + kToo;
    };
    const std::string code = told("courses.json /courses/1/code", R"(course is called "c1)");
    const std::string track =
        told("editions/2023.json /tracks/1/title", R"(track is called "TRACK)");
    const std::string group =
        told("editions/2023.json /groups/1/title", R"(group is called "Core)");
    const std::string kind = told("programme.json /kinds/1/title", R"(kind is called "Core)");
    check_examples({
        {"courses.json", R"("code": "C 2")", R"("code": "c1")", code.c_str()},
        {"courses.json", R"("title": "Two")", R"("title": "One")", ""},
        {"editions/2023.json", R"("title": "Open")", R"("title": "TRACK")", track.c_str()},
        {"editions/2023.json", R"("title": "Electives")", R"("title": "Core")", group.c_str()},
        {"programme.json", R"("title": "Elective")", R"("title": "Core")", kind.c_str()},
    });
}

TEST_CASE("check_content: what the world has named may share a name, and is looked at twice") {
    constexpr char kTwin[] = R"({"id": "p-2", "name": "p. one"}, {"id": "p-1")";
    const std::vector<core::Problem> problems =
        check(SampleFiles().replace("people.json", R"({"id": "p-1")", kTwin));
    REQUIRE(problems.size() == 1);
    CHECK(fixture::lines_of(problems) ==
          Lines{"people.json /people/1/name: An earlier person is called \"P. One\" too, so that "
                "nobody can tell them apart."});
    CHECK(fixture::told(problems.front().remedy) == "If they are the same, remove one.");
    CHECK_FALSE(core::has_errors(problems));
}

TEST_CASE("check_content: two editions have two titles") {
    SampleFiles files;
    std::string second = files.text("editions/2023.json");
    second.replace(second.find("2023"), 4, "2024");
    files.set("editions/2024.json", second);
    files.replace("programme.json", R"("editions": ["2023"])", R"("editions": ["2023", "2024"])");
    CHECK(fixture::lines_of(check(files)) ==
          Lines{"editions/2024.json /title: The edition 2023 is called \"2023-24\" too, so "
                "that nobody can tell them apart."});
}

TEST_CASE("check_content: a list that is empty is meant to be") {
    check_examples({
        {"editions/2023.json", R"("electives": ["c-3"])", R"("electives": null)", ""},
        {"editions/2023.json", R"("electives": ["c-3"])", R"("electives": [])", ""},
        {"editions/2023.json", R"("electives": ["c-3"], "electives_note": "N")",
         R"("electives": [])",
         "editions/2023.json /tracks/0/electives: An empty list says that this track has no "
         "electives."},
        {"editions/2023.json", kPlanItems, R"("items": [])",
         "editions/2023.json /formats/0/plans/0/terms/0/items: There is nothing in this "
         "term."},
        {"editions/2023.json",
         R"("text": "T", "credits": 4.5, "needs": {"all_of": ["c-1", "c-2"]})",
         R"("credits": null, "needs": {"all_of": []})",
         "editions/2023.json /groups/0/needs: This group asks for nothing."},
    });
}

TEST_CASE("check_content: what follows from what could not be read is not told") {
    struct Cause {
        const char* file;
        const char* from;
        const char* to;
        const char* place;  ///< Of the only problem.
    };
    constexpr Cause kCauses[] = {
        // Its source is gone, not missing.
        {"outcomes.json", R"("sources": ["site"]})", R"("sources": ["sight"]})",
         "outcomes.json /outcomes/0/sources/0"},
        {"sources.json", R"("id": "site")", R"("id": "Site")", "sources.json /sources/0/id"},
        // The edition is not named for its name is bad; the group that names a course is left out.
        {"programme.json", R"("editions": ["2023"])", R"("editions": [2023])",
         "programme.json /editions/0"},
        {"editions/2023.json", R"({"id": "g-2")", R"({"id": "G-2")",
         "editions/2023.json /groups/1/id"},
        {"people.json", R"("name": "P. One")", R"("name": 1)", "people.json /people/0/name"},
        {"courses.json", R"("id": "c-1")", R"("id": "C-1")", "courses.json /courses/0/id"},
        // Who teaches what is said in two files.
        {"people.json", R"("teaches": ["c-1"])", R"("teaches": ["c-9"])",
         "people.json /people/0/teaches/0"},
        {"courses.json", R"("person": "p-1",)", R"("person": "p-9",)",
         "courses.json /courses/0/taught_by/0/person"},
        // The other of two that are the same; a fact that is picked out.
        {"courses.json", R"("same_as": [])", R"("same_as": ["c-9"])",
         "courses.json /courses/0/same_as/0"},
        {"editions/2023.json", R"("id": "length")", R"("id": "Length")",
         "editions/2023.json /facts/1/id"},
    };
    for (const Cause& cause : kCauses) {
        CAPTURE(std::string(cause.to));
        const SampleFiles files = SampleFiles().replace(cause.file, cause.from, cause.to);
        const core::Reading reading = files.read();
        const Lines read = fixture::lines_of(reading.problems);
        REQUIRE(read.size() == 1);
        CHECK(read.front().starts_with(std::string(cause.place) + ": "));
        CHECK(fixture::lines_of(core::check_content(reading, files.all())) == Lines{});
    }
}

TEST_CASE("check_content: plans make up their format") {
    check_examples({
        {"editions/2023.json", R"("credits": 6,)", R"("credits": 4,)",
         "editions/2023.json /formats/0/plans/0: This plan comes to at least 4.5 credits, "
         "the "
         "format to 4."},
        {"editions/2023.json", R"("credits": 6,)", R"("credits": 7,)", ""},
    });
    SampleFiles full;
    full.replace("editions/2023.json", kPlanItems, R"("items": ["c-1"])");
    full.replace("courses.json", R"("credits": null)", R"("credits": 3)");
    CHECK(fixture::lines_of(check(full)) ==
          Lines{"editions/2023.json /formats/0/plans/0: This plan comes to 7.5 credits, the "
                "format to 6."});
}

TEST_CASE("check_content: plans keep to the order of courses") {
    SampleFiles files;
    files.replace("editions/2023.json", kPlanItems, R"("items": ["c-2"])");
    files.replace("editions/2023.json", R"("items": ["c-2", {"choose")",
                  R"("items": ["c-1", {"choose")");
    CHECK(fixture::lines_of(check(files)) ==
          Lines{"editions/2023.json /formats/0/plans/0/terms/0/items/0: C 2 is planned before "
                "C 1, which usually comes first."});
    files.replace("courses.json", R"({"any_of": ["c-1", {"text": "experience"}]})", R"("c-1")");
    CHECK(core::has_errors(check(files)));
}

TEST_CASE("check_content: a course without a place needs a word") {
    constexpr char kNew[] =
        R"({"id": "c-4", "code": "C 4", "title": "Four", "kind": "core", "sources": ["site"]},
  {"id": "c-3")";
    check_examples({{"courses.json", R"({"id": "c-3")", kNew,
                     "courses.json /courses/2: C 4 is in no group, track or plan of any "
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
   "same_as": ["c-4", "c-3"], "sources": ["site"]},
  {"id": "c-3")");
    chain.replace("courses.json", R"("title": "Three",)",
                  R"("title": "Three", "same_as": ["c-5"],)");
    CHECK(fixture::lines_of(check(chain)) == Lines{});
}

TEST_CASE("check_content: dropped entries do not shift the places") {
    SampleFiles files;
    files.replace("programme.json", R"("related": [)", R"("related": [ 5, )");
    files.replace("programme.json", R"("V", "year": "2023", )", R"("V", )");
    const core::Reading reading = files.read();
    CHECK(reading.problems.size() == 1);
    CHECK(fixture::lines_of(core::check_content(reading, files.all())) ==
          Lines{"programme.json /related/1: This is stated without a year."});
}
