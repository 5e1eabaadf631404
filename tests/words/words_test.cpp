#include "words/words.h"

#include <string>
#include <type_traits>

#include "support/doctest.h"
#include "support/words_fixture.h"

namespace {

using fixture::Says;
using words::Piece;
using words::Slot;

// Nothing may be left out of the arguments of a message, and none takes the other kind.
static_assert(!std::is_default_constructible_v<words::Text>);
static_assert(!std::is_default_constructible_v<words::Count>);
static_assert(!std::is_convertible_v<int, words::Text>);
static_assert(!std::is_convertible_v<std::string, words::Count>);
static_assert(!std::is_convertible_v<bool, words::Count>);

words::Words english() {
    return fixture::read_words(fixture::kWordsFile).words;
}

/// English but for one message.
words::Words with_message(const std::string& message) {
    return fixture::read_words(R"({"language": "en", "formats": {"number_words": ["no", "one"]},
                                   "messages": {)" +
                               message + "}}")
        .words;
}

TEST_CASE("words: a message is said with its arguments in their places") {
    const words::Words words = english();
    CHECK(words.say(Says::title) == "Courses");
    CHECK(words.say(Says::missing, {.name = "map"}) == "There is no “map” here.");
    CHECK(words.say(Says::missing, {.name = std::string("a b")}) == "There is no “a b” here.");
    CHECK(words.language() == "en");
}

TEST_CASE("words: the number that a message names chooses its form") {
    const words::Words words = english();
    CHECK(words.say(Says::found, {.count = 1, .total = 1}) == "1 of 1 course");
    CHECK(words.say(Says::found, {.count = 1, .total = 2}) == "1 of 2 courses");
    CHECK(words.say(Says::found, {.count = 0, .total = 1.5}) == "0 of 1.5 courses");
    CHECK(words.say(Says::found, {.count = 3, .total = 2000}) == "3 of 2,000 courses");
}

TEST_CASE("words: a number is in words where the message has it so") {
    const words::Words words = with_message(R"("found": {"by": "count",
        "one": "{count:capital} of {total}", "other": "{count:word} of {total}"})");
    CHECK(words.say(Says::found, {.count = 1, .total = 9}) == "One of 9");
    CHECK(words.say(Says::found, {.count = 0, .total = 9}) == "no of 9");
    CHECK(words.say(Says::found, {.count = 5, .total = 9}) == "5 of 9");
}

TEST_CASE("words: a text begins with a capital where the message has it so") {
    const words::Words words = with_message(R"("missing": "{name:capital} is missing")");
    CHECK(words.say(Says::missing, {.name = "map"}) == "Map is missing");
}

TEST_CASE("words: a form that is not there is taken from any other number") {
    const words::Words words =
        with_message(R"("found": {"by": "total", "other": "{count}/{total}"})");
    CHECK(words.say(Says::found, {.count = 1, .total = 1}) == "1/1");
}

TEST_CASE("words: a sentence is cut where a slot is") {
    const words::Words words = english();
    CHECK(words.pieces(Says::missing, {.name = Slot{0}}) ==
          std::vector<Piece>{{"There is no “", 0}, {"” here.", -1}});
    CHECK(words.pieces(Says::missing, {.name = "x"}) ==
          std::vector<Piece>{{"There is no “x” here.", -1}});
}

TEST_CASE("words: only languages that have it so begin with capitals") {
    CHECK(english().capitalized("campus") == "Campus");
    CHECK(fixture::read_words(R"({"formats": {"has_capitals": false}})")
              .words.capitalized("kampus") == "kampus");
}

}  // namespace
