#include "words/pattern.h"

#include <array>
#include <string>

#include "support/doctest.h"

namespace {

using words::parse_pattern;
using words::PatternPart;
using words::Style;
using Parts = std::vector<PatternPart>;

constexpr std::array<std::string_view, 2> kNames = {"count", "total"};

TEST_CASE("patterns: a text without names is one part") {
    CHECK(parse_pattern("Courses", kNames).parts == Parts{{"Courses"}});
    CHECK(parse_pattern("", kNames).parts == Parts{{""}});
}

TEST_CASE("patterns: names are taken out, in any order and as often as they stand there") {
    const words::Pattern pattern = parse_pattern("{total}: {count} of {total}", kNames);
    CHECK(pattern.parts == Parts{{"", 1}, {": ", 0}, {" of ", 1}});
    CHECK(pattern.used == 3);
    CHECK(pattern.unknown == "");
}

TEST_CASE("patterns: what stands behind the name says how it is written") {
    CHECK(parse_pattern("{count:capital} or {count:word}.", kNames).parts ==
          Parts{{"", 0, Style::Capital}, {" or ", 0, Style::Word}, {"."}});
}

TEST_CASE("patterns: braces with anything else in them stay as text and are told") {
    for (const std::string text : {"{name}", "{}", "{count:loud}", "{ count }", "{count", "{"}) {
        CAPTURE(text);
        const words::Pattern pattern = parse_pattern("A " + text, kNames);
        CHECK(pattern.unknown == text);
        CHECK(pattern.parts == Parts{{"A " + text}});
        CHECK(pattern.used == 0);
    }
    CHECK(parse_pattern("{name} {count}!", kNames).parts == Parts{{"{name} ", 0}, {"!"}});
}

TEST_CASE("patterns: braces written twice are braces") {
    const words::Pattern pattern = parse_pattern("{{ \"a\": {count} }} {{{total}}}", kNames);
    CHECK(pattern.parts == Parts{{"{ \"a\": ", 0}, {" } {", 1}, {"}"}});
    CHECK(pattern.unknown == "");
}

TEST_CASE("patterns: a closing brace alone is text") {
    CHECK(parse_pattern("a } {count}", kNames).parts == Parts{{"a } ", 0}});
}

}  // namespace
