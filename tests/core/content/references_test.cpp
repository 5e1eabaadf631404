#include <string>
#include <vector>

#include "core/content/read.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"

using core::CourseId;
using fixture::lines_of;
using fixture::SampleFiles;
using Lines = std::vector<std::string>;

TEST_CASE("references: a dangling id is dropped and told where it stands") {
    const core::Reading reading =
        SampleFiles().replace("people.json", R"(["c-1"])", R"(["c-9", "c-2"])").read();
    CHECK(lines_of(reading.problems) ==
          Lines{"people.json /people/0/teaches/0: There is no course with the id \"c-9\"."});
    CHECK(reading.content.people.at(0).teaches == std::vector<CourseId>{CourseId{1}});
}

TEST_CASE("references: the code of a course leads to its id") {
    const core::Reading reading =
        SampleFiles().replace("people.json", R"(["c-1"])", R"(["C 2"])").read();
    REQUIRE(reading.problems.size() == 1);
    CHECK(fixture::told(reading.problems.at(0).remedy) == "Did you mean \"c-2\"?");
}

TEST_CASE("references: sources, kinds and persons dangle too") {
    SUBCASE("source") {
        const core::Reading reading =
            SampleFiles()
                .replace("people.json", R"("sources": ["site"])", R"("sources": ["sight"])")
                .read();
        CHECK(fixture::told(reading.problems.at(0).message) ==
              "There is no source with the id \"sight\".");
        CHECK(reading.content.people.at(0).sources.empty());
    }
    SUBCASE("kind") {
        const core::Reading reading =
            SampleFiles().replace("courses.json", R"("elective")", R"("electiv")").read();
        CHECK(fixture::told(reading.problems.at(0).remedy) == "Did you mean \"elective\"?");
        CHECK(reading.content.kind(reading.content.courses.at(2).kind).id == "other");
    }
    SUBCASE("person") {
        const core::Reading reading =
            SampleFiles().replace("courses.json", R"("person": "p-1")", R"("person": "x")").read();
        CHECK(reading.problems.size() == 1);
        CHECK_FALSE(reading.content.courses.at(0).taught_by.at(0).person);
    }
}

TEST_CASE("references: a dangling course in a condition stays as words") {
    const core::Reading reading =
        SampleFiles()
            .replace("editions/2023.json", R"({"all_of": ["c-1", "c-2"]})",
                     R"({"all_of": ["c-1", "zz"]})")
            .read();
    CHECK(reading.problems.size() == 1);
    const core::Condition& needs = reading.content.editions.at(0).groups.at(0).needs;
    REQUIRE(needs.parts.size() == 2);
    CHECK(needs.parts.at(1).text == "zz");
}

TEST_CASE("references: a dangling course in a plan stays as words") {
    const core::Reading reading =
        SampleFiles()
            .replace("editions/2023.json", R"("items": ["c-1")", R"("items": ["zz")")
            .read();
    CHECK(reading.problems.size() == 1);
    const core::PlanItem& item =
        reading.content.editions.at(0).formats.at(0).plans.at(0).terms.at(0).items.at(0);
    CHECK(item.courses.empty());
    CHECK(item.label == "zz");
}

TEST_CASE("references: of two things with one id the first is kept") {
    const SampleFiles files =
        SampleFiles().replace("courses.json", R"("id": "c-2")", R"("id": "c-1")");
    const core::Reading reading = files.read();
    REQUIRE_FALSE(reading.problems.empty());
    CHECK(fixture::told(reading.problems.at(0).message) ==
          "The id \"c-1\" is used twice; only the first entry counts.");
    CHECK(reading.problems.at(0).line ==
          files.place_behind("courses.json", R"("id": "c-1", "code": "C 2")").line);
    REQUIRE(reading.content.courses.size() == 2);
    CHECK(reading.content.courses.at(0).title == "One");
    CHECK(reading.content.courses.at(1).id == "c-3");
}

TEST_CASE("references: to what a faulty file holds are not told again") {
    const core::Reading reading = SampleFiles().set("courses.json", "{\"courses\": [").read();
    CHECK(reading.problems.size() == 1);
    CHECK(reading.content.people.at(0).teaches.empty());
}

TEST_CASE("references: an edition without a file is told where it is named") {
    const core::Reading reading =
        SampleFiles()
            .replace("programme.json", R"(["2023"])", R"(["2023", "2024", "2023"])")
            .read();
    CHECK(lines_of(reading.problems) ==
          Lines{"programme.json /editions/1: There is no file \"editions/2024.json\".",
                "programme.json /editions/2: The edition \"2023\" is named twice."});
    CHECK(reading.content.programme.edition_ids == Lines{"2023"});
}

TEST_CASE("references: a choice among courses that do not exist stays as words") {
    const core::Reading reading =
        SampleFiles()
            .replace("editions/2023.json", R"({"choose": ["c-3"], "label": "Or"})",
                     R"({"choose": ["yy", "zz"]})")
            .read();
    CHECK(reading.problems.size() == 2);
    const core::PlanItem& item =
        reading.content.editions.at(0).formats.at(0).plans.at(0).terms.at(1).items.at(1);
    CHECK(item.courses.empty());
    CHECK(item.label == "yy");
}

TEST_CASE("references: they are told in the order of the text, in an entry left out as well") {
    const core::Reading reading =
        SampleFiles()
            .replace("people.json", R"("name": "P. One")", R"("sources": ["x"], "name": 1)")
            .read();
    const Lines lines = lines_of(reading.problems);
    REQUIRE(lines.size() >= 2);
    CHECK(lines.at(0) == "people.json /people/0/sources/0: There is no source with the id \"x\".");
    CHECK(lines.at(1).starts_with("people.json /people/0/name: \"name\" should be"));
}

TEST_CASE("references: an id written with a backslash is the same id") {
    const core::Reading reading =
        SampleFiles().replace("people.json", R"(["c-1"])", R"(["\u0063-1"])").read();
    CHECK(lines_of(reading.problems) == Lines{});
    CHECK(reading.content.people.at(0).teaches == std::vector<CourseId>{CourseId{0}});
}
