#include "core/search/vocabulary.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/typo.h"
#include "support/doctest.h"

namespace {

using core::Stem;
using core::Vocabulary;
using Words = std::vector<std::string>;

Vocabulary vocabulary(std::initializer_list<std::string_view> words) {
    Vocabulary result;
    for (const std::string_view word : words) {
        result.push_back(word);
    }
    return result;
}

Words words_of(const Vocabulary& vocabulary, const std::vector<Stem>& stems) {
    Words words;
    for (const Stem& stem : stems) {
        for (std::uint32_t i = stem.words.first; i < stem.words.last; ++i) {
            words.emplace_back(vocabulary[i]);
        }
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

TEST_CASE("vocabulary: words that begin alike are one range") {
    const Vocabulary words = vocabulary({"a", "art", "arts", "as", "b", "\u00fcber"});
    CHECK(words.beginning_with("a") == Stem{{0, 4}, 1});
    CHECK(words.beginning_with("art") == Stem{{1, 3}, 3});
    CHECK(words.beginning_with("arts") == Stem{{2, 3}, 4});
    CHECK(words.beginning_with("\u00fc") == Stem{{5, 6}, 2});
    CHECK(words.beginning_with("") == Stem{{0, 6}, 0});
    for (const std::string_view none : {"aa", "artsy", "bb", "z", "0"}) {
        CAPTURE(none);
        CHECK(words.beginning_with(none).words.is_empty());
    }
}

TEST_CASE("vocabulary: a stem ends where the typo is mended") {
    const Vocabulary words = vocabulary({"optimal", "optimization", "optimize"});
    for (const Stem& stem : words.one_typo_from("optmiz")) {
        CHECK(stem == Stem{{1, 3}, 7});
    }
    CHECK(words.one_typo_from("optmiz").size() == 1);
}

TEST_CASE("vocabulary: finds just the words that begin with one typo at most") {
    const Vocabulary words =
        vocabulary({"art", "cart", "cat", "chart", "craft", "date", "part", "parties", "party",
                    "start", "\u03b1\u03b2\u03b3", "\u03b1\u03b3\u03b2"});
    for (const std::string_view typed :
         {"art", "cart", "crat", "part", "prat", "pary", "parx", "xart", "tsart", "char", "a",
          "cartx", "partiesx", "\u03b1\u03b2\u03b3", "\u03b2\u03b1\u03b3", "zzzz"}) {
        CAPTURE(typed);
        Words expected;
        for (std::uint32_t i = 0; i < words.size(); ++i) {
            if (core::find_typo_prefix(typed, words[i])) {
                expected.emplace_back(words[i]);
            }
        }
        std::vector<Stem> stems = words.one_typo_from(typed);
        stems.push_back(words.beginning_with(typed));
        CHECK(words_of(words, stems) == expected);
    }
}

TEST_CASE("vocabulary: without words nothing is found") {
    CHECK(Vocabulary().beginning_with("a").words.is_empty());
    CHECK(Vocabulary().one_typo_from("word").empty());
}

}  // namespace
