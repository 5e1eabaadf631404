// Each code point is mapped to none, one or two plain ones: Latin through a table of base letters,
// Greek and Cyrillic by moving ranges and then a short list of pairs. Only when a byte changes its
// place is the way back recorded, so English text costs no more than its bytes.

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>

#include "core/text/utf8.h"

namespace core {

namespace {

/// Base letters of U+00C0 to U+017F, sixteen a line. Capitals stand for two letters, see
/// `append_latin`; "=" for no change.
constexpr std::string_view kLatin =
    "aaaaaaAceeeeiiii"
    "dnooooo=ouuuuyTS"
    "aaaaaaAceeeeiiii"
    "dnooooo=ouuuuyTy"
    "aaaaaaccccccccdd"
    "ddeeeeeeeeeegggg"
    "gggghhhhiiiiiiii"
    "iiIIjjkkklllllll"
    "lllnnnnnnnnnoooo"
    "ooOOrrrrrrssssss"
    "ssttttttuuuuuuuu"
    "uuuuwwyyyzzzzzzs";
constexpr char32_t kLatinFirst = 0xC0;
static_assert(kLatin.size() == 0x180 - kLatinFirst);

struct LetterRange {
    char32_t first;
    char32_t last;
    char letter;
};
/// Vietnamese and Romanian letters beyond the table.
constexpr std::array<LetterRange, 10> kMoreLatin = {{{0x1A0, 0x1A1, 'o'},
                                                     {0x1AF, 0x1B0, 'u'},
                                                     {0x218, 0x219, 's'},
                                                     {0x21A, 0x21B, 't'},
                                                     {0x1EA0, 0x1EB7, 'a'},
                                                     {0x1EB8, 0x1EC7, 'e'},
                                                     {0x1EC8, 0x1ECB, 'i'},
                                                     {0x1ECC, 0x1EE3, 'o'},
                                                     {0x1EE4, 0x1EF1, 'u'},
                                                     {0x1EF2, 0x1EF9, 'y'}}};

struct LetterPair {
    char16_t from;
    char16_t to;
};
/// Greek and Cyrillic letters with marks, and the final sigma.
constexpr std::array<LetterPair, 25> kPairs = {
    {{0x386, 0x3B1}, {0x388, 0x3B5}, {0x389, 0x3B7}, {0x38A, 0x3B9}, {0x38C, 0x3BF},
     {0x38E, 0x3C5}, {0x38F, 0x3C9}, {0x390, 0x3B9}, {0x3AC, 0x3B1}, {0x3AD, 0x3B5},
     {0x3AE, 0x3B7}, {0x3AF, 0x3B9}, {0x3B0, 0x3C5}, {0x3C2, 0x3C3}, {0x3CA, 0x3B9},
     {0x3CB, 0x3C5}, {0x3CC, 0x3BF}, {0x3CD, 0x3C5}, {0x3CE, 0x3C9}, {0x439, 0x438},
     {0x450, 0x435}, {0x451, 0x435}, {0x453, 0x433}, {0x457, 0x456}, {0x45D, 0x438}}};

/// Accents that follow their letter, and marks that only steer layout.
constexpr bool is_ignored(char32_t value) {
    return is_within(value, 0x300, 0x36F) || value == 0xAD || is_within(value, 0x200B, 0x200D) ||
           value == 0xFEFF;
}

void append_latin(std::string& out, char base) {
    switch (base) {
        case 'A':
            out += "ae";
            return;
        case 'I':
            out += "ij";
            return;
        case 'O':
            out += "oe";
            return;
        case 'S':
            out += "ss";
            return;
        case 'T':
            out += "th";
            return;
        default:
            out += base;
    }
}

char32_t lower_greek_or_cyrillic(char32_t value) {
    if (is_within(value, 0x391, 0x3AB) || is_within(value, 0x410, 0x42F)) {
        value += 0x20;
    } else if (is_within(value, 0x400, 0x40F)) {
        value += 0x50;
    } else if (is_within(value, 0x460, 0x481) || is_within(value, 0x48A, 0x4BF) ||
               is_within(value, 0x4D0, 0x52F)) {
        value |= 1U;
    }
    const auto* const pair = std::find_if(kPairs.begin(), kPairs.end(),
                                          [value](LetterPair each) { return each.from == value; });
    return pair == kPairs.end() ? value : pair->to;
}

constexpr char lower_ascii(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

void append_folded(std::string& out, char32_t value) {
    if (is_ascii(value)) {
        out += lower_ascii(static_cast<char>(value));
        return;
    }
    if (is_ignored(value)) {
        return;
    }
    if (is_within(value, kLatinFirst, 0x17F) && kLatin[value - kLatinFirst] != '=') {
        append_latin(out, kLatin[value - kLatinFirst]);
        return;
    }
    for (const LetterRange& range : kMoreLatin) {
        if (is_within(value, range.first, range.last)) {
            out += range.letter;
            return;
        }
    }
    append_utf8(out, lower_greek_or_cyrillic(value));
}

/// Appends the ASCII characters that stand at `at` in one go. Returns where they end.
std::size_t append_ascii(std::string& out, std::string_view text, std::size_t at) {
    const std::size_t count = ascii_size(text.substr(at));
    out.append(text, at, count);
    char* const letters = out.data() + (out.size() - count);
    for (std::size_t i = 0; i < count; ++i) {
        letters[i] = lower_ascii(letters[i]);
    }
    return at + count;
}

}  // namespace

TextRange FoldedText::original(std::size_t begin, std::size_t end) const {
    assert(begin < end && end <= text.size());
    if (origin.empty()) {
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }
    return {origin[begin].begin, origin[end - 1].end};
}

FoldedText fold(std::string_view text) {
    FoldedText result;
    result.text.reserve(text.size());
    const auto record = [&result](std::size_t begin, std::size_t end) {
        const TextRange range{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        const bool is_ignored_mark = result.text.size() == result.origin.size();
        if (is_ignored_mark && !result.origin.empty()) {
            result.origin.back().end = range.end;
        }
        result.origin.resize(result.text.size(), range);
    };
    std::size_t at = append_ascii(result.text, text, 0);
    if (at == text.size()) {
        return result;
    }
    for (std::uint32_t i = 0; i < at; ++i) {
        result.origin.push_back({i, i + 1});
    }
    while (at < text.size()) {
        const CodePoint point = decode_utf8(text, at);
        append_folded(result.text, point.value);
        record(at, at + point.size);
        at += point.size;
    }
    return result;
}

std::string folded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        at = append_ascii(result, text, at);
        if (at < text.size()) {
            const CodePoint point = decode_utf8(text, at);
            append_folded(result, point.value);
            at += point.size;
        }
    }
    return result;
}

}  // namespace core
