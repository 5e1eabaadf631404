#include "core/content/reader/strange_characters.h"

#include <string>

#include "core/content/faults.h"
#include "core/content/reader/raw_text.h"
#include "core/text/utf8.h"
#include "core/text/visible.h"

namespace core {
namespace {

/// What is said of a character that people or their programs write for a straight quotation mark;
/// nothing of others.
std::optional<FaultMessage<>> told_of_mark(char32_t character) {
    switch (character) {
        case U'\'':
        case U'`':
            return Fault::single_mark;
        case U'\u2018':
        case U'\u2019':
        case U'\u201a':
        case U'\u201b':
        case U'\u201c':
        case U'\u201d':
        case U'\u201e':
        case U'\u201f':
            return Fault::curly_mark;
        case U'\u00ab':
        case U'\u00bb':
        case U'\u2039':
        case U'\u203a':
            return Fault::angle_mark;
        default:
            return std::nullopt;
    }
}

/// What is said of a character that looks like a blank, or like nothing, and is none in JSON;
/// nothing of others.
std::optional<FaultMessage<>> told_of_blank(char32_t character) {
    if (character == U'\u00a0' || character == U'\u202f') {
        return Fault::no_break_space;
    }
    std::string text;
    append_utf8(text, character);
    const bool is_invisible = character > U' ' && !has_visible_character(text);
    return is_invisible ? std::optional<FaultMessage<>>(Fault::invisible_character) : std::nullopt;
}

/// The sign of JSON that a character only looks like, as keyboards for other scripts write it; 0
/// when there is none.
char plain_sign(char32_t character) {
    constexpr char32_t kFirstFullWidth = U'\uff01';
    constexpr char32_t kLastFullWidth = U'\uff5e';
    if (character >= kFirstFullWidth && character <= kLastFullWidth) {
        return static_cast<char>(character - kFirstFullWidth + U'!');
    }
    if (character == U'\u2212') {
        return '-';
    }
    return character == U'\u3001' ? ',' : '\0';
}

}  // namespace

std::optional<SyntaxProblem> find_stranger(std::string_view text, std::size_t offset) {
    const std::string_view rest = text.substr(offset);
    const char32_t character = decode_utf8(text, offset).value;
    if (const auto mark = told_of_mark(character)) {
        return SyntaxProblem{offset, *mark, Fault::write_straight_double_mark};
    }
    if (const auto blank = told_of_blank(character)) {
        return SyntaxProblem{offset, *blank, Fault::delete_or_type_blank};
    }
    if (const char sign = plain_sign(character); sign != '\0') {
        const std::string_view plain(&sign, 1);
        const std::size_t size = decode_utf8(text, offset).size;
        return SyntaxProblem{
            offset, said(Fault::looks_like, {.plain = plain, .sign = shown(rest.substr(0, size))}),
            said(Fault::write_plain_sign, {.sign = plain})};
    }
    if (rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with('#')) {
        return SyntaxProblem{offset, Fault::comment, Fault::remove_it};
    }
    if (rest.starts_with(';') || rest.starts_with('=')) {
        return SyntaxProblem{offset, said(Fault::odd_separator, {.sign = rest.substr(0, 1)}),
                             Fault::write_commas_and_colons};
    }
    return std::nullopt;
}

}  // namespace core
