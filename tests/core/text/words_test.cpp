#include "core/text/words.h"

#include <string>
#include <string_view>
#include <vector>

#include "support/doctest.h"

namespace {

using Words = std::vector<std::string>;

Words split(std::string_view text) {
    Words words;
    for (const core::TextRange range : core::words_of(text)) {
        words.emplace_back(text.substr(range.begin, range.end - range.begin));
    }
    return words;
}

TEST_CASE("words_of: splits at everything but letters and digits") {
    CHECK(split("").empty());
    CHECK(split(" -- & ").empty());
    CHECK(split("aipi 571 / ids 721") == Words{"aipi", "571", "ids", "721"});
    CHECK(split("legal, societal & ethical") == Words{"legal", "societal", "ethical"});
    CHECK(split("duke\u2019s\u2014own\u00a0lab") == Words{"duke", "s", "own", "lab"});
    CHECK(split("c++ and c#") == Words{"c++", "and", "c#"});
    CHECK(split("\u03b1\u03b2 \u0438") == Words{"\u03b1\u03b2", "\u0438"});
    CHECK(split("ai\u5b66\u4e60x") == Words{"ai", "\u5b66", "\u4e60", "x"});
}

TEST_CASE("slug: makes a name for addresses") {
    CHECK(core::slug("Fall (Year 1)") == "fall-year-1");
    CHECK(core::slug("1.5") == "1-5");
    CHECK(core::slug("  Jos\u00e9 N\u00fa\u00f1ez ") == "jose-nunez");
    CHECK(core::slug("C++") == "c");
    CHECK(core::slug("&") == "");
}

TEST_CASE("next_word: goes from word to word and stops at the end") {
    CHECK(core::next_word("c++, go", 0) == core::TextRange{0, 3});
    CHECK(core::next_word("c++, go", 3) == core::TextRange{5, 7});
    CHECK(core::next_word("c++, go", 7) == core::TextRange{7, 7});
    CHECK(core::next_word("", 0) == core::TextRange{0, 0});
}

bool natural_less(std::string_view a, std::string_view b) {
    return core::natural_key(a) < core::natural_key(b);
}

TEST_CASE("natural_key: compares digits as numbers") {
    CHECK(natural_less("ece 90", "ece 564"));
    CHECK_FALSE(natural_less("ece 564", "ece 90"));
    CHECK(natural_less("aipi 590", "bme 580"));
    CHECK(natural_less("aipi", "aipi 1"));
    CHECK_FALSE(natural_less("a", "a"));
    CHECK_FALSE(natural_less("a01", "a1"));
    CHECK(natural_less("a99999999999999999999", "a100000000000000000000"));
}

TEST_CASE("natural_key: numbers stand among other characters as digits do") {
    CHECK(natural_less("a-1", "a1"));
    CHECK(natural_less("a1", "ab"));
    CHECK(natural_less("a1", "a1 b"));
    CHECK(natural_less("a1 z", "a10"));
    CHECK(natural_less("a0", "a1"));
    CHECK(natural_less("a", "\u00e9"));
    CHECK(core::natural_key("a01") == core::natural_key("a1"));
    CHECK(core::natural_key("") == "");
}

}  // namespace
