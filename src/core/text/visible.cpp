#include "core/text/visible.h"

#include <algorithm>
#include <array>

#include "core/text/utf8.h"

namespace core {
namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// Unicode's control characters, white space and default ignorable code points, and the empty
/// Braille pattern.
constexpr std::array<CodeRange, 22> kUnseen = {{
    {0x0000, 0x0020},   {0x007F, 0x00A0},   {0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C},
    {0x115F, 0x1160},   {0x1680, 0x1680},   {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x2000, 0x200F},
    {0x2028, 0x202F},   {0x205F, 0x206F},   {0x2800, 0x2800}, {0x3000, 0x3000}, {0x3164, 0x3164},
    {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFF8}, {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
}};

bool is_unseen(char32_t value) {
    return std::any_of(kUnseen.begin(), kUnseen.end(), [value](const CodeRange& range) {
        return is_within(value, range.first, range.last);
    });
}

}  // namespace

bool has_visible_character(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint character = decode_utf8(text, at);
        if (!is_unseen(character.value)) {
            return true;
        }
        at += character.size;
    }
    return false;
}

}  // namespace core
