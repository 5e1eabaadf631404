#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

/// Stands for every byte that is not part of valid UTF-8.
inline constexpr char32_t kReplacementCharacter = 0xFFFD;

/// One code point and the bytes it takes.
struct CodePoint {
    char32_t value = 0;
    std::uint32_t size = 0;

    bool operator==(const CodePoint&) const = default;
};

/// The code point that starts at byte `at`, which must lie inside `text`. Never fails: a byte that
/// starts no valid sequence (stray, overlong, surrogate, cut off) is U+FFFD of size one.
[[nodiscard]] CodePoint decode_utf8(std::string_view text, std::size_t at);

/// Appends `value` as UTF-8. Surrogates and values past U+10FFFF become U+FFFD.
void append_utf8(std::string& text, char32_t value);

/// Whether `value` lies between the two, both included.
[[nodiscard]] constexpr bool is_within(char32_t value, char32_t first, char32_t last) {
    return value >= first && value <= last;
}

/// Whether a code point is a byte of its own, and a byte a code point of its own.
[[nodiscard]] constexpr bool is_ascii(char32_t value) {
    return value < 0x80;
}
[[nodiscard]] constexpr bool is_ascii(char byte) {
    return static_cast<unsigned char>(byte) < 0x80;
}

/// How many bytes at the start of `text` are ASCII, which most texts are made of.
[[nodiscard]] std::size_t ascii_size(std::string_view text);

/// The number of code points in `text`.
[[nodiscard]] std::size_t code_point_count(std::string_view text);

}  // namespace core
