#include "core/content/reader/parse_json.h"

#include "core/content/reader/json_tokens.h"
#include "core/content/reader/model_builder.h"
#include "core/content/reader/syntax_problem.h"

namespace core {
namespace {

/// False when nothing more can be read.
bool tell(ModelBuilder& builder, const Token& token) {
    switch (token.kind) {
        case Token::Kind::Key:
            builder.key(token);
            return true;
        case Token::Kind::OpenObject:
        case Token::Kind::OpenList:
            return builder.open(token);
        case Token::Kind::Close:
            builder.close();
            return true;
        case Token::Kind::End:
        case Token::Kind::Fault:
            return false;
        default:
            builder.value(token);
            return true;
    }
}

}  // namespace

bool parse_json(std::string_view text, ModelBuilder& builder) {
    JsonTokens tokens(text);
    const Token* token = &tokens.next();
    while (tell(builder, *token)) {
        token = &tokens.next();
    }
    if (token->kind == Token::Kind::End) {
        return true;
    }
    if (token->kind == Token::Kind::Fault) {
        const SyntaxProblem problem =
            describe_syntax_problem(text, {.offset = tokens.end_of_last(),
                                           .separator = tokens.separator(),
                                           .depth = builder.depth()});
        builder.report_at(problem.offset, Problem::Kind::Syntax, problem.message, problem.remedy);
    }
    builder.abandon();
    return false;
}

}  // namespace core
