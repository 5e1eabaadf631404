#include "core/content/reader/strange_characters.h"

#include <string>

#include "core/content/reader/raw_text.h"
#include "core/text/utf8.h"
#include "core/text/visible.h"

namespace core {
namespace {

/// The name of a character that people or their programs write for a straight quotation mark.
std::string_view quotation_mark_name(char32_t character) {
    switch (character) {
        case U'\'':
        case U'`':
            return "a single quotation mark";
        case U'\u2018':
        case U'\u2019':
        case U'\u201a':
        case U'\u201b':
        case U'\u201c':
        case U'\u201d':
        case U'\u201e':
        case U'\u201f':
            return "a curly quotation mark";
        case U'\u00ab':
        case U'\u00bb':
        case U'\u2039':
        case U'\u203a':
            return "an angle quotation mark";
        default:
            return {};
    }
}

/// The name of a character that looks like a blank, or like nothing, and is none in JSON.
std::string_view false_blank_name(char32_t character) {
    if (character == U'\u00a0' || character == U'\u202f') {
        return "a no-break space";
    }
    std::string text;
    append_utf8(text, character);
    return character > U' ' && !has_visible_character(text) ? "an invisible character"
                                                            : std::string_view();
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
    if (const std::string_view name = quotation_mark_name(character); !name.empty()) {
        return SyntaxProblem{
            offset, "This is " + std::string(name) + '.',
            "Write the straight double one, \", before and after every text and name."};
    }
    if (const std::string_view name = false_blank_name(character); !name.empty()) {
        return SyntaxProblem{offset, "This is " + std::string(name) + '.',
                             "Delete it, and type a blank if one is needed."};
    }
    if (const char sign = plain_sign(character); sign != '\0') {
        const std::size_t size = decode_utf8(text, offset).size;
        return SyntaxProblem{offset,
                             "This is " + quoted(rest.substr(0, size)) +
                                 ", which only looks like " + quoted({&sign, 1}) + '.',
                             "Write the plain " + quoted({&sign, 1}) + '.'};
    }
    if (rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with('#')) {
        return SyntaxProblem{offset, "This is a comment, and comments are not known here.",
                             "Remove it."};
    }
    if (rest.starts_with(';') || rest.starts_with('=')) {
        return SyntaxProblem{offset, "This is " + quoted(rest.substr(0, 1)) + '.',
                             "Things are separated by commas, a name from its value by a colon."};
    }
    return std::nullopt;
}

}  // namespace core
