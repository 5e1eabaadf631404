#include "core/content/reader/syntax_problem.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "core/content/reader/raw_text.h"
#include "core/text/utf8.h"
#include "core/text/visible.h"

namespace core {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::size_t skip_blanks(std::string_view text, std::size_t offset) {
    const std::size_t next = text.find_first_not_of(kBlanks, offset);
    return next == std::string_view::npos ? text.size() : next;
}

SyntaxProblem describe_early_end(std::string_view text, std::size_t depth) {
    if (skip_blanks(text, 0) == text.size()) {
        return {0, "The file is empty.", "Write at least {}."};
    }
    return {text.size(),
            "The file ends too early: brackets still open: " + std::to_string(depth) + '.',
            "Add the missing closing brackets, or bring back what was cut off."};
}

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

/// What can be said of a character that may stand nowhere between the texts; nothing of others.
std::optional<SyntaxProblem> describe_stranger(std::string_view text, std::size_t offset) {
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

/// Whether the text at `offset` is a double curly mark that stands where a text would end. Single
/// ones are apostrophes, and double ones in the middle of a text are quotations.
bool is_curly_end(std::string_view text, std::size_t offset) {
    const auto mark = decode_utf8(text, offset);
    if (mark.value < U'\u201c' || mark.value > U'\u201f') {
        return false;
    }
    const std::size_t next = text.find_first_not_of(" \t\r", offset + mark.size);
    return next == std::string_view::npos ||
           std::string_view(",:}]\n").find(text[next]) != std::string_view::npos;
}

/// How many bytes the escape at `offset` has; 0 of one that means nothing. A character of four
/// digits that is half of a pair means something with its other half only.
std::size_t escape_size(std::string_view text, std::size_t offset) {
    constexpr std::size_t kLong = 6;
    const std::string_view escape = text.substr(offset, kLong);
    if (escape.size() < 2 || escape[1] != 'u') {
        const bool is_known =
            escape.size() >= 2 &&
            std::string_view("\"\\/bfnrt").find(escape[1]) != std::string_view::npos;
        return is_known ? 2 : 0;
    }
    unsigned value = 0;
    const char* end = escape.data() + escape.size();
    const auto read = std::from_chars(escape.data() + 2, end, value, 16);
    if (escape.size() < kLong || read.ptr != end) {
        return 0;
    }
    const bool is_first_half = value >= 0xD800 && value < 0xDC00;
    if (!is_first_half) {
        return value >= 0xDC00 && value < 0xE000 ? 0 : kLong;
    }
    const std::string_view other = text.substr(offset + kLong, kLong);
    return other.starts_with("\\uD") || other.starts_with("\\ud") ? 2 * kLong : 0;
}

/// A text that goes to the end of its line.
SyntaxProblem describe_open_text(std::string_view text, std::size_t offset, std::size_t end) {
    for (std::size_t i = offset + 1; i < end; i += decode_utf8(text, i).size) {
        if (is_curly_end(text, i)) {
            return {i, "This is a curly quotation mark, which closes no text.",
                    "Write the straight one, \", before and after every text and name."};
        }
    }
    return {offset, "This text has no closing quotation mark on its line.",
            "Close it with \", and write \\\" for a quotation mark inside it."};
}

/// `offset` is that of the opening quotation mark.
SyntaxProblem describe_text(std::string_view text, std::size_t offset) {
    std::size_t i = offset + 1;
    while (i < text.size() && text[i] != '"' && static_cast<unsigned char>(text[i]) >= 0x20) {
        const std::size_t escape = text[i] == '\\' ? escape_size(text, i) : 1;
        if (escape == 0) {
            return {i, "A backslash in a text starts something unknown.",
                    "For a backslash itself write two of them."};
        }
        i += escape;
    }
    if (i < text.size() && text[i] == '"') {
        return {offset, "A text is not expected here.", "Check the commas and colons before it."};
    }
    if (i < text.size() && text[i] == '\t') {
        return {i, "A text contains a tab.", "Write a space instead."};
    }
    return describe_open_text(text, offset, std::min(i, text.size()));
}

/// A word without quotation marks: a value as other languages write it, a name, a text.
SyntaxProblem describe_word(std::size_t offset, std::string_view word, bool is_name) {
    std::string small(word);
    std::transform(small.begin(), small.end(), small.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    if (is_name) {
        return {offset, "The name " + quoted(word) + " has no quotation marks.",
                "Write \" before and after it."};
    }
    if (small == "true" || small == "false" || small == "null") {
        return {offset, quoted(word) + " is written small here.", "Write " + small + '.'};
    }
    if (small == "none" || small == "nil" || small == "nan" || small == "undefined") {
        return {offset, quoted(word) + " is not known here.",
                "Write null for what is not known, or leave the field out."};
    }
    return {offset, "The file cannot be read from " + quoted(word) + " on.",
            "Texts and names need \" on both sides; true, false and null are written small."};
}

SyntaxProblem describe_token(std::string_view text, std::size_t offset) {
    const char first = text[offset];
    if (first == '"') {
        return describe_text(text, offset);
    }
    if (first == ',' || first == ':') {
        return {offset,
                "There is nothing before this " + std::string(first == ',' ? "comma." : "colon."),
                "Remove it, or write what belongs before it."};
    }
    if (std::optional<SyntaxProblem> stranger = describe_stranger(text, offset)) {
        return std::move(*stranger);
    }
    const std::size_t end =
        std::min(text.find_first_of(" \t\r\n,:{}[]\"", offset + 1), text.size());
    const std::string_view word = text.substr(offset, end - offset);
    const std::size_t next = skip_blanks(text, end);
    if (first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9')) {
        return {offset, "The number " + quoted(word) + " cannot be read.",
                "Write digits, at most one point, and nothing too large."};
    }
    return describe_word(offset, word, next < text.size() && text[next] == ':');
}

/// `start` is where a comma or a colon should be.
SyntaxProblem describe_missing(std::string_view text, std::size_t start, ParsedSoFar so_far) {
    if (so_far.separator == ',' && (text[start] == '}' || text[start] == ']')) {
        return {start, "This is the wrong closing bracket.",
                "What was opened with [ is closed with ], with { by }."};
    }
    if (std::optional<SyntaxProblem> stranger = describe_stranger(text, start)) {
        return std::move(*stranger);
    }
    const bool is_joined = start == so_far.offset && start > 0 && text[start - 1] == '"';
    if (is_joined && std::string_view("{[:,\"").find(text[start]) == std::string_view::npos) {
        return {start - 1, "The text ends at this quotation mark.",
                "Write \\\" for a quotation mark inside a text."};
    }
    const std::string name = so_far.separator == ',' ? "A comma" : "A colon";
    return {start, name + " is missing before this.",
            "Add it after what stands before, even if that is a line above."};
}

}  // namespace

SyntaxProblem describe_syntax_problem(std::string_view text, ParsedSoFar so_far) {
    const std::size_t start = skip_blanks(text, so_far.offset);
    if (start >= text.size()) {
        return describe_early_end(text, so_far.depth);
    }
    if (so_far.offset > 0 && so_far.depth == 0) {
        if (std::optional<SyntaxProblem> stranger = describe_stranger(text, start)) {
            return std::move(*stranger);
        }
        return {start, "There is something after the end of the content.",
                "Remove it, or remove the closing bracket before it."};
    }
    if (so_far.separator == '\0') {
        return describe_token(text, start);
    }
    if (text[start] != so_far.separator) {
        return describe_missing(text, start, so_far);
    }
    const std::size_t next = skip_blanks(text, start + 1);
    if (next >= text.size()) {
        return describe_early_end(text, so_far.depth);
    }
    if (text[next] == '}' || text[next] == ']') {
        return {start, "There is nothing after this comma.", "Remove the comma."};
    }
    return describe_token(text, next);
}

}  // namespace core
