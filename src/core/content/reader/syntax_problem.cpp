#include "core/content/reader/syntax_problem.h"

#include "core/content/reader/raw_text.h"

namespace core {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::size_t skip_blanks(std::string_view text, std::size_t offset) {
    const std::size_t next = text.find_first_not_of(kBlanks, offset);
    return next == std::string_view::npos ? text.size() : next;
}

struct Finding {
    std::size_t offset = 0;
    std::string message;
    std::string remedy;
};

Finding describe_early_end(std::string_view text, std::size_t depth) {
    if (skip_blanks(text, 0) == text.size()) {
        return {0, "The file is empty.", "Write at least {}."};
    }
    return {text.size(),
            "The file ends too early: brackets still open: " + std::to_string(depth) + '.',
            "Add the missing closing brackets, or bring back what was cut off."};
}

/// `offset` is that of the opening quotation mark.
Finding describe_text(std::string_view text, std::size_t offset) {
    std::size_t i = offset + 1;
    while (i < text.size() && text[i] != '"' && static_cast<unsigned char>(text[i]) >= 0x20) {
        const bool is_escape = text[i] == '\\';
        const bool is_known =
            is_escape && i + 1 < text.size() &&
            std::string_view("\"\\/bfnrtu").find(text[i + 1]) != std::string_view::npos;
        if (is_escape && (!is_known || text[i + 1] == 'u')) {
            return {i, "A backslash in a text starts something unknown.",
                    "For a backslash itself write two of them."};
        }
        i += is_escape ? 2 : 1;
    }
    if (i < text.size() && text[i] == '"') {
        return {offset, "A text is not expected here.", "Check the commas and colons before it."};
    }
    if (i < text.size() && text[i] == '\t') {
        return {i, "A text contains a tab.", "Write a space instead."};
    }
    return {offset, "This text has no closing quotation mark on its line.",
            "Close it with \", and write \\\" for a quotation mark inside it."};
}

Finding describe_token(std::string_view text, std::size_t offset) {
    const char first = text[offset];
    if (first == '"') {
        return describe_text(text, offset);
    }
    const std::size_t end = text.find_first_of(" \t\r\n,:{}[]\"", offset + 1);
    const std::string word =
        quoted(text.substr(offset, end == std::string_view::npos ? end : end - offset));
    if (first == '-' || (first >= '0' && first <= '9')) {
        return {offset, "The number " + word + " cannot be read.",
                "Write digits, at most one point, and nothing too large."};
    }
    return {offset, "The file cannot be read from " + word + " on.",
            "Texts and names need \" on both sides; true, false and null are written small."};
}

Finding describe(std::string_view text, ParsedSoFar so_far) {
    const std::size_t start = skip_blanks(text, so_far.offset);
    if (start >= text.size()) {
        return describe_early_end(text, so_far.depth);
    }
    if (so_far.offset > 0 && so_far.depth == 0) {
        return {start, "There is something after the end of the content.",
                "Remove it, or remove the closing bracket before it."};
    }
    const bool is_separated = so_far.separator != '\0' && text[start] == so_far.separator;
    if (!is_separated) {
        const bool is_closing = text[start] == '}' || text[start] == ']';
        if (so_far.separator == ',' && is_closing) {
            return {start, "This is the wrong closing bracket.",
                    "What was opened with [ is closed with ], with { by }."};
        }
        if (so_far.separator != '\0') {
            const std::string name = so_far.separator == ',' ? "A comma" : "A colon";
            return {start, name + " is missing before this.",
                    "Add it after what stands before, even if that is a line above."};
        }
        return describe_token(text, start);
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

}  // namespace

SyntaxProblem describe_syntax_problem(std::string_view text, ParsedSoFar so_far) {
    Finding finding = describe(text, so_far);
    return {.at = position_at(text, finding.offset),
            .message = std::move(finding.message),
            .remedy = std::move(finding.remedy)};
}

}  // namespace core
