#include "core/content/reader/utf8.h"

namespace core {
namespace {

constexpr std::size_t kQuotedBytes = 48;

/// The length of the well-formed sequence that `text` starts with; 0 when it is malformed.
std::size_t sequence_length(std::string_view text) {
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned first = byte(0);
    if (first < 0x80U) {
        return 1;
    }
    const std::size_t length = first < 0xC2U ? 0 : first < 0xE0U ? 2 : first < 0xF0U ? 3 : 4;
    if (length == 0 || first > 0xF4U) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    const unsigned second = byte(1);
    const bool is_overlong =
        (first == 0xE0U && second < 0xA0U) || (first == 0xF0U && second < 0x90U);
    const bool is_surrogate = first == 0xEDU && second > 0x9FU;
    const bool is_too_large = first == 0xF4U && second > 0x8FU;
    return is_overlong || is_surrogate || is_too_large ? 0 : length;
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
    std::size_t offset = 0;
    while (offset < text.size()) {
        const std::size_t length = sequence_length(text.substr(offset));
        if (length == 0) {
            return offset;
        }
        offset += length;
    }
    return std::nullopt;
}

std::string_view without_byte_order_mark(std::string_view text) {
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    return text.starts_with(kMark) ? text.substr(kMark.size()) : text;
}

std::string quoted(std::string_view text) {
    std::string result = "\"";
    std::size_t offset = 0;
    while (offset < text.size() && offset < kQuotedBytes) {
        const std::size_t length = sequence_length(text.substr(offset));
        const bool is_printable = length > 1 || (length == 1 && text[offset] >= ' ');
        if (is_printable) {
            result += text.substr(offset, length);
        } else {
            result += '?';
        }
        offset += length == 0 ? 1 : length;
    }
    result += offset < text.size() ? "…\"" : "\"";
    return result;
}

}  // namespace core
