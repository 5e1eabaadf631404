#include "app/wording.h"

#include <optional>
#include <string>
#include <vector>

#include "support/doctest.h"

namespace {

using app::RichText;
using core::Certainty;

TEST_CASE("wording: credits say their number, our reading, or that none is stated") {
    CHECK(app::credits_words({3.0, Certainty::Stated, {}}) == "3 credits");
    CHECK(app::credits_words({1.0, Certainty::Stated, {}}) == "1 credit");
    CHECK(app::credits_words({1.5, Certainty::Inferred, {}}) == "1.5 credits (our reading)");
    CHECK(app::credits_words({0.0, Certainty::Stated, {}}) == "No credits");
    CHECK(app::credits_words({}) == "credits not stated");
}

TEST_CASE("wording: a fact without a value is not stated") {
    core::Fact fact;
    CHECK(app::fact_words(fact) == "not stated");
    fact.values = {"Fall"};
    CHECK(app::fact_words(fact) == "Fall");
    fact.values = {"Fall", "Spring"};
    fact.certainty = Certainty::Inferred;
    CHECK(app::fact_words(fact) == "Fall, Spring (our reading)");
}

TEST_CASE("wording: the origin names the year and links the first source") {
    core::Content content;
    content.sources = {{"site", "Programme site: home, tracks", "https://example.edu/", {}, {}, {}},
                       {"talk", "A talk", "", {}, {}, {}}};
    const auto site = static_cast<core::SourceId>(0);
    const auto talk = static_cast<core::SourceId>(1);
    CHECK(app::origin(content, {}, "") == RichText{});
    CHECK(app::origin(content, {}, "2023") == RichText{app::plain("2023")});
    CHECK(app::origin(content, {site, talk}, "2023") ==
          RichText{app::plain("2023"), app::plain(", "),
                   app::link("Programme site", "https://example.edu/")});
    CHECK(app::origin(content, {talk}, "") == RichText{app::plain("A talk")});
}

TEST_CASE("wording: lists read as a sentence") {
    CHECK(app::sentence_list({}) == "");
    CHECK(app::sentence_list({"a"}) == "a");
    CHECK(app::sentence_list({"a", "b"}) == "a and b");
    CHECK(app::sentence_list({"a", "b", "c"}) == "a, b and c");
}

TEST_CASE("wording: what a visitor wrote is quoted, cut between characters where it is long") {
    CHECK(app::quoted("café") == "“café”");
    CHECK(app::quoted(std::string(58, 'x') + "e\u0301") == "“" + std::string(58, 'x') + "…”");
    CHECK(app::quoted(std::string(59, 'x') + "é") == "“" + std::string(59, 'x') + "…”");
    CHECK(app::quoted(std::string(60, 'x')) == "“" + std::string(60, 'x') + "”");
}

TEST_CASE("wording: prices are whole dollars, grouped") {
    core::Price price;
    CHECK(app::price_words(price) == "not stated");
    price.usd = 31760.4;
    CHECK(app::price_words(price) == "US$31,760");
    price.max_usd = 95280;
    CHECK(app::price_words(price) == "US$31,760 to 95,280");
    price.usd.reset();
    price.max_usd = 500;
    CHECK(app::price_words(price) == "up to US$500");
    CHECK(app::grouped_number(0) == "0");
    CHECK(app::grouped_number(999) == "999");
    CHECK(app::grouped_number(1000) == "1,000");
    CHECK(app::grouped_number(-1234567) == "-1,234,567");
}

TEST_CASE("wording: small numbers are words") {
    CHECK(app::number_words(1) == "one");
    CHECK(app::number_words(10) == "ten");
    CHECK(app::number_words(11) == "11");
}

TEST_CASE("wording: dates are written out, other texts stay") {
    CHECK(app::date_words("2026-11-22") == "22 November 2026");
    CHECK(app::date_words("2026-01-05") == "5 January 2026");
    for (const std::string text : {"", "2026", "2026-11", "2026-13-01", "2026-00-01", "2026-11-0",
                                   "2026-11-x", "2026-1x-01", "a-b-c", "2026-11-22-1"}) {
        CAPTURE(text);
        CHECK(app::date_words(text) == text);
    }
}

TEST_CASE("wording: empty texts are not joined") {
    CHECK(app::joined({}, ", ") == "");
    CHECK(app::joined({"", "a", "", "b", ""}, ", ") == "a, b");
}

TEST_CASE("wording: only a plain first letter becomes a capital") {
    CHECK(app::capitalized("") == "");
    CHECK(app::capitalized("fall 2023") == "Fall 2023");
    CHECK(app::capitalized("2 terms") == "2 terms");
    CHECK(app::capitalized("\u00e9t\u00e9") == "\u00e9t\u00e9");
}

}  // namespace
