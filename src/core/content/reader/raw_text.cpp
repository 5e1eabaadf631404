#include "core/content/reader/raw_text.h"

#include <cstdint>
#include <cstring>

#include "core/text/utf8.h"

namespace core {
namespace {

constexpr std::size_t kQuotedBytes = 48;

/// The length of the character at `offset`; 0 when it is malformed.
std::size_t character_length(std::string_view text, std::size_t offset) {
    const CodePoint character = decode_utf8(text, offset);
    return character.value == kReplacementCharacter && character.size == 1 ? 0 : character.size;
}

/// The first byte from `offset` on that is not ASCII, or one a little before it: eight are looked
/// at at once.
std::size_t skip_ascii(std::string_view text, std::size_t offset) {
    constexpr std::uint64_t kHighest = 0x8080808080808080U;
    std::uint64_t bytes = 0;
    for (; text.size() - offset >= sizeof bytes; offset += sizeof bytes) {
        std::memcpy(&bytes, text.data() + offset, sizeof bytes);
        if ((bytes & kHighest) != 0) {
            break;
        }
    }
    return offset;
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
    std::size_t offset = skip_ascii(text, 0);
    while (offset < text.size()) {
        const std::size_t length = character_length(text, offset);
        if (length == 0) {
            return offset;
        }
        offset = skip_ascii(text, offset + length);
    }
    return std::nullopt;
}

std::string_view without_byte_order_mark(std::string_view text) {
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    return text.starts_with(kMark) ? text.substr(kMark.size()) : text;
}

std::string shown(std::string_view text) {
    std::string result;
    std::size_t offset = 0;
    while (offset < text.size() && offset < kQuotedBytes) {
        const std::size_t length = character_length(text, offset);
        const bool is_printable = length > 1 || (length == 1 && text[offset] >= ' ');
        if (is_printable) {
            result += text.substr(offset, length);
        } else {
            result += '?';
        }
        offset += length == 0 ? 1 : length;
    }
    result += offset < text.size() ? "…" : "";
    return result;
}

}  // namespace core
