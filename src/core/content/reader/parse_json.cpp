#include "core/content/reader/parse_json.h"

#include <string>

#include "core/content/faults.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/syntax_problem.h"

namespace core {
namespace {

/// False when nothing more can be read.
bool tell(ModelBuilder& builder, const Token& token) {
    switch (token.kind) {
        case Token::Kind::End:
        case Token::Kind::Fault:
            return false;
        case Token::Kind::Key:
            builder.key(token);
            break;
        case Token::Kind::OpenObject:
        case Token::Kind::OpenList:
            builder.open(token);
            break;
        case Token::Kind::Close:
            builder.close();
            break;
        default:
            builder.value(token);
    }
    return true;
}

}  // namespace

JsonParse::JsonParse(std::string_view text, std::size_t most_bytes, ModelBuilder& builder)
    : text_(text),
      most_bytes_(most_bytes),
      tokens_(text.substr(0, most_bytes)),
      builder_(builder) {}

bool JsonParse::go_on(std::size_t tokens) {
    while (tokens > 0 && tell(builder_, tokens_.next())) {
        --tokens;
    }
    return tokens == 0;
}

bool JsonParse::finish() {
    const bool is_too_long = text_.size() > most_bytes_;
    if (is_too_long) {
        report_too_long();
    } else if (tokens_.is_faulty()) {
        report_fault();
    } else {
        return true;
    }
    builder_.abandon();
    return false;
}

void JsonParse::report_too_long() {
    builder_.report_at(tokens_.end_of_last(), Problem::Kind::Syntax,
                       said(Fault::file_too_large, {.limit = std::to_string(most_bytes_)}),
                       Fault::divide_courses);
}

void JsonParse::report_fault() {
    const bool is_empty = text_.find_first_not_of(" \t\r\n") == std::string_view::npos;
    if (is_empty) {
        builder_.report_at(0, Problem::Kind::Syntax, Fault::file_empty,
                           said(Fault::write_at_least, {.least = builder_.least_content()}));
        return;
    }
    const SyntaxProblem problem = describe_syntax_problem(text_, {.begin = tokens_.begin_of_last(),
                                                                  .offset = tokens_.end_of_last(),
                                                                  .separator = tokens_.separator(),
                                                                  .depth = tokens_.depth(),
                                                                  .closing = tokens_.closing()});
    builder_.report_at(problem.offset, Problem::Kind::Syntax, problem.message, problem.remedy);
}

}  // namespace core
