#include "core/content/reader/syntax_problem.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "core/content/faults.h"
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
    return {text.size(), said(Fault::early_end, {.count = std::to_string(depth)}),
            Fault::close_brackets};
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
            return {i, Fault::curly_mark_closes_nothing, Fault::write_straight_mark};
        }
    }
    return {offset, Fault::text_not_closed, Fault::close_text};
}

/// `offset` is that of the opening quotation mark.
SyntaxProblem describe_text(std::string_view text, std::size_t offset) {
    std::size_t i = offset + 1;
    while (i < text.size() && text[i] != '"' && static_cast<unsigned char>(text[i]) >= 0x20) {
        const std::size_t escape = text[i] == '\\' ? escape_size(text, i) : 1;
        if (escape == 0) {
            return {i, Fault::unknown_escape, Fault::write_two_backslashes};
        }
        i += escape;
    }
    if (i < text.size() && text[i] == '"') {
        return {offset, Fault::text_not_expected, Fault::check_commas};
    }
    if (i < text.size() && text[i] == '\t') {
        return {i, Fault::tab_in_text, Fault::write_space};
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
        return {offset, said(Fault::name_without_marks, {.name = shown(word)}), Fault::write_marks};
    }
    if (small == "true" || small == "false" || small == "null") {
        return {offset, said(Fault::written_small, {.word = shown(word)}),
                said(Fault::write_word, {.word = small})};
    }
    if (small == "none" || small == "nil" || small == "nan" || small == "undefined") {
        return {offset, said(Fault::word_not_known, {.word = shown(word)}), Fault::write_null};
    }
    return {offset, said(Fault::not_readable_from, {.word = shown(word)}),
            Fault::write_marks_around_texts};
}

bool is_closing(char sign) {
    return sign == '}' || sign == ']';
}

SyntaxProblem describe_wrong_closing(std::size_t offset, char closing) {
    return {offset, Fault::wrong_closing,
            said(Fault::close_with, {.bracket = std::string_view(&closing, 1)})};
}

/// In a list, whose closing bracket or an entry's opening one was forgotten.
SyntaxProblem describe_name_in_list(std::size_t offset) {
    return {offset, Fault::name_in_list, Fault::close_list_or_open_entry};
}

/// In an object, where a name belongs and none is.
SyntaxProblem describe_no_name(std::string_view text, std::size_t offset, char separator) {
    if (text[offset] == '{' && separator == ',') {
        return {offset, Fault::object_for_name, Fault::close_object_or_open_list};
    }
    return {offset, Fault::no_name, Fault::write_name};
}

/// `offset` is where a name or a value should begin.
SyntaxProblem describe_token(std::string_view text, std::size_t offset, const ParsedSoFar& so_far) {
    const char first = text[offset];
    if (first == '"') {
        return describe_text(text, offset);
    }
    if (first == ',' || first == ':') {
        return {offset, first == ',' ? Fault::nothing_before_comma : Fault::nothing_before_colon,
                Fault::remove_or_write_before};
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
        return {so_far.begin, Fault::value_and_comma_missing, Fault::write_or_remove_name};
    }
    if (so_far.closing == '}' && text[start] == '{') {
        return describe_no_name(text, start, ',');
    }
    return {start, Fault::comma_missing, Fault::add_after_what_stands_before};
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
        return {start - 1, Fault::text_ends_here, Fault::escape_mark};
    }
    if (so_far.separator == ',') {
        return describe_missing_comma(text, start, so_far);
    }
    if (text[start] == ',' || is_closing(text[start])) {
        return {start, Fault::colon_and_value_missing, Fault::write_or_open_list};
    }
    return {start, Fault::colon_missing, Fault::add_after_what_stands_before};
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
        return {start, Fault::after_end, Fault::remove_or_reopen};
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
        return {start, is_comma ? Fault::nothing_after_comma : Fault::nothing_after_colon,
                is_comma ? Fault::remove_comma : Fault::write_value};
    }
    return describe_token(text, next, so_far);
}

}  // namespace core
