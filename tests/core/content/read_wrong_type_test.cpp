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

/// A property as it stands in the sample, and the same with a value that it may not have.
struct WrongValue {
    const char* file;
    const char* good;
    const char* bad;
};

constexpr WrongValue kWrongValues[] = {
    {"programme.json", R"("id": "demo")", R"("id": 1)"},
    {"programme.json", R"("title": "Demo")", R"("title": [])"},
    {"programme.json", R"("short_title": "D")", R"("short_title": {})"},
    {"programme.json", R"("language": "en")", R"("language": true)"},
    {"programme.json", R"("accent": "#012169")", R"("accent": 12169)"},
    {"programme.json", R"([{"title": "T", "text": "X"}])", R"({"title": "T", "text": "X"})"},
    {"programme.json", R"({"title": "T", "text": "X"})", R"("T")"},
    {"programme.json", R"("editions": ["2023"])", R"("editions": "2023")"},
    {"programme.json", R"("hue": 1)", R"("hue": 8)"},
    {"programme.json", R"("hue": 1)", R"("hue": 1.5)"},
    {"programme.json", R"("hue": 1)", R"("hue": -1)"},
    {"sources.json", R"("url": "https://example.edu/")", R"("url": 0)"},
    {"courses.json", R"("other_titles": ["Uno"])", R"("other_titles": "Uno")"},
    {"courses.json", R"("topics": ["t"])", R"("topics": [["t"]])"},
    {"courses.json", R"("topics": ["t"])", R"("topics": [null])"},
    {"courses.json", R"("credits": 3)", R"("credits": "3")"},
    {"courses.json", R"("value": 1.5)", R"("value": "1.5")"},
    {"courses.json", R"([{"audience": "campus", "terms": ["fall"]}])", R"("fall")"},
    {"courses.json", R"("terms": ["fall"])", R"("terms": "fall")"},
    {"courses.json", R"("delivery": ["campus"])", R"("delivery": false)"},
    {"courses.json", R"("prerequisites": {"all_of": []})", R"("prerequisites": [])"},
    {"courses.json", R"("prerequisites": {"all_of": []})", R"("prerequisites": {"all_of": 1})"},
    {"courses.json", R"("usually_after": [])", R"("usually_after": "c-2")"},
    {"courses.json", R"("same_as": [])", R"("same_as": [2])"},
    {"courses.json", R"("person": "p-1")", R"("person": 1)"},
    {"courses.json", R"("certainty": "stated")", R"("certainty": "sure")"},
    {"courses.json", R"("certainty": "stated")", R"("certainty": 1)"},
    {"people.json", R"("teaches": ["c-1"])", R"("teaches": {"c-1": 1})"},
    {"people.json", R"("name": "P. One")", R"("name": "")"},
    {"outcomes.json", R"("value": ["1", "2"])", R"("value": [1, "2"])"},
    {"outcomes.json", R"("value": ["1", "2"])", R"("value": 1)"},
    {"admissions.json", R"("amount": 100)", R"("amount": "100")"},
    {"admissions.json", R"("amount": 100)", R"("amount": -1)"},
    {"admissions.json", R"("materials": [])", R"("materials": {})"},
    {"editions/2023.json", R"("months": 12)", R"("months": 1.5)"},
    {"editions/2023.json", R"("months": 12)", R"("months": 0)"},
    {"editions/2023.json", R"("is_degree": true)", R"("is_degree": "true")"},
    {"editions/2023.json", R"("electives": ["c-3"])", R"("electives": "c-3")"},
    {"editions/2023.json", R"({"choose": ["c-3"], "label": "Or"})", R"(7)"},
    {"editions/2023.json", R"({"choose": ["c-3"], "label": "Or"})", R"({})"},
    {"editions/2023.json", R"({"choose": ["c-3"], "label": "Or"})", R"({"choose": []})"},
    {"editions/2023.json", R"(, "needs": {"credits": 1.5, "from": ["c-3"]})", ""},
    {"editions/2023.json", R"("items": ["c-1", {"label": "Elective"}])", R"("items": null)"},
    {"outcomes.json", R"("value": ["1", "2"])", R"("value": [])"},
    {"outcomes.json", R"("value": ["1", "2"])", R"("value": ["1", ""])"},
    {"admissions.json", R"("applies_to": "Fall")", R"("applies_to": null)"},
    {"programme.json", R"("text": "X")", R"("text": "")"},
};

}  // namespace

TEST_CASE("read_content: a value of the wrong type is a problem at its place and nowhere else") {
    for (const WrongValue& wrong : kWrongValues) {
        CAPTURE(wrong.bad);
        const core::Reading reading =
            SampleFiles().replace(wrong.file, wrong.good, wrong.bad).read();
        REQUIRE_FALSE(reading.problems.empty());
        for (const core::Problem& problem : reading.problems) {
            CAPTURE(fixture::line_of(problem));
            CHECK(problem.file == wrong.file);
            CHECK(problem.kind == core::Problem::Kind::Shape);
            CHECK(problem.line > 0);
            CHECK_FALSE(problem.remedy.is_empty());
        }
        CHECK(reading.problems.size() <= 2);
    }
}

TEST_CASE("read_content: the outermost value must be an object") {
    for (const char* text : {"[]", "1", "\"x\"", "null", "true"}) {
        CAPTURE(text);
        const core::Reading reading = SampleFiles().set("people.json", text).read();
        REQUIRE(reading.problems.size() == 1);
        CHECK(fixture::told(reading.problems.at(0).message)
                  .starts_with("The file should be an object"));
    }
}

TEST_CASE("read_content: what is essential drops its entry, what is required only tells") {
    SUBCASE("a course without code") {
        const core::Reading reading =
            SampleFiles().replace("courses.json", R"("code": "C 3", )", "").read();
        CHECK(reading.content.courses.size() == 2);
        CHECK(reading.problems.size() == 1);
        CHECK(reading.dropped.size() == 3);
    }
    SUBCASE("null in place of an essential property") {
        const core::Reading reading =
            SampleFiles().replace("courses.json", R"("code": "C 3")", R"("code": null)").read();
        CHECK(reading.content.courses.size() == 2);
        CHECK(lines_of(reading.problems) ==
              Lines{"courses.json /courses/2/code: \"code\" must not be null, so this entry "
                    "is left out."});
    }
    SUBCASE("null in place of a list that is required") {
        const core::Reading reading =
            SampleFiles().set("people.json", R"({"people": null})").read();
        REQUIRE_FALSE(reading.problems.empty());
        CHECK(lines_of(reading.problems).front() ==
              "people.json /people: \"people\" must not be null.");
    }
    SUBCASE("a course without kind") {
        const core::Reading reading =
            SampleFiles().replace("courses.json", R"("kind": "elective", )", "").read();
        REQUIRE(reading.content.courses.size() == 3);
        CHECK(reading.problems.size() == 1);
        CHECK(reading.content.kind(reading.content.courses.at(2).kind).id == "other");
    }
}

TEST_CASE("read_content: an unreadable condition never reads as none needed") {
    for (const char* bad : {"5", "[]", "{}", R"({"all_of": [], "any_of": []})",
                            R"({"at_least": 2})", R"({"credits": 3})", R"({"of": ["c-1"]})"}) {
        CAPTURE(bad);
        const core::Reading reading =
            SampleFiles().replace("courses.json", R"({"all_of": []})", bad).read();
        CHECK_FALSE(reading.problems.empty());
        REQUIRE(reading.content.courses.at(0).prerequisites);
        CHECK(reading.content.courses.at(0).prerequisites->kind == core::Condition::Kind::Text);
    }
}
