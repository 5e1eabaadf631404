#include "core/content/reader/parse_json.h"

#include <string>

#include "core/content/faults.h"
#include "core/content/reader/json_tokens.h"
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

void report_too_long(ModelBuilder& builder, std::size_t offset, std::size_t most_bytes) {
    builder.report_at(offset, Problem::Kind::Syntax,
                      said(Fault::file_too_large, {.limit = std::to_string(most_bytes)}),
                      Fault::divide_courses);
}

void report_fault(ModelBuilder& builder, std::string_view text, const JsonTokens& tokens) {
    const bool is_empty = text.find_first_not_of(" \t\r\n") == std::string_view::npos;
    if (is_empty) {
        builder.report_at(0, Problem::Kind::Syntax, Fault::file_empty,
                          said(Fault::write_at_least, {.least = builder.least_content()}));
        return;
    }
    const SyntaxProblem problem = describe_syntax_problem(text, {.begin = tokens.begin_of_last(),
                                                                 .offset = tokens.end_of_last(),
                                                                 .separator = tokens.separator(),
                                                                 .depth = tokens.depth(),
                                                                 .closing = tokens.closing()});
    builder.report_at(problem.offset, Problem::Kind::Syntax, problem.message, problem.remedy);
}

}  // namespace

bool parse_json(std::string_view text, std::size_t most_bytes, ModelBuilder& builder) {
    JsonTokens tokens(text.substr(0, most_bytes));
    while (tell(builder, tokens.next())) {
    }
    const bool is_too_long = text.size() > most_bytes;
    if (is_too_long) {
        report_too_long(builder, tokens.end_of_last(), most_bytes);
    } else if (tokens.is_faulty()) {
        report_fault(builder, text, tokens);
    } else {
        return true;
    }
    builder.abandon();
    return false;
}

}  // namespace core
