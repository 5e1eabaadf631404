#include "core/text/utf8.h"

#include <string>
#include <string_view>

#include "support/doctest.h"

namespace {

using namespace std::literals;

constexpr core::CodePoint kInvalid{core::kReplacementCharacter, 1};

TEST_CASE("decode_utf8: reads sequences of one to four bytes") {
    CHECK(core::decode_utf8("a", 0) == core::CodePoint{U'a', 1});
    CHECK(core::decode_utf8("\0"sv, 0) == core::CodePoint{0, 1});
    CHECK(core::decode_utf8("\u00e9", 0) == core::CodePoint{0xE9, 2});
    CHECK(core::decode_utf8("x\u20ac", 1) == core::CodePoint{0x20AC, 3});
    CHECK(core::decode_utf8("\U0001F393", 0) == core::CodePoint{0x1F393, 4});
    CHECK(core::decode_utf8("\xF4\x8F\xBF\xBF", 0) == core::CodePoint{0x10FFFF, 4});
}

TEST_CASE("decode_utf8: takes one byte of what is not UTF-8") {
    for (const std::string_view text :
         {"\x80"sv, "\xFF"sv, "\xC0\xAF"sv, "\xC3"sv, "\xC3("sv, "\xE0\x80\x80"sv, "\xED\xA0\x80"sv,
          "\xE2\x82"sv, "\xF0\x80\x80\x80"sv, "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv,
          "\xF0\x9F\x8E"sv}) {
        CAPTURE(text.size());
        CHECK(core::decode_utf8(text, 0) == kInvalid);
    }
}

TEST_CASE("append_utf8: writes what decode_utf8 reads") {
    for (const char32_t value : {0x41, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF}) {
        std::string text;
        core::append_utf8(text, value);
        CHECK(core::decode_utf8(text, 0) ==
              core::CodePoint{value, static_cast<std::uint32_t>(text.size())});
    }
    std::string text;
    core::append_utf8(text, 0xD800);
    core::append_utf8(text, 0x110000);
    CHECK(text == "\uFFFD\uFFFD");
}

TEST_CASE("code_point_count: counts characters, and bytes where there are none") {
    CHECK(core::code_point_count("") == 0);
    CHECK(core::code_point_count("na\u00efve") == 5);
    CHECK(core::code_point_count("\xFF\xFF") == 2);
}

}  // namespace
