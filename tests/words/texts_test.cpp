#include "words/texts.h"

#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/sample_files.h"
#include "words/built_in.h"
#include "words/read_words.h"

namespace {

using List = std::vector<std::string>;

TEST_CASE("texts: lists read as a sentence") {
    const words::Words words = words::built_in();
    CHECK(words::list_text(words, List{}) == "");
    CHECK(words::list_text(words, List{"a"}) == "a");
    CHECK(words::list_text(words, List{"a", "b"}) == "a and b");
    CHECK(words::list_text(words, List{"a", "b", "c"}) == "a, b and c");
    CHECK(words::list_text(words, List{"a", "b", "c", "d"}) == "a, b, c and d");
}

TEST_CASE("texts: values in a row are no sentence") {
    const words::Words words = words::built_in();
    CHECK(words::row_text(words, List{}) == "");
    CHECK(words::row_text(words, List{"a", "b", "c"}) == "a, b, c");
}

TEST_CASE("texts: one of several is a choice") {
    const words::Words words = words::built_in();
    CHECK(words::choice_text(words, List{"a"}) == "a");
    CHECK(words::choice_text(words, List{"a", "b", "c"}) == "a or b or c");
}

TEST_CASE("texts: money is grouped and has its currency") {
    CHECK(words::money_text(words::built_in(), "US$", 31760) == "US$31,760");
}

TEST_CASE("texts: dates are written out, other texts stay") {
    const words::Words words = words::built_in();
    CHECK(words::date_text(words, "2026-11-22") == "22 November 2026");
    CHECK(words::date_text(words, "2026-01-05") == "5 January 2026");
    for (const std::string text : {"", "2026", "2026-11", "2026-13-01", "2026-00-01", "2026-11-0",
                                   "2026-11-x", "2026-1x-01", "a-b-c", "2026-11-22-1"}) {
        CAPTURE(text);
        CHECK(words::date_text(words, text) == text);
    }
}

TEST_CASE("texts: a range of days says what both have in common once") {
    const words::Words words = words::built_in();
    CHECK(words::date_range_text(words, "2026-11-22", "2026-11-22") == "22 November 2026");
    CHECK(words::date_range_text(words, "2026-11-22", "2026-11-24") == "22 to 24 November 2026");
    CHECK(words::date_range_text(words, "2026-11-30", "2026-12-03") ==
          "30 November to 3 December 2026");
    CHECK(words::date_range_text(words, "2026-12-30", "2027-01-03") ==
          "30 December 2026 to 3 January 2027");
    CHECK(words::date_range_text(words, "May", "2027-01-03") == "May to 3 January 2027");
}

TEST_CASE("texts: what a visitor wrote is quoted, cut between characters where it is long") {
    const words::Words words = words::built_in();
    CHECK(words::quoted(words, "café") == "“café”");
    CHECK(words::quoted(words, std::string(58, 'x') + "e\u0301") ==
          "“" + std::string(58, 'x') + "…”");
    CHECK(words::quoted(words, std::string(59, 'x') + "é") == "“" + std::string(59, 'x') + "…”");
    CHECK(words::quoted(words, std::string(60, 'x')) == "“" + std::string(60, 'x') + "”");
}

TEST_CASE("texts: the built-in English has no problems") {
    const auto reading = words::read_words({"words/en.json", std::string(words::built_in_text())});
    CHECK(fixture::lines_of(reading.problems) == std::vector<std::string>{});
    CHECK(reading.words.language() == "en");
}

}  // namespace
