#include "core/text/utf8.h"

#include <cassert>

namespace core {

namespace {

constexpr CodePoint kInvalid{kReplacementCharacter, 1};

constexpr char32_t byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

/// How many bytes a sequence has that starts with `lead`; 0 when none does.
constexpr std::uint32_t sequence_size(char32_t lead) {
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xC2) {
        return 0;
    }
    if (lead < 0xE0) {
        return 2;
    }
    if (lead < 0xF0) {
        return 3;
    }
    return lead < 0xF5 ? 4 : 0;
}

constexpr bool is_surrogate(char32_t value) {
    return value >= 0xD800 && value <= 0xDFFF;
}

}  // namespace

CodePoint decode_utf8(std::string_view text, std::size_t at) {
    assert(at < text.size());
    constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const char32_t lead = byte_at(text, at);
    const std::uint32_t size = sequence_size(lead);
    if (size == 1) {
        return {lead, 1};
    }
    if (size == 0 || text.size() - at < size) {
        return kInvalid;
    }
    char32_t value = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const char32_t next = byte_at(text, at + i);
        if ((next & 0xC0U) != 0x80U) {
            return kInvalid;
        }
        value = (value << 6U) | (next & 0x3FU);
    }
    if (value < kSmallest[size] || value > 0x10FFFF || is_surrogate(value)) {
        return kInvalid;
    }
    return {value, size};
}

void append_utf8(std::string& text, char32_t value) {
    if (is_surrogate(value) || value > 0x10FFFF) {
        value = kReplacementCharacter;
    }
    if (value < 0x80) {
        text += static_cast<char>(value);
        return;
    }
    const int tail_count = value < 0x800 ? 1 : value < 0x10000 ? 2 : 3;
    constexpr char32_t kLead[] = {0, 0xC0, 0xE0, 0xF0};
    text += static_cast<char>(kLead[tail_count] | (value >> (6 * tail_count)));
    for (int i = tail_count - 1; i >= 0; --i) {
        text += static_cast<char>(0x80U | ((value >> (6 * i)) & 0x3FU));
    }
}

std::size_t ascii_size(std::string_view text) {
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const char* at = begin;
    while (at != end && is_ascii(*at)) {
        ++at;
    }
    return static_cast<std::size_t>(at - begin);
}

std::size_t code_point_count(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).size) {
        ++count;
    }
    return count;
}

}  // namespace core
