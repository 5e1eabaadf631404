#include "core/text/typo.h"

#include <optional>
#include <string_view>

#include "support/doctest.h"

namespace {

struct Pair {
    std::string_view a;
    std::string_view b;
    bool expected;
};

TEST_CASE("within_one_typo: forgives one slip, not two") {
    constexpr Pair kCases[] = {
        {"deep", "deep", true},
        {"dep", "deep", true},
        {"deeep", "deep", true},
        {"deap", "deep", true},
        {"depe", "deep", true},
        {"edep", "deep", true},
        {"eep", "deep", true},
        {"xdeep", "deep", true},
        {"deepx", "deep", true},
        {"dee", "deep", true},
        {"dxxp", "deep", false},
        {"peed", "deep", false},
        {"de", "deep", false},
        {"", "", true},
        {"", "a", true},
        {"", "ab", false},
        {"lerning", "learning", true},
        {"lerninng", "learning", false},
        {"\u03b1\u03b2", "\u03b1\u03b3", true},
        {"\u03b1\u03b2", "\u03b2\u03b1", true},
        {"\u4e60\u5b66", "ab", false},
        {"\u00e9t", "\u00e8t", true},
    };
    for (const Pair& pair : kCases) {
        CAPTURE(pair.a);
        CAPTURE(pair.b);
        CHECK(core::within_one_typo(pair.a, pair.b) == pair.expected);
        CHECK(core::within_one_typo(pair.b, pair.a) == pair.expected);
    }
}

TEST_CASE("find_typo_prefix: says how much of the word was meant") {
    CHECK(core::find_typo_prefix("lern", "learning") == 5);
    CHECK(core::find_typo_prefix("optmiz", "optimization") == 7);
    CHECK(core::find_typo_prefix("optmii", "optimization") == 6);
    CHECK(core::find_typo_prefix("algroi", "algorithms") == 6);
    CHECK(core::find_typo_prefix("deepx", "deep") == 4);
    CHECK(core::find_typo_prefix("lxxrn", "learning") == std::nullopt);
    CHECK(core::find_typo_prefix("learningxx", "learning") == std::nullopt);
    CHECK(core::find_typo_prefix("", "any") == 0);
}

}  // namespace
