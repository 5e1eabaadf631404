#include "core/text/fold.h"

#include <string>
#include <string_view>

#include "core/text/utf8.h"
#include "support/doctest.h"

namespace {

struct Folding {
    std::string_view text;
    std::string_view expected;
};

TEST_CASE("fold: takes case and accents away") {
    constexpr Folding kCases[] = {
        {"", ""},
        {"AIPI 510", "aipi 510"},
        {"\u00c9cole d\u2019\u00c9t\u00e9", "ecole d\u2019ete"},
        {"Stra\u00dfe", "strasse"},
        {"\u0152uvre \u00c6gir \u00de\u00f3r", "oeuvre aegir thor"},
        {"\u0141\u00f3d\u017a \u010cesk\u00fd \u0130stanbul \u0131", "lodz cesky istanbul i"},
        {"Nguy\u1ec5n V\u0103n \u01a0n", "nguyen van on"},
        {"e\u0301 n\u0303", "e n"},
        {"\u0391\u03b8\u03ae\u03bd\u03b1\u03c2", "\u03b1\u03b8\u03b7\u03bd\u03b1\u03c3"},
        {"\u041c\u043e\u0441\u043a\u0432\u0430 \u0401\u0436",
         "\u043c\u043e\u0441\u043a\u0432\u0430 \u0435\u0436"},
        {"\u0418\u0439", "\u0438\u0438"},
        {"3 \u00d7 4 \u00f7 2", "3 \u00d7 4 \u00f7 2"},
        {"\u6df1\u5ea6\u5b66\u4e60", "\u6df1\u5ea6\u5b66\u4e60"},
        {"co\u00adop", "coop"},
        {"a\xFFz", "a\uFFFDz"},
    };
    for (const auto& [text, expected] : kCases) {
        CHECK(core::fold(text).text == expected);
        CHECK(core::folded(text) == expected);
    }
}

TEST_CASE("fold: folding twice changes nothing more") {
    std::string all;
    for (char32_t value = 1; value < 0x2000; ++value) {
        core::append_utf8(all, value);
    }
    all += "\u00c9\u00df\u0152\u0386\u0401\u04d0\u1ea0";
    CHECK(core::folded(core::folded(all)) == core::folded(all));
}

TEST_CASE("fold: leads back to the bytes of the original") {
    const std::string_view text = "La Stra\u00dfe caf\u00e9 e\u0301t";
    const core::FoldedText folded = core::fold(text);
    const auto original = [&](std::string_view piece) {
        const std::size_t begin = folded.text.find(piece);
        const core::TextRange range = folded.original(begin, begin + piece.size());
        return text.substr(range.begin, range.end - range.begin);
    };
    CHECK(folded.text == "la strasse cafe et");
    CHECK(original("la") == "La");
    CHECK(original("stras") == "Stra\u00df");
    CHECK(original("se") == "\u00dfe");
    CHECK(original("cafe") == "caf\u00e9");
    CHECK(original("et") == "e\u0301t");
}

TEST_CASE("fold: keeps no map for text whose bytes stay in place") {
    CHECK(core::fold("Deep Learning").origin.empty());
    CHECK(core::fold("Deep Learning").original(5, 10) == core::TextRange{5, 10});
}

}  // namespace
