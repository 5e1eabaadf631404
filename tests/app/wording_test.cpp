#include "app/wording.h"

#include <optional>
#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/site_words.h"
#include "words/built_in.h"

namespace {

using core::Certainty;
using core::RichText;

TEST_CASE("wording: credits say their number, our reading, or that none is stated") {
    CHECK(app::credits_words(words::built_in(), {3.0, Certainty::Stated, {}}) == "3 credits");
    CHECK(app::credits_words(words::built_in(), {1.0, Certainty::Stated, {}}) == "1 credit");
    CHECK(app::credits_words(words::built_in(), {1.5, Certainty::Inferred, {}}) ==
          "1.5 credits (our reading)");
    CHECK(app::credits_words(words::built_in(), {0.0, Certainty::Stated, {}}) == "No credits");
    CHECK(app::credits_words(words::built_in(), {}) == "credits not stated");
}

TEST_CASE("wording: a fact without a value is not stated") {
    core::Fact fact;
    const auto said = [&fact] {
        return app::plain_words(app::fact_words(words::built_in(), fact));
    };
    CHECK(said() == "not stated");
    fact.values = {"Fall"};
    CHECK(said() == "Fall");
    fact.values = {"Fall", "Spring"};
    fact.certainty = Certainty::Inferred;
    CHECK(said() == "Fall, Spring (our reading)");
}

TEST_CASE(
    "wording: what the page says of a fact is in its own language, the fact in the content's") {
    using core::Text;
    using core::TextLanguage;
    core::Fact fact;
    fact.values = {Text("Fall", TextLanguage::Own), Text("Spring", TextLanguage::Own)};
    fact.certainty = Certainty::Inferred;
    CHECK(app::fact_words(words::built_in(), fact) ==
          RichText{core::plain(Text("Fall, Spring", TextLanguage::Own)),
                   core::plain(Text(" (our reading)"))});
}

TEST_CASE("wording: the origin names the year and links the first source") {
    core::Content content;
    content.sources = {{"site", "Programme site: home, tracks", "https://example.edu/", {}, {}, {}},
                       {"talk", "A talk", "", {}, {}, {}}};
    const auto site = static_cast<core::SourceId>(0);
    const auto talk = static_cast<core::SourceId>(1);
    CHECK(app::origin(words::built_in(), content, {}, "") == RichText{});
    CHECK(app::origin(words::built_in(), content, {}, "2023") == RichText{core::plain("2023")});
    CHECK(app::origin(words::built_in(), content, {site, talk}, "2023") ==
          RichText{core::plain("2023, "), core::link("Programme site", "https://example.edu/")});
    CHECK(app::origin(words::built_in(), content, {talk}, "") == RichText{core::plain("A talk")});
}

TEST_CASE("wording: a source is called what stands before its colon, or all of it") {
    const auto name_of = [](const char* title) {
        return app::short_source({"site", title, "", {}, {}, {}}).text;
    };
    CHECK(name_of("Programme site: home, tracks") == "Programme site");
    CHECK(name_of("Site du programme : accueil") == "Site du programme");
    CHECK(name_of("A talk") == "A talk");
    CHECK(name_of(":ite") == ":ite");
    CHECK(name_of(" : home") == " : home");
}

TEST_CASE("wording: prices are whole, grouped, in their currency") {
    core::Price price;
    CHECK(app::price_words(words::built_in(), "US$", price) == "not stated");
    price.amount = 31760.4;
    CHECK(app::price_words(words::built_in(), "US$", price) == "US$31,760");
    CHECK(app::price_words(words::built_in(), "€", price) == "€31,760");
    CHECK(app::price_words(words::built_in(), "", price) == "31,760");
    price.max_amount = 95280;
    CHECK(app::price_words(words::built_in(), "US$", price) == "US$31,760 to 95,280");
    price.amount.reset();
    price.max_amount = 500;
    CHECK(app::price_words(words::built_in(), "US$", price) == "up to US$500");
}

TEST_CASE("wording: a currency stands where the language has it, and leaves no gap") {
    const words::Words spanish = fixture::site_words("es");
    core::Price price;
    price.amount = 82576;
    CHECK(app::price_words(spanish, "€", price) == "82.576\u00a0€");
    CHECK(app::price_words(spanish, "", price) == "82.576");
    price.max_amount = 95280;
    CHECK(app::price_words(spanish, "€", price) == "de 82.576 a 95.280\u00a0€");
    CHECK(app::price_words(spanish, "", price) == "de 82.576 a 95.280");
}

TEST_CASE("wording: empty texts are not in a row") {
    const words::Words words = words::built_in();
    CHECK(app::stated_row(words, {}).empty());
    CHECK(app::stated_row(words, {"", "a", "", "b", ""}) == RichText{core::plain("a, b")});
}

TEST_CASE("wording: each word of a row is in its language, figures are in none") {
    using core::Text;
    using core::TextLanguage;
    const words::Words words = words::built_in();
    const Text own("a", TextLanguage::Own);
    const auto in_own = [](const char* said) { return core::plain(Text(said, TextLanguage::Own)); };
    CHECK(app::stated_row(words, {own, "36", own}) == RichText{in_own("a, 36, a")});
    CHECK(app::stated_row(words, {"36", own}) == RichText{in_own("36, a")});
    CHECK(app::stated_row(words, {own, "b", own}) ==
          RichText{in_own("a, "), core::plain("b, "), in_own("a")});
    CHECK(app::stated_row(words, {"1", "2"}) == RichText{core::plain("1, 2")});
}

TEST_CASE("wording: of two sentences each is in its language, and one may be missing") {
    const words::Words words = words::built_in();
    const RichText own = app::rich(core::Text("Uno.", core::TextLanguage::Own));
    const RichText here = app::rich("Two.");
    CHECK(app::two_sentences(words, own, here) ==
          RichText{core::plain(core::Text("Uno. ", core::TextLanguage::Own)), core::plain("Two.")});
    CHECK(app::two_sentences(words, own, {}) == own);
    CHECK(app::two_sentences(words, {}, here) == here);
}

TEST_CASE("wording: what is not there is not stated") {
    const words::Words words = words::built_in();
    CHECK(app::stated(words, "A text") == "A text");
    CHECK(app::stated(words, "") == "Not stated");
}

TEST_CASE("wording: slots are filled with links, plain text stays in one piece") {
    const words::Words words = words::built_in();
    const RichText here = {core::link("Here", "here/")};
    CHECK(app::rich_row(words, {}) == RichText{});
    CHECK(app::rich_row(words, {here, {core::plain("a")}, {core::plain("b")}}) ==
          RichText{core::link("Here", "here/"), core::plain(", a, b")});
    CHECK(app::filled({{"(", 0}, {")"}}, {here}) ==
          RichText{core::plain("("), core::link("Here", "here/"), core::plain(")")});
}

}  // namespace
