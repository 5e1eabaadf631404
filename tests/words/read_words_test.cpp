#include "words/read_words.h"

#include <string>

#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"
#include "support/words_fixture.h"

namespace {

using fixture::kWordsFile;
using fixture::lines_of;
using fixture::Says;
using Lines = std::vector<std::string>;

/// The sound file with one part exchanged.
std::string changed(std::string_view from, std::string_view to) {
    std::string text = kWordsFile;
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

Lines problems_of(std::string text) {
    return lines_of(fixture::read_words(std::move(text)).problems);
}

TEST_CASE("reading words: a sound file has no problems") {
    CHECK(problems_of(kWordsFile) == Lines{});
    CHECK(problems_of("\xEF\xBB\xBF" + kWordsFile) == Lines{});
}

TEST_CASE("reading words: every beginning of a file gives words and says what is wrong") {
    for (std::size_t size = 0; size + 2 < kWordsFile.size(); ++size) {
        const words::WordsReading reading = fixture::read_words(kWordsFile.substr(0, size));
        CAPTURE(size);
        CHECK_FALSE(reading.problems.empty());
        CHECK_FALSE(reading.words.say(Says::title).empty());
        CHECK_FALSE(reading.words.say(Says::found, {.count = 1, .total = 2}).empty());
    }
}

TEST_CASE("reading words: a message that is missing is said by its id") {
    const auto reading = fixture::read_words(changed(R"("title": "Courses",)", ""));
    CHECK(reading.words.say(Says::title) == "title");
    CHECK(lines_of(reading.problems) ==
          Lines{R"(words/xx.json /messages/title: The message "title" is missing.)"});
}

TEST_CASE("reading words: a message with nothing to see is said by its id") {
    for (const std::string_view nothing : {"", " ", "\u200B"}) {
        const auto reading = fixture::read_words(
            changed(R"("title": "Courses")", R"("title": ")" + std::string(nothing) + '"'));
        CHECK(reading.words.say(Says::title) == "title");
        CHECK(lines_of(reading.problems) ==
              Lines{"words/xx.json /messages/title: There is nothing to see in this message."});
    }
}

TEST_CASE("reading words: a language without a name is none of those that are offered") {
    const auto reading = fixture::read_words(
        changed(R"("formats")", R"("languages": {"xx": "Xx", "yy": " "}, "formats")"));
    CHECK(reading.words.languages() == std::vector<words::Language>{{"xx", "Xx"}});
    CHECK(lines_of(reading.problems) ==
          Lines{"words/xx.json /languages: A language here has no name."});
}

TEST_CASE("reading words: an id that the program does not know is told, with the nearest one") {
    const auto reading = fixture::read_words(changed(R"("title")", R"("titel")"));
    REQUIRE(reading.problems.size() == 2);
    CHECK(fixture::told(reading.problems[0].message) == R"(The program has no message "titel".)");
    CHECK(fixture::told(reading.problems[0].remedy) == R"(Did you mean "title"?)");
    CHECK(reading.problems[0].line == 11);
    CHECK(reading.problems[0].column == 14);
    CHECK(reading.words.say(Says::missing, {.name = "x"}) == "There is no “x” here.");
}

TEST_CASE("reading words: a message that stands there twice is told") {
    CHECK(problems_of(changed(R"("title": "Courses",)", R"("title": "A", "title": "B",)")) ==
          Lines{"words/xx.json /messages/title: This message stands in the file twice."});
}

TEST_CASE("reading words: names in braces are those of the message") {
    CHECK(problems_of(changed("{name}", "{titel}")) ==
          Lines{"words/xx.json /messages/missing: What stands in braces is not known here: "
                "\"{titel}\".",
                "words/xx.json /messages/missing: {name} is missing."});
    CHECK(problems_of(changed("{count} of {total}", "{total}")) ==
          Lines{"words/xx.json /messages/found: {count} is missing."});
}

TEST_CASE("reading words: only a form for one number may leave that number out") {
    CHECK(problems_of(changed("{count} of {total}", "{count} of them")) ==
          Lines{"words/xx.json /messages/found: {total} is missing."});
    const std::string english_forms = R"("one": "{count} of 1 course", "other")";
    CHECK(problems_of(changed(english_forms, R"("one": "{count} of it", "other")")) == Lines{});
}

TEST_CASE("reading words: the plural forms are exactly those of the language") {
    const std::string one = R"("one": "{count} of 1 course", )";
    CHECK(problems_of(changed(one, "")) ==
          Lines{R"(words/xx.json /messages/found: The plural form "one" is missing.)"});
    CHECK(problems_of(changed(one, one + R"("few": "{count} of {total}", )")) ==
          Lines{R"(words/xx.json /messages/found: The language has no plural form "few".)"});
    CHECK(problems_of(changed(one, one + R"("odd": "{count} of {total}", )")) ==
          Lines{R"(words/xx.json /messages/found: The language has no plural form "odd".)"});
    CHECK(problems_of(changed(R"("language": "en")", R"("language": "es")")) == Lines{});
    CHECK(problems_of(changed(R"("language": "en")", R"("language": "ja")")) ==
          Lines{R"(words/xx.json /messages/found: The language has no plural form "one".)"});
    CHECK(problems_of(changed(R"("language": "en")", R"("language": "pl")")).size() == 2);
}

TEST_CASE("reading words: a text alone does where the language has one form") {
    const std::string forms =
        R"({ "by": "total", "one": "{count} of 1 course", "other": "{count} of {total} courses" })";
    const std::string alone = changed(forms, R"("{count} of {total}")");
    CHECK(problems_of(alone) == Lines{"words/xx.json /messages/found: This message has a form for "
                                      "each kind of number."});
    std::string japanese = alone;
    japanese.replace(japanese.find("\"en\""), 4, "\"ja\"");
    CHECK(problems_of(japanese) == Lines{});
}

TEST_CASE("reading words: \"by\" names a number of the message") {
    for (const char* by : {R"("by": "name",)", R"("by": "",)", ""}) {
        CAPTURE(by);
        const Lines lines = problems_of(changed(R"("by": "total",)", by));
        REQUIRE_FALSE(lines.empty());
        CHECK(lines.front() ==
              "words/xx.json /messages/found: \"by\" names no number of this message.");
    }
}

TEST_CASE("reading words: a language without rules is told") {
    CHECK(problems_of(changed(R"("language": "en")", R"("language": "xx")")) ==
          Lines{"words/xx.json /language: The plural forms of the language \"xx\" are not known."});
}

TEST_CASE("reading words: values of the wrong type are told, and the rest is read") {
    for (const auto& [from, to] :
         {std::pair{R"("Courses")", "7"},
          {R"("Courses")", "[]"},
          {R"("Courses")", R"([{"a": 1}])"},
          {R"("by": "total")", R"("by": ["total"])"},
          {R"("language": "en")", R"("language": 1)"},
          {R"("decimal_sign": ".")", R"("decimal_sign": {})"},
          {R"("least_grouped_digits": 4)", R"("least_grouped_digits": "4")"},
          {R"("has_capitals": true)", R"("has_capitals": 1)"},
          {R"("number_words": ["no",)", R"("number_words": [0,)"},
          {R"("months": [)", R"("months": "x", "number_words": [)"},
          {R"("group_sign")", R"("grope_sign")"}}) {
        CAPTURE(from);
        CAPTURE(to);
        const auto reading = fixture::read_words(changed(from, to));
        CHECK_FALSE(reading.problems.empty());
        CHECK(reading.words.say(Says::missing, {.name = "x"}) == "There is no “x” here.");
    }
    for (const char* text : {"[]", "7", "\"en\"", "null", "{\"messages\": [], \"formats\": 1}"}) {
        CAPTURE(text);
        CHECK_FALSE(problems_of(text).empty());
    }
}

TEST_CASE("reading words: what is not JSON is told where it is") {
    const auto reading =
        fixture::read_words(changed(R"("title": "Courses",)", R"("title": Courses,)"));
    REQUIRE_FALSE(reading.problems.empty());
    CHECK(reading.problems.front().line == 11);
}

}  // namespace
