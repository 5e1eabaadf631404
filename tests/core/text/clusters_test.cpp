#include "core/text/clusters.h"

#include <string>
#include <string_view>
#include <vector>

#include "core/text/utf8.h"
#include "support/doctest.h"

namespace {

using Clusters = std::vector<std::string>;

Clusters clusters_of(std::string_view text) {
    Clusters clusters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = core::end_of_cluster(text, at);
        REQUIRE(end > at);
        REQUIRE(end <= text.size());
        clusters.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return clusters;
}

TEST_CASE("is_simple: letters, signs and ideographs that are one glyph each") {
    for (const std::string_view text :
         {"", "Plain text, (1) \u2013 \u201cquoted\u201d \u2026", "\u00e9\u00df\u0142\u1ea5",
          "\u03b1\u03c9 \u0416\u044f \u10d0 \u0561", "\u6a5f\u68b0 \u3042\u30a2 \ud55c\uae00",
          "\u2192 \u2260 \u2264 \u20ac \u2122 \u25cf", "\uff21 \ufffd \ue000"}) {
        CAPTURE(text);
        CHECK(core::is_simple(text));
    }
}

TEST_CASE("is_simple: nothing that joins, stacks, goes to the left, has colour or no width") {
    const std::vector<std::string_view> kNot = {
        "\U0001F393",          // Graduation cap
        "\U0001D49C",          // Mathematical script A
        "\U00020000",          // An ideograph beyond U+FFFF
        "e\u0301",             // A combining accent after a letter
        "\u0301",              // … and alone
        "x\u20d7",             // A vector arrow above
        "1\ufe0f\u20e3",       // A keycap
        "\u2764\ufe0f",        // A heart with a variation selector
        "\u2615",              // An emoji below U+FFFF
        "\u05e2\u05d1\u05e8",  // Hebrew
        "\u0639\u0631\u0628",  // Arabic
        "\ufe8d",              // Its presentation forms
        "\u0926\u0947\u0935",  // Devanagari
        "\u0e44\u0e17\u0e22",  // Thai
        "\u1112\u1161\u11ab",  // A syllable of jamo
        "\u304b\u3099",        // A kana with its voicing mark
        "soft\u00adhyphen",
        "zero\u200bwidth",
        "\u200d",
        "\ufeff",
    };
    for (const std::string_view text : kNot) {
        CAPTURE(text);
        CHECK_FALSE(core::is_simple(text));
        CHECK_FALSE(core::is_simple("some words before " + std::string(text)));
    }
}

TEST_CASE("is_simple: ends with the last character of a range, begins again after it") {
    CHECK(core::is_simple(U'\u02ff'));
    CHECK_FALSE(core::is_simple(U'\u0300'));
    CHECK_FALSE(core::is_simple(U'\u036f'));
    CHECK(core::is_simple(U'\u0370'));
    CHECK_FALSE(core::is_simple(U'\ufffb'));
    CHECK(core::is_simple(U'\ufffd'));
    CHECK_FALSE(core::is_simple(U'\U00010000'));
    CHECK_FALSE(core::is_simple(U'\U0010ffff'));
}

TEST_CASE("end_of_cluster: what readers take for one character stays together") {
    for (const std::string_view whole : {
             "a",
             "e\u0301",
             "q\u0307\u0323",
             "\u2764\ufe0f",
             "1\ufe0f\u20e3",
             "\U0001F44D\U0001F3FD",                        // A thumb with a skin tone
             "\U0001F469\U0001F3FD\u200d\U0001F52C",        // A scientist
             "\U0001F468\u200d\U0001F469\u200d\U0001F467",  // A family
             "\U0001F1E9\U0001F1EA",                        // A flag
             "\U0001F3F4\U000E0067\U000E0062\U000E007F",    // A flag of tags
             "\u1112\u1161\u11ab",                          // A syllable of jamo
             "\uac00\u11a8",                                // A syllable and a closing jamo
             "\u0915\u094d\u0937\u093f",                    // Kshi
             "\u0e01\u0e33",                                // A Thai consonant with Am
             "\u05e9\u05bc\u05c1",                          // Shin with two points
             "\u304b\u3099",
             "\u0301",
         }) {
        CAPTURE(whole);
        CHECK(clusters_of(whole) == Clusters{std::string(whole)});
        CHECK(clusters_of("x" + std::string(whole) + "y").size() == (whole[0] == '\xCC' ? 2 : 3));
    }
}

TEST_CASE("end_of_cluster: and what they take for several comes apart") {
    CHECK(clusters_of("abc") == Clusters{"a", "b", "c"});
    CHECK(clusters_of("\u6a5f\u68b0") == Clusters{"\u6a5f", "\u68b0"});
    CHECK(clusters_of("\U0001F393\U0001F393") == Clusters{"\U0001F393", "\U0001F393"});
    CHECK(clusters_of("\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7\U0001F1F8") ==
          Clusters{"\U0001F1E9\U0001F1EA", "\U0001F1EB\U0001F1F7", "\U0001F1F8"});
    CHECK(clusters_of("\u1112\u1161\u1112\u1161") == Clusters{"\u1112\u1161", "\u1112\u1161"});
    CHECK(clusters_of("\uac00\uac00") == Clusters{"\uac00", "\uac00"});
    CHECK(clusters_of("\u0928\u094d a") == Clusters{"\u0928\u094d", " ", "a"});
    CHECK(clusters_of("a\xFF\xCC") == Clusters{"a", "\xFF", "\xCC"});
}

}  // namespace
