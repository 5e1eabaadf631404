#include "ui/layout/text_layout.h"

#include <algorithm>
#include <initializer_list>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "core/text/utf8.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/stage.h"

namespace {

using ui::BrokenText;
using ui::TextPiece;
using ui::TextRun;
using Lines = std::vector<std::string>;

constexpr float kSize = 10.0f;  // With the typewriter 5 px a character.

BrokenText set(const std::vector<TextRun>& runs, float max_width) {
    fixture::Typewriter glyphs;
    ui::Fonts fonts(glyphs);
    return ui::LineBreaker(fonts).set(runs, kSize, max_width);
}

/// The lines that `runs` were broken into; "|" stands between pieces of different runs.
Lines lines(const std::vector<TextRun>& runs, float max_width) {
    const BrokenText broken = set(runs, max_width);
    Lines result(broken.line_count);
    const TextPiece* last = nullptr;
    for (const TextPiece& piece : broken.pieces) {
        if (last != nullptr && last->line == piece.line) {
            result[piece.line] += '|';
        }
        result[piece.line] += runs[piece.run].text.substr(piece.begin, piece.end - piece.begin);
        last = &piece;
    }
    return result;
}

Lines lines(std::string_view text, float max_width) {
    return lines(std::vector<TextRun>{{text}}, max_width);
}

TEST_CASE("break_lines: a text that fits stays on one line") {
    CHECK(lines("one two", 35.0f) == Lines{"one two"});
}

TEST_CASE("break_lines: a word that does not fit starts a line, the space stays before it") {
    CHECK(lines("one two three", 34.0f) == Lines{"one ", "two ", "three"});
    CHECK(lines("one two three", 45.0f) == Lines{"one two ", "three"});
}

TEST_CASE("break_lines: spaces at the end of a line take no room") {
    CHECK(lines("one    two", 15.0f) == Lines{"one    ", "two"});
    CHECK(set({{"one    two"}}, 15.0f).width == 15.0f);
    CHECK(set({{"one    two"}}, 15.0f).pieces.at(0).width == 15.0f);
}

TEST_CASE("break_lines: spaces of several runs at the end of a line make no line of their own") {
    CHECK(lines({{"ab "}, {" "}, {"  cd"}}, 10.0f) == Lines{"ab | |  ", "cd"});
    CHECK(set({{"ab "}, {" "}, {"  cd"}}, 10.0f).width == 10.0f);
}

TEST_CASE("break_lines: spaces after a cut word take no room") {
    CHECK(set({{"abcd   "}}, 15.0f).pieces.back().width == 5.0f);
}

TEST_CASE("break_lines: hyphens, dashes and slashes let a line end after them") {
    CHECK(lines("ab-cd", 15.0f) == Lines{"ab-", "cd"});
    CHECK(lines("ab/cd", 15.0f) == Lines{"ab/", "cd"});
    CHECK(lines("ab\u2013cd\u2014ef", 15.0f) == Lines{"ab\u2013", "cd\u2014", "ef"});
}

TEST_CASE("break_lines: a no-break space does not end a line") {
    CHECK(lines("x 15\u00a0cr", 25.0f) == Lines{"x ", "15\u00a0cr"});
}

TEST_CASE("break_lines: a word wider than a line is cut where it overflows") {
    CHECK(lines("abcdefgh", 15.0f) == Lines{"abc", "def", "gh"});
    CHECK(lines("a bcdefgh", 15.0f) == Lines{"a ", "bcd", "efg", "h"});
    CHECK(set({{"abcdefgh"}}, 15.0f).width == 15.0f);
}

TEST_CASE("break_lines: after a cut word the line goes on") {
    CHECK(lines("abcdefgh ij kl", 25.0f) == Lines{"abcde", "fgh ", "ij kl"});
}

TEST_CASE("break_lines: a word that spans runs is moved whole") {
    CHECK(lines({{"so "}, {"bold", 600}, {"ly no"}}, 30.0f) == Lines{"so ", "bold|ly ", "no"});
}

TEST_CASE("break_lines: runs that end with a space may part there") {
    CHECK(lines({{"one "}, {"two ", 600}, {"six"}}, 40.0f) == Lines{"one |two ", "six"});
}

TEST_CASE("break_lines: a word of several runs that is too wide is cut in each") {
    CHECK(lines({{"abcd"}, {"efgh", 600}}, 15.0f) == Lines{"abc", "d|ef", "gh"});
}

TEST_CASE("break_lines: pieces of one line follow each other without a gap") {
    const BrokenText broken = set({{"one "}, {"two", 600}}, 100.0f);
    REQUIRE(broken.pieces.size() == 2);
    CHECK(broken.pieces[0].x == 0.0f);
    CHECK(broken.pieces[0].width == 15.0f);
    CHECK(broken.pieces[1].x == 20.0f);
    CHECK(broken.pieces[1].width == 15.0f);
    CHECK(broken.width == 35.0f);
}

TEST_CASE("break_lines: nothing is one empty line") {
    for (const std::vector<TextRun>& runs : {std::vector<TextRun>{}, {{""}}, {{""}, {"", 600}}}) {
        const BrokenText broken = set(runs, 100.0f);
        CHECK(broken.pieces.empty());
        CHECK(broken.line_count == 1);
        CHECK(broken.width == 0.0f);
    }
}

TEST_CASE("break_lines: without any room each character has a line of its own") {
    for (const float width : {0.0f, -20.0f, 1.0f}) {
        CAPTURE(width);
        CHECK(lines("ab cd", width) == Lines{"a", "b ", "c", "d"});
    }
}

TEST_CASE("break_lines: characters of several bytes are never divided") {
    CHECK(lines("\u00e9\u00e9\u00e9\u00e9", 10.0f) == Lines{"\u00e9\u00e9", "\u00e9\u00e9"});
    CHECK(lines("\U0001F600\U0001F601", 5.0f) == Lines{"\U0001F600", "\U0001F601"});
}

TEST_CASE("break_lines: Chinese and Japanese may part between any two characters") {
    CHECK(lines("\u6a5f\u68b0\u5b66", 10.0f) == Lines{"\u6a5f\u68b0", "\u5b66"});
    CHECK(lines("ab\u6a5f", 15.0f) == Lines{"ab\u6a5f"});
}

/// Whether a line may end after `c`: else a word of five characters is cut after four.
bool may_end_after(char32_t c) {
    std::string text = "ab";
    core::append_utf8(text, c);
    return lines(text + "cd", 20.0f).back() == "cd";
}

TEST_CASE("break_lines: which scripts may part anywhere, to the first and the last character") {
    constexpr std::pair<char32_t, char32_t> kBlocks[] = {{0x2E80, 0x9FFF},   {0xAC00, 0xD7AF},
                                                         {0xF900, 0xFAFF},   {0xFF00, 0xFF60},
                                                         {0x1F000, 0x1FAFF}, {0x20000, 0x3FFFF}};
    for (const auto& [first, last] : kBlocks) {
        CAPTURE(first);
        CHECK_FALSE(may_end_after(first - 1));
        CHECK(may_end_after(first));
        CHECK(may_end_after(last));
        CHECK_FALSE(may_end_after(last + 1));
    }
}

TEST_CASE("break_lines: a hundredth of a pixel too much still fits, more does not") {
    CHECK(lines("one two", 34.99f) == Lines{"one two"});
    CHECK(lines("one two", 34.98f) == Lines{"one ", "two"});
}

TEST_CASE("break_lines: spaces of a run of their own are no ink, wherever the line ends") {
    CHECK(set({{"ab "}, {" "}}, 100.0f).width == 10.0f);
    CHECK(set({{"ab "}, {" "}}, 100.0f).pieces.back().width == 0.0f);
    CHECK(set({{"  ab"}}, 100.0f).pieces.back().x == 0.0f);
}

TEST_CASE("break_lines: a cluster is never divided, however narrow the line") {
    const std::string scientist = "\U0001F469\U0001F3FD\u200d\U0001F52C";
    CHECK(lines(scientist + scientist, 5.0f) == Lines{scientist, scientist});
    CHECK(lines("e\u0301e\u0301", 5.0f) == Lines{"e\u0301", "e\u0301"});
    CHECK(lines("\u0915\u094d\u0937\u093f\u0915", 1.0f) ==
          Lines{"\u0915\u094d\u0937\u093f", "\u0915"});
    CHECK(lines("\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7", 5.0f) ==
          Lines{"\U0001F1E9\U0001F1EA", "\U0001F1EB\U0001F1F7"});
    CHECK(lines("a-\u0301b", 10.0f) == Lines{"a-\u0301", "b"});
    CHECK(lines("\u6a5f\ufe00\u68b0", 5.0f) == Lines{"\u6a5f\ufe00", "\u68b0"});
}

TEST_CASE("break_lines: emoji may part like ideographs") {
    CHECK(lines("\U0001F393\U0001F393\U0001F393", 10.0f) ==
          Lines{"\U0001F393\U0001F393", "\U0001F393"});
}

/// Letters that join: a text is narrower than its letters apart.
class JoiningGlyphs final : public fixture::Typewriter {
public:
    [[nodiscard]] float measure(std::string_view text, int weight, float size_px) override {
        return 1.0f + 0.8f * Typewriter::measure(text, weight, size_px);
    }
};

TEST_CASE("break_lines: a line that is shaped has the width of the whole, spaces too") {
    JoiningGlyphs glyphs;
    ui::Fonts fonts(glyphs);
    const auto broken = [&fonts](std::string_view text, float width) {
        const std::vector<TextRun> runs = {{text}};
        return ui::LineBreaker(fonts).set(runs, 10.0f, width);
    };
    // Six clusters.
    CHECK(broken("\u0639\u0631\u0628 ab", 100.0f).width == 25.0f);
    CHECK(broken("ab \u0639\u0631\u0628", 25.0f).line_count == 1);
    CHECK(broken("ab \u0639\u0631\u0628", 24.0f).line_count == 2);
    // Two of its letters fit on a line only as they join.
    CHECK(broken("\u0639\u0631\u0628", 9.5f).line_count == 2);
    // Apart from the rest of the line there is nothing to join.
    CHECK(broken("ab cd", 100.0f).width == 25.0f);
}

TEST_CASE("break_lines: bytes that are no UTF-8 count one character each") {
    CHECK(lines("a\xFF\xC3", 10.0f) == Lines{"a\xFF", "\xC3"});
}

TEST_CASE("break_lines: rounding in sums of advances does not end a line") {
    fixture::Typewriter glyphs;
    ui::Fonts fonts(glyphs);
    const std::string text(101, 'x');
    const std::vector<TextRun> runs = {{text}};
    const float width = fonts.width(text, 13.7f, 400);
    CHECK(ui::LineBreaker(fonts).set(runs, 13.7f, width).line_count == 1);
}

/// A text of words, spaces and long characters; the same for the same seed.
std::string random_text(std::mt19937& random) {
    constexpr std::string_view kParts[] = {"a",         "word",
                                           " ",         "  ",
                                           "-",         "\u00e9",
                                           "/",         "mm",
                                           "\u6a5f",    "incomprehensible",
                                           "e\u0301",   "\u0926\u0947\u0935",
                                           "\U0001F393"};
    std::string text;
    for (std::size_t left = random() % 20; left > 0; --left) {
        text += kParts[random() % std::size(kParts)];
    }
    return text;
}

TEST_CASE("break_lines: no character is lost, none is twice, no line is too wide") {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const std::vector<std::string> texts = {random_text(random), random_text(random),
                                                random_text(random)};
        std::vector<TextRun> runs;
        for (const std::string& text : texts) {
            runs.push_back({text, random() % 2 == 0 ? 400 : 600});
        }
        const float max_width = 5.0f * static_cast<float>(1 + random() % 30);
        const BrokenText broken = set(runs, max_width);
        std::vector<std::string> found(texts.size());
        std::size_t line = 0;
        for (const TextPiece& piece : broken.pieces) {
            REQUIRE(piece.begin == found[piece.run].size());
            REQUIRE(piece.line >= line);
            REQUIRE(piece.x + piece.width <= max_width + 0.01f);
            REQUIRE((piece.width == 0.0f || piece.x + piece.width <= broken.width));
            found[piece.run] += texts[piece.run].substr(piece.begin, piece.end - piece.begin);
            line = piece.line;
        }
        CHECK(found == texts);
        CHECK(broken.line_count == line + 1);
    }
}

}  // namespace
