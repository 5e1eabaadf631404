#include "core/content/reader/syntax_problem.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "core/content/reader/false_number.h"
#include "core/content/reader/json_scalars.h"
#include "core/content/reader/raw_text.h"
#include "core/content/reader/strange_characters.h"
#include "core/text/utf8.h"

namespace core {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::size_t skip_blanks(std::string_view text, std::size_t offset) {
    const std::size_t next = text.find_first_not_of(kBlanks, offset);
    return next == std::string_view::npos ? text.size() : next;
}

SyntaxProblem describe_early_end(std::string_view text, std::size_t depth) {
    return {text.size(),
            "The file ends too early: brackets still open: " + std::to_string(depth) + '.',
            "Add the missing closing brackets, or bring back what was cut off."};
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

bool is_closing(char sign) {
    return sign == '}' || sign == ']';
}

SyntaxProblem describe_wrong_closing(std::size_t offset, char closing) {
    const std::string wanted = quoted({&closing, 1});
    return {offset, "This is the wrong closing bracket.",
            "What is open here is closed with " + wanted + ": write it before this, or instead."};
}

/// In a list, whose closing bracket or an entry's opening one was forgotten.
SyntaxProblem describe_name_in_list(std::size_t offset) {
    return {offset, "A name with a colon stands in a list.",
            "A ] is missing before it, or a { where its entry begins."};
}

/// In an object, where a name belongs and none is.
SyntaxProblem describe_no_name(std::string_view text, std::size_t offset, char separator) {
    if (text[offset] == '{' && separator == ',') {
        return {offset, "An object begins where a name belongs.",
                "A } is missing before it, or a [ where its list begins."};
    }
    return {offset, "A name belongs here.",
            "Write one in quotation marks and a colon behind it, or remove this."};
}

/// `offset` is where a name or a value should begin.
SyntaxProblem describe_token(std::string_view text, std::size_t offset, const ParsedSoFar& so_far) {
    const char first = text[offset];
    if (first == '"') {
        return describe_text(text, offset);
    }
    if (first == ',' || first == ':') {
        return {offset,
                "There is nothing before this " + std::string(first == ',' ? "comma." : "colon."),
                "Remove it, or write what belongs before it."};
    }
    if (is_closing(first)) {
        return describe_wrong_closing(offset, so_far.closing);
    }
    if (std::optional<SyntaxProblem> stranger = find_stranger(text, offset)) {
        return std::move(*stranger);
    }
    const std::size_t end =
        std::min(text.find_first_of(" \t\r\n,:{}[]\"", offset + 1), text.size());
    const std::size_t next = skip_blanks(text, end);
    const bool is_name = next < text.size() && text[next] == ':';
    const std::string_view word = text.substr(offset, end - offset);
    if (so_far.closing == '}' && so_far.separator != ':') {
        return is_name ? describe_word(offset, word, is_name)
                       : describe_no_name(text, offset, so_far.separator);
    }
    if (first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9')) {
        return describe_false_number(text, offset);
    }
    return describe_word(offset, word, is_name);
}

/// Whether the text at `offset` is followed by a colon.
bool is_name_at(std::string_view text, std::size_t offset) {
    const std::size_t end = end_of_plain(text, std::min(offset + 1, text.size()));
    const std::size_t next = skip_blanks(text, std::min(end + 1, text.size()));
    return text[offset] == '"' && next < text.size() && text[next] == ':';
}

/// `start` is where a comma should be.
SyntaxProblem describe_missing_comma(std::string_view text, std::size_t start,
                                     const ParsedSoFar& so_far) {
    if (is_closing(text[start])) {
        return describe_wrong_closing(start, so_far.closing);
    }
    if (so_far.closing == ']' && text[start] == ':' && text[so_far.begin] == '"') {
        return describe_name_in_list(so_far.begin);
    }
    if (so_far.closing == ']' && is_name_at(text, start)) {
        return describe_name_in_list(start);
    }
    if (so_far.closing == '}' && text[start] == ':') {
        return {so_far.begin, "A value and a comma are missing before this.",
                "Write them, or remove the name before it."};
    }
    if (so_far.closing == '}' && text[start] == '{') {
        return describe_no_name(text, start, ',');
    }
    return {start, "A comma is missing before this.",
            "Add it after what stands before, even if that is a line above."};
}

/// `start` is where a comma or a colon should be.
SyntaxProblem describe_missing(std::string_view text, std::size_t start,
                               const ParsedSoFar& so_far) {
    if (is_part_of_number(text, so_far.begin, start)) {
        return describe_false_number(text, so_far.begin);
    }
    if (std::optional<SyntaxProblem> stranger = find_stranger(text, start)) {
        return std::move(*stranger);
    }
    const bool is_joined = start == so_far.offset && start > 0 && text[start - 1] == '"';
    if (is_joined && std::string_view("{}[]:,\"").find(text[start]) == std::string_view::npos) {
        return {start - 1, "The text ends at this quotation mark.",
                "Write \\\" for a quotation mark inside a text."};
    }
    if (so_far.separator == ',') {
        return describe_missing_comma(text, start, so_far);
    }
    if (text[start] == ',' || is_closing(text[start])) {
        return {start, "A colon and a value are missing before this.",
                "Write them. If what stands before is an entry of a list, a [ is missing."};
    }
    return {start, "A colon is missing before this.",
            "Add it after what stands before, even if that is a line above."};
}

}  // namespace

SyntaxProblem describe_syntax_problem(std::string_view text, const ParsedSoFar& so_far) {
    const std::size_t start = skip_blanks(text, so_far.offset);
    if (start >= text.size()) {
        return describe_early_end(text, so_far.depth);
    }
    if (so_far.offset > 0 && so_far.depth == 0) {
        if (std::optional<SyntaxProblem> stranger = find_stranger(text, start)) {
            return std::move(*stranger);
        }
        return {start, "There is something after the end of the content.",
                "Remove it, or remove the closing bracket before it."};
    }
    if (so_far.separator == '\0') {
        return describe_token(text, start, so_far);
    }
    if (text[start] != so_far.separator || is_part_of_number(text, so_far.begin, start)) {
        return describe_missing(text, start, so_far);
    }
    const std::size_t next = skip_blanks(text, start + 1);
    if (next >= text.size()) {
        return describe_early_end(text, so_far.depth);
    }
    if (is_closing(text[next])) {
        const bool is_comma = so_far.separator == ',';
        return {start, "There is nothing after this " + std::string(is_comma ? "comma." : "colon."),
                is_comma ? "Remove the comma." : "Write a value: null if it is not known."};
    }
    return describe_token(text, next, so_far);
}

}  // namespace core
