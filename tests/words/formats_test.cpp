#include "words/formats.h"

#include "support/doctest.h"

namespace {

using words::Formats;

TEST_CASE("formats: numbers are grouped, with two decimals at most") {
    const Formats english;
    CHECK(words::number_text(english, 0) == "0");
    CHECK(words::number_text(english, 999) == "999");
    CHECK(words::number_text(english, 1000) == "1,000");
    CHECK(words::number_text(english, -1234567) == "-1,234,567");
    CHECK(words::number_text(english, 1.5) == "1.5");
    CHECK(words::number_text(english, 0.25) == "0.25");
    CHECK(words::number_text(english, -0.05) == "-0.05");
    CHECK(words::number_text(english, 2.999) == "3");
    CHECK(words::number_text(english, 31760.5) == "31,760.5");
}

TEST_CASE("formats: a language may leave four digits together") {
    const Formats spanish{.decimal_sign = ",", .group_sign = ".", .least_grouped_digits = 5};
    CHECK(words::number_text(spanish, 1234) == "1234");
    CHECK(words::number_text(spanish, 12345) == "12.345");
    CHECK(words::number_text(spanish, 1.5) == "1,5");
}

TEST_CASE("formats: numbers that have a word are written out") {
    const Formats formats{.number_words = {"no", "one", "two"}};
    CHECK(words::number_word(formats, 0) == "no");
    CHECK(words::number_word(formats, 2) == "two");
    CHECK(words::number_word(formats, 3) == "3");
    CHECK(words::number_word(formats, 1.5) == "1.5");
    CHECK(words::number_word(formats, -1) == "-1");
    CHECK(words::number_word({}, 1) == "1");
}

}  // namespace
