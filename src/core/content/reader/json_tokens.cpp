#include "core/content/reader/json_tokens.h"

#include <optional>

#include "core/content/reader/json_scalars.h"

namespace core {

const Token& JsonTokens::next() {
    if (is_faulty()) {
        return token_;
    }
    skip_blanks();
    token_ = {.offset = at_};
    if (separator_ == ',' && open_.empty()) {
        return at_ == text_.size() ? finish(Token::Kind::End, at_) : fail();
    }
    if (separator_ != ':' && !open_.empty() && peek() == open_.back()) {
        return close();
    }
    if (separator_ != '\0') {
        if (peek() != separator_) {
            return fail();
        }
        ++at_;
        skip_blanks();
        token_.offset = at_;
    }
    const bool is_in_object = !open_.empty() && open_.back() == '}';
    return is_in_object && separator_ != ':' ? read_text(Token::Kind::Key) : read_value();
}

void JsonTokens::skip_blanks() {
    while (at_ < text_.size()) {
        const char blank = text_[at_];
        if (blank != ' ' && blank != '\n' && blank != '\r' && blank != '\t') {
            return;
        }
        ++at_;
    }
}

const Token& JsonTokens::read_value() {
    switch (peek()) {
        case '"':
            return read_text(Token::Kind::Text);
        case '{':
            return open(Token::Kind::OpenObject, '}');
        case '[':
            return open(Token::Kind::OpenList, ']');
        case 't':
            token_.boolean = true;
            return read_word("true", Token::Kind::Boolean);
        case 'f':
            return read_word("false", Token::Kind::Boolean);
        case 'n':
            return read_word("null", Token::Kind::Null);
        default:
            return read_number();
    }
}

const Token& JsonTokens::read_text(Token::Kind kind) {
    if (peek() != '"') {
        return fail();
    }
    const std::size_t begin = at_ + 1;
    std::size_t end = end_of_plain(text_, begin);
    token_.text = text_.substr(begin, end - begin);
    if (end < text_.size() && text_[end] == '\\') {
        end = unescape(text_, begin, unescaped_);
        token_.text = unescaped_;
        token_.is_verbatim = false;
    }
    const bool is_closed = end < text_.size() && text_[end] == '"';
    return is_closed ? finish(kind, end + 1) : fail();
}

const Token& JsonTokens::read_number() {
    const std::size_t end = end_of_number(text_, at_);
    const std::optional<double> number = to_number(text_.substr(at_, end - at_));
    token_.number = number.value_or(0.0);
    return number ? finish(Token::Kind::Number, end) : fail();
}

const Token& JsonTokens::read_word(std::string_view word, Token::Kind kind) {
    return text_.substr(at_).starts_with(word) ? finish(kind, at_ + word.size()) : fail();
}

const Token& JsonTokens::open(Token::Kind kind, char closing) {
    open_ += closing;
    finish(kind, at_ + 1);
    separator_ = '\0';
    return token_;
}

const Token& JsonTokens::close() {
    open_.pop_back();
    return finish(Token::Kind::Close, at_ + 1);
}

const Token& JsonTokens::finish(Token::Kind kind, std::size_t end) {
    token_.kind = kind;
    at_ = end;
    begin_of_last_ = token_.offset;
    end_of_last_ = end;
    separator_ = kind == Token::Kind::Key ? ':' : ',';
    return token_;
}

const Token& JsonTokens::fail() {
    token_.kind = Token::Kind::Fault;
    return token_;
}

}  // namespace core
