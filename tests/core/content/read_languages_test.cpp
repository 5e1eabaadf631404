// Texts that are there in several languages, and in which of them a text is taken.

#include <string>
#include <string_view>
#include <vector>

#include "core/content/read.h"
#include "core/text/language_tag.h"
#include "support/doctest.h"
#include "support/sample_files.h"

namespace {

using core::Text;
using core::TextLanguage;
using fixture::lines_of;
using fixture::SampleFiles;
using Lines = std::vector<std::string>;

/// The sample with `title` as the title of its first course, in the language `own`.
SampleFiles titled(const std::string& title, const std::string& own = "en") {
    SampleFiles files;
    files.replace("courses.json", R"("title": "One")", R"("title": )" + title);
    files.replace("programme.json", R"("language": "en")", R"("language": ")" + own + '"');
    return files;
}

/// "es: Uno": what the title is, and in which language.
std::string title_in(const SampleFiles& files, std::string_view wanted) {
    const core::Reading reading = core::read_content(files.all(), wanted);
    CHECK(lines_of(reading.problems) == Lines{});
    const Text& title = reading.content.courses.at(0).title;
    const auto number = static_cast<std::size_t>(title.language);
    return (number == 0 ? "" : reading.content.languages.at(number - 1)) + ": " + title.text;
}

Lines problems_of(const std::string& title) {
    return lines_of(titled(title).read().problems);
}

TEST_CASE("read_content: a plain text is in the language of the programme") {
    CHECK(title_in(titled(R"("One")"), "es") == "en: One");
    CHECK(title_in(titled(R"("One")", "pt-BR"), "es") == "pt-BR: One");
    CHECK(title_in(titled(R"("One")", "pt-BR"), {}) == "pt-BR: One");
}

TEST_CASE("read_content: of a text in several languages the one of the page is taken") {
    const std::string texts = R"({"de": "Eins", "en": "One", "es": "Uno"})";
    CHECK(title_in(titled(texts), "es") == "es: Uno");
    CHECK(title_in(titled(texts), "es-MX") == "es: Uno");
    CHECK(title_in(titled(texts), "en") == "en: One");
    CHECK(title_in(titled(texts), {}) == "en: One");
}

TEST_CASE("read_content: without it that of the programme is, else the first") {
    const std::string texts = R"({"de": "Eins", "en": "One"})";
    CHECK(title_in(titled(texts), "es") == "en: One");
    CHECK(title_in(titled(texts, "fr"), "es") == "de: Eins");
    CHECK(title_in(titled(R"({"es": "Uno", "es-MX": "Un"})"), "es-MX") == "es-MX: Un");
}

TEST_CASE("read_content: figures and signs are in no language, and still each has its own") {
    CHECK(title_in(titled(R"("101")"), "es") == ": 101");
    CHECK(title_in(titled(R"({"en": "1", "es": "2", "fr": "3"})"), "es") == ": 2");
    CHECK(title_in(titled("\"\u2116 1\""), "es") == "en: \u2116 1");
}

TEST_CASE("read_content: the language may be stated behind the texts") {
    SampleFiles files = titled(R"({"de": "Eins", "fr": "Un"})");
    files.replace("programme.json", R"("language": "en",)", "");
    files.replace("programme.json", R"("last_edit": "2026-01-31")",
                  R"("last_edit": "2026-01-31", "language": "fr")");
    CHECK(title_in(files, "es") == "fr: Un");
    CHECK(core::language_of(files.all()) == "fr");
}

TEST_CASE("read_content: lists, values of facts and times may be in several languages") {
    SampleFiles files;
    files.replace("courses.json", R"("topics": ["t"])", R"("topics": ["t", {"es": "u"}])");
    files.replace("outcomes.json", R"("value": ["1", "2"])",
                  R"("value": {"en": "one", "es": "dos"})");
    files.replace("admissions.json", R"("apply_by": "a")",
                  R"("apply_by": {"en": "January 15", "es": "15 de enero"})");
    const core::Reading reading = core::read_content(files.all(), "es");
    CHECK(lines_of(reading.problems) == Lines{});
    const core::Content& content = reading.content;
    constexpr TextLanguage kSpanish{2};
    CHECK(content.languages == Lines{"en", "es"});
    CHECK(content.courses.at(0).topics ==
          std::vector<Text>{{"t", TextLanguage::Own}, {"u", kSpanish}});
    CHECK(content.outcomes.at(0).values == std::vector<Text>{{"dos", kSpanish}});
    CHECK(content.admissions.deadlines.at(0).apply_by == Text("15 de enero", kSpanish));
}

TEST_CASE("read_content: a text that is not translated yet hides none that is there") {
    SampleFiles files;
    files.replace("courses.json", R"("summary": "S")", R"("summary": {"es": "", "en": "S"})");
    const core::Reading reading = core::read_content(files.all(), "es");
    CHECK(lines_of(reading.problems) == Lines{});
    CHECK(reading.content.courses.at(0).summary == Text("S", TextLanguage::Own));
}

TEST_CASE("read_content: capitals do not matter in the tags of languages") {
    CHECK(title_in(titled(R"({"EN": "One", "ES": "Uno"})"), "es") == "ES: Uno");
    CHECK(title_in(titled(R"({"EN": "One", "fr": "Un"})"), "es") == "en: One");
    CHECK(problems_of(R"({"es": "Uno", "ES": "Un"})") ==
          Lines{"courses.json /courses/0/title/ES: \"ES\" is here twice; the first one counts."});
}

TEST_CASE("read_content: the language of a programme is a tag") {
    const core::Reading reading = titled(R"("One")", "en_US").read();
    CHECK(lines_of(reading.problems) ==
          Lines{"programme.json /language: \"en_US\" is not the tag of a language."});
    CHECK(reading.content.programme.language == "en");
    CHECK(reading.content.languages == Lines{"en"});
}

TEST_CASE("read_content: faults of a text in several languages are told where they are") {
    const std::string at = "courses.json /courses/0/title";
    CHECK(problems_of("{}") == Lines{at + ": \"title\" is said in no language."});
    CHECK(problems_of(R"({"eng": "One", "x": "O", "en": "One"})") ==
          Lines{at + "/x: The name \"x\" should be the tag of a language."});
    CHECK(problems_of(R"({"en": "One", "en": "Two"})") ==
          Lines{at + "/en: \"en\" is here twice; the first one counts."});
    CHECK(problems_of(R"({"en": 1, "es": "Uno"})") ==
          Lines{at + "/en: \"en\" should be a text in quotation marks, not a number."});
    CHECK(problems_of(R"({"en": {"es": "Uno"}})") ==
          Lines{at + "/en: \"en\" should be a text in quotation marks, not an object."});
    CHECK(problems_of(R"({"en": null})") == Lines{at + ": \"title\" is said in no language."});
    CHECK(problems_of(R"({"en": ""})") == Lines{at + "/en: This text must not be empty."});
    CHECK(problems_of(R"({"en": null, "es": "Uno"})") == Lines{});
}

TEST_CASE("read_content: of a twice given language the first text counts") {
    const core::Reading reading = titled(R"({"en": "One", "en": "Two"})").read();
    CHECK(reading.content.courses.at(0).title == "One");
}

TEST_CASE("language tags: two or three letters, then letters and digits between hyphens") {
    for (const char* tag : {"en", "es-419", "zh-Hant", "sr-Latn-RS"}) {
        CHECK(core::is_language_tag(tag));
    }
    for (const char* tag : {"", "e", "1n", "en-", "-en", "en--us", "en_us", "e1", "english",
                            "toolonglanguage", "en-a-very-long-tag-that-goes-on-for-ever"}) {
        CHECK_FALSE(core::is_language_tag(tag));
    }
}

TEST_CASE("language tags: where a language is spoken makes no other one of it, its script does") {
    CHECK(core::is_same_language("en", "en-US"));
    CHECK(core::is_same_language("EN-GB", "en-US"));
    CHECK(core::is_same_language("zh-Hant", "zh"));
    CHECK(core::is_same_language("zh-Hant-TW", "zh-Hant"));
    CHECK_FALSE(core::is_same_language("zh-Hant", "zh-Hans"));
    CHECK_FALSE(core::is_same_language("en", "es"));
    CHECK_FALSE(core::is_same_language("en", "enm"));
}

}  // namespace
