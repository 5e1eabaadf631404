#include "core/content/read.h"

#include <algorithm>
#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"

using core::Condition;
using core::CourseId;
using fixture::lines_of;
using fixture::SampleFiles;
using Lines = std::vector<std::string>;

using Texts = std::vector<core::Text>;

/// What a plain text says: in the language of the programme.
core::Text own(const char* text) {
    return {text, core::TextLanguage::Own};
}

TEST_CASE("read_content: a good programme has no problems and all its parts") {
    const core::Reading reading = SampleFiles().read();
    CHECK(lines_of(reading.problems) == Lines{});
    CHECK(reading.dropped.empty());
    const core::Content& content = reading.content;
    CHECK(content.programme.title == "Demo");
    CHECK(content.programme.edition_ids == Lines{"2023"});
    CHECK(content.programme.links.at(0).url == "https://example.edu/");
    CHECK(content.kinds.at(1).hue == 2);
    CHECK(content.sources.size() == 1);
    CHECK(content.courses.size() == 3);
    CHECK(content.people.at(0).teaches == std::vector<CourseId>{CourseId{0}});
    CHECK(content.outcomes.at(0).values == Texts{"1", "2"});
    CHECK(content.timeline.size() == 1);
    CHECK(content.admissions.deadlines.at(0).reply_by == "r");
    CHECK(content.admissions.tuition.at(0).max_amount == 200.0);
    CHECK(content.editions.at(0).formats.at(0).months == 12);
    CHECK_FALSE(content.editions.at(0).groups.at(0).is_elective);
    CHECK(content.editions.at(0).groups.at(1).is_elective);
}

TEST_CASE("read_content: every property of a course is read") {
    const core::Content content = SampleFiles().read().content;
    const core::Course& course = content.courses.at(0);
    CHECK(course.code == "C 1");
    CHECK(course.other_titles == Texts{own("Uno")});
    CHECK(content.kind(course.kind).id == "core");
    CHECK(course.credits.value == 3.0);
    CHECK(course.credits.certainty == core::Certainty::Stated);
    REQUIRE(course.offered);
    CHECK(course.offered->at(0).terms == Lines{"fall"});
    CHECK(course.delivery == Lines{"campus"});
    CHECK(course.prerequisites == Condition{});
    CHECK(course.taught_by.at(0).person == core::PersonId{0});
    CHECK(course.sources == std::vector<core::SourceId>{core::SourceId{0}});
}

TEST_CASE("read_content: what is not stated stays apart from none") {
    const core::Content content = SampleFiles().read().content;
    const core::Course& course = content.courses.at(2);
    CHECK_FALSE(course.credits.value);
    CHECK(course.credits.certainty == core::Certainty::Unknown);
    CHECK_FALSE(course.offered);
    CHECK_FALSE(course.delivery);
    CHECK_FALSE(course.prerequisites);
    CHECK_FALSE(content.editions.at(0).tracks.at(1).electives);
    CHECK(content.outcomes.at(1).certainty == core::Certainty::Unknown);
}

TEST_CASE("read_content: conditions become trees") {
    const core::Content content = SampleFiles().read().content;
    const Condition any = *content.courses.at(1).prerequisites;
    CHECK(any.kind == Condition::Kind::AnyOf);
    CHECK(any.parts.at(0).course == CourseId{0});
    CHECK(any.parts.at(1).text == "experience");
    const Condition& credits = content.editions.at(0).groups.at(1).needs;
    CHECK(credits.kind == Condition::Kind::CreditsFrom);
    CHECK(credits.credits == 1.5);
    CHECK(core::courses_in(credits) == std::vector<CourseId>{CourseId{2}});
}

TEST_CASE("read_content: a plan line is a course, a choice or words") {
    const core::Content content = SampleFiles().read().content;
    const std::vector<core::PlanTerm>& terms =
        content.editions.at(0).formats.at(0).plans.at(0).terms;
    CHECK(terms.at(0).items.at(0).courses == std::vector<CourseId>{CourseId{0}});
    CHECK(terms.at(0).items.at(1).label == "Elective");
    CHECK(terms.at(1).items.at(1).courses == std::vector<CourseId>{CourseId{2}});
}

TEST_CASE("read_content: no files are a problem for each of them") {
    const core::Reading reading = core::read_content({});
    CHECK(reading.problems.size() == 6);
    CHECK(lines_of(reading.problems).at(0) == "programme.json : This file is missing.");
    CHECK(reading.content.default_edition() == nullptr);
}

TEST_CASE("read_content: without one file the others are read") {
    const SampleFiles sample;
    for (const core::FileText& file : sample.all()) {
        CAPTURE(file.name);
        const core::Reading reading = SampleFiles().remove(file.name).read();
        CHECK(reading.problems.size() == 1);
        CHECK(reading.content.editions.size() == (file.name == "editions/2023.json" ? 0 : 1));
        CHECK(reading.content.courses.size() == (file.name == "courses.json" ? 0 : 3));
    }
}

TEST_CASE("read_content: what is missing, cut, no text or of the wrong shape counts as unread") {
    CHECK(SampleFiles().read().unread.empty());
    const std::string sound = SampleFiles().text("courses.json");
    for (const std::string& text :
         {std::string(), std::string("<!doctype html>"), std::string("[1, 2]"),
          std::string("{\"courses\": 3}"), "\xFF\xFE" + sound, sound.substr(0, sound.size() / 2)}) {
        CAPTURE(text);
        CHECK(SampleFiles().set("courses.json", text).read().unread == Lines{"courses.json"});
    }
    CHECK(SampleFiles().remove("courses.json").read().unread == Lines{"courses.json"});
    CHECK(SampleFiles().remove("editions/2023.json").read().unread == Lines{"editions/2023.json"});
}

TEST_CASE("read_content: one bad course does not make its file unread") {
    const auto files = SampleFiles().replace("courses.json", R"("title": "Two")", R"("title": 2)");
    CHECK(files.read().unread.empty());
}

TEST_CASE("read_content: a file that is coming is no problem, one that was refused is told") {
    SampleFiles sample;
    std::vector<core::FileText> files = sample.all();
    for (core::FileText& file : files) {
        if (file.name == "people.json") {
            file = {file.name, {}, core::FileText::State::Coming};
        }
    }
    core::Reading reading = core::read_content(files);
    CHECK(lines_of(reading.problems).empty());
    CHECK(reading.unread == Lines{"people.json"});
    for (core::FileText& file : files) {
        if (file.name == "people.json") {
            file.state = core::FileText::State::Refused;
        }
    }
    reading = core::read_content(files);
    CHECK(lines_of(reading.problems) == Lines{"people.json : This file could not be loaded."});
}

TEST_CASE("read_content: an empty file is a problem") {
    const core::Reading reading = SampleFiles().set("people.json", " \n").read();
    CHECK(lines_of(reading.problems) == Lines{"people.json : The file is empty."});
}

TEST_CASE("read_content: every prefix of a file is read without a crash and with a problem") {
    const SampleFiles sample;
    for (const core::FileText& file : sample.all()) {
        for (std::size_t length = 0; length < file.text.size(); ++length) {
            const core::Reading reading =
                SampleFiles().set(file.name, file.text.substr(0, length)).read();
            CAPTURE(file.name);
            CAPTURE(length);
            REQUIRE(core::has_errors(reading.problems));
            REQUIRE(reading.problems.front().file == file.name);
        }
    }
}

TEST_CASE("read_content: what was complete before a syntax error stays") {
    const core::Reading reading =
        SampleFiles().replace("courses.json", R"("title": "Two",)", R"("title": "Two" )").read();
    CHECK(lines_of(reading.problems) ==
          Lines{"courses.json /courses/1/title: A comma is missing before this."});
    REQUIRE(reading.content.courses.size() == 1);
    CHECK(reading.content.courses.at(0).id == "c-1");
    CHECK(reading.content.editions.at(0).tracks.at(0).electives == std::vector<CourseId>{});
}

TEST_CASE("read_content: one bad course keeps the others") {
    const core::Reading reading =
        SampleFiles().replace("courses.json", R"("title": "Two")", R"("title": 2)").read();
    CHECK(lines_of(reading.problems) ==
          Lines{"courses.json /courses/1/title: \"title\" should be a text in quotation "
                "marks, not a number."});
    REQUIRE(reading.content.courses.size() == 2);
    CHECK(reading.content.courses.at(1).id == "c-3");
    CHECK(reading.content.editions.at(0).tracks.at(0).electives ==
          std::vector<CourseId>{CourseId{1}});
}

TEST_CASE("read_content: a bad property keeps the rest of its course") {
    const core::Reading reading =
        SampleFiles().replace("courses.json", R"("topics": ["t"])", R"("topics": "t")").read();
    CHECK(reading.problems.size() == 1);
    CHECK(reading.content.courses.at(0).topics.empty());
    CHECK(reading.content.courses.at(0).credits.value == 3.0);
}

TEST_CASE("read_content: an unknown property is told with the nearest known name") {
    const SampleFiles files =
        SampleFiles().replace("courses.json", R"("summary": "S")", R"("sumary": "S")");
    const core::Reading reading = files.read();
    REQUIRE(reading.problems.size() == 1);
    CHECK(fixture::line_of(reading.problems.at(0)) ==
          "courses.json:" +
              files.place_behind("courses.json", R"("other_titles": ["Uno"], )").text() +
              ": error: The name \"sumary\" is not known here. Did you mean \"summary\"? "
              "[/courses/0/sumary]");
}

TEST_CASE("read_content: a property given twice counts once") {
    const core::Reading reading =
        SampleFiles()
            .replace("people.json", R"("role": "R")", R"("role": "R", "role": "Q")")
            .read();
    CHECK(reading.problems.size() == 1);
    CHECK(reading.content.people.at(0).role == "R");
}

TEST_CASE("read_content: a byte order mark does no harm") {
    const std::string marked = "\xEF\xBB\xBF" + SampleFiles().text("people.json");
    CHECK(SampleFiles().set("people.json", marked).read().problems.empty());
}

TEST_CASE("read_content: a file that nothing reads is a warning with a guess") {
    const core::Reading reading = SampleFiles().set("course.json", "{}").read();
    REQUIRE(reading.problems.size() == 1);
    CHECK(fixture::line_of(reading.problems.at(0)) ==
          "course.json:1:1: warning: Nothing reads this file. Did you mean \"courses.json\"?");
}

TEST_CASE("read_content: the id of an edition is its file name") {
    const core::Reading reading =
        SampleFiles().replace("editions/2023.json", R"("id": "2023")", R"("id": "2024")").read();
    CHECK(lines_of(reading.problems) ==
          Lines{"editions/2023.json /id: The id \"2024\" differs from the file name."});
    CHECK(reading.content.find_edition("2023") != nullptr);
}

TEST_CASE("read_content: an edition without a file is told at its own place in the list") {
    const core::Reading reading = SampleFiles()
                                      .replace("programme.json", R"("editions": ["2023"])",
                                               R"("editions": [7, "1999", "2023"])")
                                      .read();
    const Lines lines = lines_of(reading.problems);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(1) == "programme.json /editions/1: There is no file \"editions/1999.json\".");
}

TEST_CASE("read_content: an edition that can have no pages of its own is told where it is named") {
    SampleFiles files;
    const std::string edition = files.text("editions/2023.json");
    const auto named = [&edition](const std::string& id) {
        std::string text = edition;
        return text.replace(text.find("2023"), 4, id);
    };
    files.set("editions/courses.json", named("courses"));
    files.replace("programme.json", R"("editions": ["2023"])",
                  R"("editions": ["2023", "courses"])");
    CHECK(fixture::lines_of(files.read().problems) ==
          Lines{"programme.json /editions/1: The edition \"courses\" is called like a page, so it "
                "has no pages of its own."});

    files.replace("programme.json", R"("editions": ["2023", "courses"])", R"("editions": [])");
    files.set("editions/2024 Fall.json", named("2024 Fall"));
    const Lines lines = fixture::lines_of(files.read().problems);
    CHECK(std::count(lines.begin(), lines.end(),
                     "editions/courses.json : The edition \"courses\" is called like a page, so it "
                     "has no pages of its own.") == 1);
    CHECK(
        std::count(lines.begin(), lines.end(),
                   "editions/2024 Fall.json : The id \"2024 Fall\" cannot stand in an address, so "
                   "this edition has no pages of its own.") == 1);
}

TEST_CASE("read_content: a file whose name cannot be named is to be renamed first") {
    const auto remedy_for = [](const std::string& name) {
        const core::Reading reading = SampleFiles().set(name, "{}").read();
        REQUIRE(reading.problems.size() == 1);
        CHECK(lines_of(reading.problems) == Lines{name + " : Nothing reads this file."});
        return fixture::told(reading.problems.front().remedy);
    };
    const std::string rename =
        "Remove it, or rename it with small letters and digits, joined by single hyphens";
    CHECK(remedy_for("courses copy.json") ==
          rename +
              ", such as \"courses-copy.json\", and then name it in programme.json under "
              "\"courses\".");
    CHECK(remedy_for("editions/2023 (1).json") ==
          rename +
              ", such as \"2023-1.json\", and then name it in programme.json under "
              "\"editions\".");
    CHECK(remedy_for("editions/\u4e8c.json") ==
          rename + ", and then name it in programme.json under \"editions\".");
    CHECK(remedy_for("editions/2022.json") == "Name it in programme.json under \"editions\".");
}

TEST_CASE("read_content: what may be named in what could not be read is not told as unnamed") {
    SampleFiles files;
    files.set("courses-2.json", files.text("courses.json")).remove("courses.json");
    const auto problems_with = [&files](std::string_view from, std::string_view to) {
        SampleFiles changed = files;
        return lines_of(changed.replace("programme.json", from, to).read().problems);
    };
    // The list of files is cut off, or one of its entries cannot be read.
    CHECK(problems_with(R"("language": "en",)", R"("language": "en" )") ==
          Lines{"programme.json /language: A comma is missing before this."});
    CHECK(problems_with(R"("courses": ["courses.json"])", R"("courses": [2])") ==
          Lines{"programme.json /courses/0: An entry of \"courses\" should be the name of a file "
                "in quotation marks, not a number."});
    CHECK(problems_with(R"("courses": ["courses.json"], )", "").size() > 1);
    const std::string text = files.text("editions/2023.json");
    files.set("courses.json", files.text("courses-2.json")).remove("courses-2.json");
    files.set("editions/2024.json", text);
    CHECK(problems_with(R"("editions": ["2023"])", R"("editions": ["2023", 2024])") ==
          Lines{"programme.json /editions/1: An entry of \"editions\" should be a text in "
                "quotation marks, not a number."});
}

TEST_CASE("read_content: a folder with the name of a file is told as what it is") {
    std::vector<core::FileText> files = SampleFiles().all();
    for (core::FileText& file : files) {
        if (file.name == "courses.json") {
            file = {file.name, {}, core::FileText::State::Folder};
        }
    }
    files.push_back({"notes.json", {}, core::FileText::State::Folder});
    const core::Reading reading = core::read_content(files);
    CHECK(lines_of(reading.problems) ==
          Lines{"courses.json : This is a folder, and should be a file."});
    CHECK(reading.unread == Lines{"courses.json"});
}
