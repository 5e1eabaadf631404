// What is simple follows the blocks of scripts that need shaping (UAX #24 "Unicode Script
// Property", Scripts.txt; UAX #9 for those from right to left), read coarsely: a character that is
// called not simple is drawn right all the same. Clusters follow the rules GB3 to GB13 of UAX #29
// "Unicode Text Segmentation", with every joiner and virama taken to join whatever comes next.

#include "core/text/clusters.h"

#include <array>

#include "core/text/ranges.h"
#include "core/text/utf8.h"

namespace core {

namespace {

/// Half the size of others: none of these is beyond the Basic Multilingual Plane.
using ShortRange = CharacterRange<char16_t>;

/// Up to U+FFFF, in order.
constexpr auto kNotSimple = std::to_array<ShortRange>({
    {0x00AD, 0x00AD},  // Soft hyphen
    {0x0300, 0x036F},  // Combining Diacritical Marks
    {0x0483, 0x0489},  // Cyrillic marks
    {0x0590, 0x109F},  // Hebrew, Arabic, Syriac, Thaana, NKo to Devanagari, Thai, Tibetan, Myanmar
    {0x1100, 0x11FF},  // Hangul Jamo, which join to syllables
    {0x135D, 0x135F},  // Ethiopic marks
    {0x1700, 0x1CFF},  // Tagalog, Khmer, Mongolian, Balinese and their neighbours, Vedic marks
    {0x1DC0, 0x1DFF},  // Combining Diacritical Marks Supplement
    {0x200B, 0x200F},  // Zero width: space, joiners, marks of direction
    {0x2028, 0x202E},  // Separators, embeddings and overrides of direction
    {0x2060, 0x206F},  // Word joiner, invisible operators, isolates
    {0x20D0, 0x20FF},  // Combining Marks for Symbols, the keycap among them
    {0x231A, 0x231B},  // Emoji of Miscellaneous Technical
    {0x23E9, 0x23F3}, {0x25FD, 0x25FE},  // Emoji of Geometric Shapes
    {0x2600, 0x27BF},  // Miscellaneous Symbols, Dingbats: in colour where the font says so
    {0x2B1B, 0x2B1C},  // Emoji of Miscellaneous Symbols and Arrows
    {0x2B50, 0x2B55}, {0x2CEF, 0x2CF1},  // Coptic marks
    {0x2D7F, 0x2D7F},                    // Tifinagh joiner
    {0x2DE0, 0x2DFF},                    // Cyrillic Extended-A, which are marks
    {0x302A, 0x302F},                    // Ideographic and Hangul tone marks
    {0x3099, 0x309A},                    // Kana voicing marks
    {0xA66F, 0xA67D},                    // Cyrillic marks
    {0xA69E, 0xA69F}, {0xA6F0, 0xA6F1},  // Bamum marks
    {0xA800, 0xAAFF},  // Syloti Nagri, Phags-pa, Hangul Jamo Extended-A, Javanese, Cham, …
    {0xABC0, 0xABFF},  // Meetei Mayek
    {0xD7B0, 0xD7FF},  // Hangul Jamo Extended-B
    {0xFB1D, 0xFE0F},  // Hebrew and Arabic presentation forms, variation selectors
    {0xFE20, 0xFE2F},  // Combining Half Marks
    {0xFE70, 0xFEFF},  // Arabic Presentation Forms-B, zero width no-break space
    {0xFFF9, 0xFFFB},  // Interlinear annotation
});

/// What extends a cluster, up to U+FFFF and in order: general categories Mn, Mc and Me of Unicode
/// 14 (UAX #44, DerivedGeneralCategory.txt; unassigned gaps closed), both joiners of zero width,
/// the vowels Am of Thai and Lao and the voicing marks of half width.
constexpr auto kExtending = std::to_array<ShortRange>(
    {{0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},   {0x5BF, 0x5BF},   {0x5C1, 0x5C2},
     {0x5C4, 0x5C5},   {0x5C7, 0x5C7},   {0x610, 0x61A},   {0x64B, 0x65F},   {0x670, 0x670},
     {0x6D6, 0x6DC},   {0x6DF, 0x6E4},   {0x6E7, 0x6E8},   {0x6EA, 0x6ED},   {0x711, 0x711},
     {0x730, 0x74A},   {0x7A6, 0x7B0},   {0x7EB, 0x7F3},   {0x7FD, 0x7FD},   {0x816, 0x819},
     {0x81B, 0x823},   {0x825, 0x827},   {0x829, 0x82D},   {0x859, 0x85B},   {0x898, 0x89F},
     {0x8CA, 0x8E1},   {0x8E3, 0x903},   {0x93A, 0x93C},   {0x93E, 0x94F},   {0x951, 0x957},
     {0x962, 0x963},   {0x981, 0x983},   {0x9BC, 0x9BC},   {0x9BE, 0x9CD},   {0x9D7, 0x9D7},
     {0x9E2, 0x9E3},   {0x9FE, 0xA03},   {0xA3C, 0xA51},   {0xA70, 0xA71},   {0xA75, 0xA75},
     {0xA81, 0xA83},   {0xABC, 0xABC},   {0xABE, 0xACD},   {0xAE2, 0xAE3},   {0xAFA, 0xB03},
     {0xB3C, 0xB3C},   {0xB3E, 0xB57},   {0xB62, 0xB63},   {0xB82, 0xB82},   {0xBBE, 0xBCD},
     {0xBD7, 0xBD7},   {0xC00, 0xC04},   {0xC3C, 0xC3C},   {0xC3E, 0xC56},   {0xC62, 0xC63},
     {0xC81, 0xC83},   {0xCBC, 0xCBC},   {0xCBE, 0xCD6},   {0xCE2, 0xCE3},   {0xD00, 0xD03},
     {0xD3B, 0xD3C},   {0xD3E, 0xD4D},   {0xD57, 0xD57},   {0xD62, 0xD63},   {0xD81, 0xD83},
     {0xDCA, 0xDDF},   {0xDF2, 0xDF3},   {0xE31, 0xE31},   {0xE33, 0xE3A},   {0xE47, 0xE4E},
     {0xEB1, 0xEB1},   {0xEB3, 0xEBC},   {0xEC8, 0xECD},   {0xF18, 0xF19},   {0xF35, 0xF35},
     {0xF37, 0xF37},   {0xF39, 0xF39},   {0xF3E, 0xF3F},   {0xF71, 0xF84},   {0xF86, 0xF87},
     {0xF8D, 0xFBC},   {0xFC6, 0xFC6},   {0x102B, 0x103E}, {0x1056, 0x1059}, {0x105E, 0x1060},
     {0x1062, 0x1064}, {0x1067, 0x106D}, {0x1071, 0x1074}, {0x1082, 0x108D}, {0x108F, 0x108F},
     {0x109A, 0x109D}, {0x135D, 0x135F}, {0x1712, 0x1715}, {0x1732, 0x1734}, {0x1752, 0x1753},
     {0x1772, 0x1773}, {0x17B4, 0x17D3}, {0x17DD, 0x17DD}, {0x180B, 0x180D}, {0x180F, 0x180F},
     {0x1885, 0x1886}, {0x18A9, 0x18A9}, {0x1920, 0x193B}, {0x1A17, 0x1A1B}, {0x1A55, 0x1A7F},
     {0x1AB0, 0x1B04}, {0x1B34, 0x1B44}, {0x1B6B, 0x1B73}, {0x1B80, 0x1B82}, {0x1BA1, 0x1BAD},
     {0x1BE6, 0x1BF3}, {0x1C24, 0x1C37}, {0x1CD0, 0x1CD2}, {0x1CD4, 0x1CE8}, {0x1CED, 0x1CED},
     {0x1CF4, 0x1CF4}, {0x1CF7, 0x1CF9}, {0x1DC0, 0x1DFF}, {0x200C, 0x200D}, {0x20D0, 0x20F0},
     {0x2CEF, 0x2CF1}, {0x2D7F, 0x2D7F}, {0x2DE0, 0x2DFF}, {0x302A, 0x302F}, {0x3099, 0x309A},
     {0xA66F, 0xA672}, {0xA674, 0xA67D}, {0xA69E, 0xA69F}, {0xA6F0, 0xA6F1}, {0xA802, 0xA802},
     {0xA806, 0xA806}, {0xA80B, 0xA80B}, {0xA823, 0xA827}, {0xA82C, 0xA82C}, {0xA880, 0xA881},
     {0xA8B4, 0xA8C5}, {0xA8E0, 0xA8F1}, {0xA8FF, 0xA8FF}, {0xA926, 0xA92D}, {0xA947, 0xA953},
     {0xA980, 0xA983}, {0xA9B3, 0xA9C0}, {0xA9E5, 0xA9E5}, {0xAA29, 0xAA36}, {0xAA43, 0xAA43},
     {0xAA4C, 0xAA4D}, {0xAA7B, 0xAA7D}, {0xAAB0, 0xAAB0}, {0xAAB2, 0xAAB4}, {0xAAB7, 0xAAB8},
     {0xAABE, 0xAABF}, {0xAAC1, 0xAAC1}, {0xAAEB, 0xAAEF}, {0xAAF5, 0xAAF6}, {0xABE3, 0xABEA},
     {0xABEC, 0xABED}, {0xFB1E, 0xFB1E}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFF9E, 0xFF9F}});

bool extends(char32_t c) {
    if (c <= 0xFFFF) {
        return is_in(c, kExtending);
    }
    return is_within(c, 0x1F3FB, 0x1F3FF) ||  // Skin tones
           is_within(c, 0xE0020, 0xE01EF) ||  // Tags, variation selectors
           is_within(c, 0x101FD, 0x101FD) || is_within(c, 0x102E0, 0x102E0) ||
           // Brahmi and the other scripts of its family are not parted at all.
           is_within(c, 0x10A01, 0x10A0F) || is_within(c, 0x11000, 0x11FFF) ||
           is_within(c, 0x1D165, 0x1D1AD) || is_within(c, 0x1E000, 0x1E02A) ||
           is_within(c, 0x1E8D0, 0x1E8D6) || is_within(c, 0x1E944, 0x1E94A);
}

/// Whether `c` draws a letter or sign after it into its cluster: zero width joiner, viramas, and
/// the signs that stand before a number (Prepend).
bool joins_next(char32_t c) {
    return c == 0x200D || (is_within(c, 0x900, 0xD7F) && (c & 0x7FU) == 0x4D) || c == 0xDCA ||
           c == 0x1039 || c == 0x17D2 || c == 0x1A60 || c == 0xA9C0 || is_within(c, 0x600, 0x605) ||
           c == 0x6DD;
}

bool is_leading_jamo(char32_t c) {
    return is_within(c, 0x1100, 0x115F) || is_within(c, 0xA960, 0xA97C);
}

bool is_following_jamo(char32_t c) {
    return is_within(c, 0x1160, 0x11FF) || is_within(c, 0xD7B0, 0xD7FB);
}

bool is_regional_indicator(char32_t c) {
    return is_within(c, 0x1F1E6, 0x1F1FF);
}

/// Whether `next` goes on with the cluster that `last` is the latest of.
bool continues(char32_t last, char32_t next) {
    const bool is_hangul =
        is_following_jamo(next) ||
        (is_leading_jamo(last) && (is_leading_jamo(next) || is_within(next, 0xAC00, 0xD7A3)));
    return extends(next) || (joins_next(last) && next >= 0xA0) || is_hangul;
}

}  // namespace

bool is_simple(char32_t character) {
    return character < 0xAD || (character <= 0xFFFF && !is_in(character, kNotSimple));
}

bool is_simple(std::string_view text) {
    while (true) {
        text.remove_prefix(ascii_size(text));
        if (text.empty()) {
            return true;
        }
        const CodePoint point = decode_utf8(text, 0);
        if (!is_simple(point.value)) {
            return false;
        }
        text.remove_prefix(point.size);
    }
}

std::size_t end_of_cluster(std::string_view text, std::size_t at) {
    const auto is_ascii = [text](std::size_t place) {
        return place < text.size() && static_cast<unsigned char>(text[place]) < 0x80;
    };
    if (is_ascii(at) && is_ascii(at + 1)) {
        return at + 1;
    }
    CodePoint last = decode_utf8(text, at);
    const bool may_be_flag = is_regional_indicator(last.value);
    at += last.size;
    bool is_alone = true;
    while (at < text.size()) {
        const CodePoint next = decode_utf8(text, at);
        const bool is_flag = may_be_flag && is_alone && is_regional_indicator(next.value);
        if (!is_flag && !continues(last.value, next.value)) {
            break;
        }
        is_alone = false;
        at += next.size;
        last = next;
    }
    return at;
}

}  // namespace core
