#include "core/content/reader/token_cursor.h"

#include <algorithm>

namespace core {
namespace {

bool is_one_of(char character, std::string_view set) {
    return set.find(character) != std::string_view::npos;
}

void advance(Position& at, char character) {
    const bool continues_a_character = (static_cast<unsigned char>(character) & 0xC0U) == 0x80U;
    if (character == '\n') {
        ++at.line;
        at.column = 1;
    } else if (!continues_a_character) {
        ++at.column;
    }
}

}  // namespace

void TokenCursor::step() {
    if (offset_ < text_.size()) {
        advance(at_, text_[offset_]);
        ++offset_;
    }
}

SourceToken TokenCursor::next() {
    while (offset_ < text_.size() && is_one_of(text_[offset_], " \t\r\n,:")) {
        step();
    }
    const std::size_t start = offset_;
    const Position at = at_;
    if (start == text_.size()) {
        return {.raw = {}, .at = at};
    }
    const char first = text_[start];
    step();
    if (first == '"') {
        while (offset_ < text_.size() && text_[offset_] != '"') {
            if (text_[offset_] == '\\') {
                step();
            }
            step();
        }
        step();
    } else if (!is_one_of(first, "{}[]")) {
        while (offset_ < text_.size() && !is_one_of(text_[offset_], " \t\r\n,:{}[]\"")) {
            step();
        }
    }
    return {.raw = text_.substr(start, offset_ - start), .at = at};
}

Position position_at(std::string_view text, std::size_t offset) {
    Position at;
    for (const char character : text.substr(0, std::min(offset, text.size()))) {
        advance(at, character);
    }
    return at;
}

}  // namespace core
