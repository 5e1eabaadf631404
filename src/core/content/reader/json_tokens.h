#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/content/reader/token.h"

namespace core {

/// Steps through a text and holds it to the grammar of JSON (RFC 8259), until `Token::Kind::End` or
/// `Fault`, which it then gives for ever:
///
///     JsonTokens tokens(text);
///     while (is_value(tokens.next().kind)) { … }
///
/// Linear in time; it allocates for texts with backslashes and for nesting only. It is our own, for
/// the JSON library takes several times as long and does not tell where a value stands. A test
/// holds the two against each other.
class JsonTokens {
public:
    /// `text` is UTF-8 and must outlive the tokens.
    explicit JsonTokens(std::string_view text) : text_(text) {}

    /// The next token, valid until the one after it.
    const Token& next();

    [[nodiscard]] bool is_faulty() const { return token_.kind == Token::Kind::Fault; }
    /// Where the last good token begins and ends.
    [[nodiscard]] std::size_t begin_of_last() const { return begin_of_last_; }
    [[nodiscard]] std::size_t end_of_last() const { return end_of_last_; }
    /// What must come between that token and a further one, if anything.
    [[nodiscard]] char separator() const { return separator_; }
    /// How many brackets are open.
    [[nodiscard]] std::size_t depth() const { return open_.size(); }
    /// What closes the innermost of them; 0 when none is open.
    [[nodiscard]] char closing() const { return open_.empty() ? '\0' : open_.back(); }

private:
    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    void skip_blanks();
    const Token& read_value();
    const Token& read_text(Token::Kind kind);
    const Token& read_number();
    const Token& read_word(std::string_view word, Token::Kind kind);
    const Token& open(Token::Kind kind, char closing);
    const Token& close();
    const Token& finish(Token::Kind kind, std::size_t end);
    const Token& fail();

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t begin_of_last_ = 0;
    std::size_t end_of_last_ = 0;
    char separator_ = '\0';
    std::string open_;  ///< The closing brackets that are to come, innermost last.
    Token token_;
    std::string unescaped_;
};

}  // namespace core
