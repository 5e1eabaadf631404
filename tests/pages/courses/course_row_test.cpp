#include "pages/courses/course_row.h"

#include <string>
#include <string_view>

#include "support/doctest.h"

namespace {

using core::marked;
using core::plain;
using core::RichText;
using core::TextRange;
using pages::marked_text;

TEST_CASE("marked text: ranges in any order are marked, the rest is plain") {
    CHECK(marked_text("deep learning", {{5, 10}, {0, 4}}) ==
          RichText{marked("deep"), plain(" "), marked("learn"), plain("ing")});
    CHECK(marked_text("deep", {{0, 4}}) == RichText{marked("deep")});
}

TEST_CASE("marked text: without a range all is plain, even nothing") {
    CHECK(marked_text("deep", {}) == RichText{plain("deep")});
    CHECK(marked_text("", {}) == RichText{plain("")});
}

TEST_CASE("marked text: ranges that overlap, are empty or lie outside do no harm") {
    CHECK(marked_text("abcd", {{0, 3}, {1, 4}}) == RichText{marked("abc"), plain("d")});
    CHECK(marked_text("abcd", {{2, 2}, {3, 9}, {9, 12}}) == RichText{plain("abcd")});
}

TEST_CASE("marked text: a cluster is marked whole") {
    const std::string scientist = "\U0001F469\u200d\U0001F52C";
    CHECK(marked_text(scientist + " x", {{0, 4}}) == RichText{marked(scientist), plain(" x")});
}

TEST_CASE("excerpt: a text that fits stays whole") {
    TextRange range{5, 10};
    CHECK(pages::excerpt("deep learning", 20, range) == "deep learning");
    CHECK(range == TextRange{5, 10});
}

TEST_CASE("excerpt: whole words around the match, which is found again wherever it stands") {
    const std::string text = "one two three four five six seven eight nine ten eleven twelve";
    for (const std::string_view word : {"one", "three", "seven", "eleven", "twelve"}) {
        CAPTURE(word);
        const auto begin = static_cast<std::uint32_t>(text.find(word));
        TextRange range{begin, begin + static_cast<std::uint32_t>(word.size())};
        const std::string part = pages::excerpt(text, 20, range);
        CHECK(core::piece(part, range) == word);
        CHECK(part.size() < 20 + 10);
    }
    TextRange range{24, 27};
    CHECK(pages::excerpt(text, 20, range) == "… five six seven …");
}

TEST_CASE("excerpt: a match wider than the room is not cut") {
    const std::string text = "a " + std::string(50, 'x') + " b";
    TextRange range{2, 52};
    CHECK(pages::excerpt(text, 10, range) == "… " + std::string(50, 'x') + " …");
}

}  // namespace
