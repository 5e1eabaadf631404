// The only file that knows the JSON library. Of the library we use the SAX interface, which neither
// builds a tree nor throws. It does not say where a value starts: a TokenCursor walks along with
// it, one token for each event.

#include "core/content/reader/parse_json.h"

#include <string>

#define JSON_NO_IO
#define JSON_USE_IMPLICIT_CONVERSIONS 0
#define JSON_USE_GLOBAL_UDLS 0
#include <nlohmann/json.hpp>

#include "core/content/reader/model_builder.h"
#include "core/content/reader/syntax_problem.h"
#include "core/content/reader/token_cursor.h"

namespace core {
namespace {

using Json = nlohmann::json;

/// The library calls these functions by name, hence their spelling.
class SaxEvents {
public:
    SaxEvents(std::string_view text, ModelBuilder& builder)
        : text_(text), cursor_(text), builder_(builder) {}

    bool null() { return value({}); }
    bool boolean(bool value_read) {
        return value({.kind = Token::Kind::Boolean, .boolean = value_read});
    }
    bool number_integer(Json::number_integer_t number) {
        return value({.kind = Token::Kind::Number, .number = static_cast<double>(number)});
    }
    bool number_unsigned(Json::number_unsigned_t number) {
        return value({.kind = Token::Kind::Number, .number = static_cast<double>(number)});
    }
    bool number_float(Json::number_float_t number, const std::string&) {
        return value({.kind = Token::Kind::Number, .number = number});
    }
    bool string(std::string& text) { return value({.kind = Token::Kind::Text, .text = text}); }
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return builder_.open_object(next('\0')); }
    bool key(std::string& name) { return builder_.key(name, next(':')); }
    bool end_object() { return end(); }
    bool start_array(std::size_t) { return builder_.open_list(next('\0')); }
    bool end_array() { return end(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) {
        const SyntaxProblem problem = describe_syntax_problem(
            text_,
            {.offset = cursor_.offset(), .separator = separator_, .depth = builder_.depth()});
        builder_.report_at(problem.at, Problem::Kind::Syntax, problem.message, problem.remedy);
        return false;
    }

private:
    /// Where the token of this event stands; `separator` is what must follow it, if anything.
    Position next(char separator) {
        separator_ = separator;
        return cursor_.next().at;
    }
    bool value(const Token& token) { return builder_.value(token, next(',')); }
    bool end() {
        next(',');
        return builder_.close();
    }

    std::string_view text_;
    TokenCursor cursor_;
    char separator_ = '\0';
    ModelBuilder& builder_;
};

}  // namespace

bool parse_json(std::string_view text, ModelBuilder& builder) {
    SaxEvents events(text, builder);
    const bool is_whole = Json::sax_parse(text.data(), text.data() + text.size(), &events);
    if (!is_whole) {
        builder.abandon();
    }
    return is_whole;
}

}  // namespace core
