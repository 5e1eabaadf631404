#pragma once

#include <cstddef>
#include <string_view>

namespace core {

/// A place in a file as editors count: both from 1, columns in characters.
struct Position {
    int line = 1;
    int column = 1;
};

/// A bracket, text, number or literal of JSON as it stands in the file.
struct SourceToken {
    /// Empty at the end of the file. A view of the text given to the cursor.
    std::string_view raw;
    Position at;
};

/// Steps through the tokens of a JSON text and knows where each one stands. It checks nothing:
/// beside a parser it follows event by event, alone it walks over text that may be broken. Linear
/// in time.
class TokenCursor {
public:
    /// `text` must outlive the cursor.
    explicit TokenCursor(std::string_view text) : text_(text) {}

    /// The next token; commas, colons and blanks are stepped over.
    SourceToken next();

    /// Where the token read last ends.
    [[nodiscard]] std::size_t offset() const { return offset_; }

private:
    void step();

    std::string_view text_;
    std::size_t offset_ = 0;
    Position at_;
};

/// Where the byte at `offset` of `text` stands.
[[nodiscard]] Position position_at(std::string_view text, std::size_t offset);

}  // namespace core
