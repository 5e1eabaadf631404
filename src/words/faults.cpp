#include "words/faults.h"

#include <cstddef>

#include "core/content/faults.h"
#include "core/content/reader/json_tokens.h"

namespace words {

std::string Faults::say(const core::Said& said) const {
    std::string text;
    append(text, said);
    return text;
}

std::string Faults::line(const core::Problem& problem) const {
    const bool is_error = problem.severity == core::Problem::Severity::Error;
    std::string line = core::place_of(problem) + ": ";
    append(line, is_error ? core::Fault::error : core::Fault::warning);
    line += ": ";
    append(line, problem.message);
    if (!problem.remedy.is_empty()) {
        line += ' ';
        append(line, problem.remedy);
    }
    return line + core::pointer_note(problem);
}

void Faults::append(std::string& text, const core::Said& said) const {
    text += said.text;
    if (said.message >= messages_.size()) {
        return;
    }
    const std::string& message = messages_[said.message];
    for (std::size_t i = 0; i < message.size(); ++i) {
        const bool is_slot = message[i] == '{' && i + 2 < message.size() && message[i + 2] == '}' &&
                             message[i + 1] >= '0' &&
                             static_cast<std::size_t>(message[i + 1] - '0') < said.arguments.size();
        if (is_slot) {
            append(text, said.arguments[static_cast<std::size_t>(message[i + 1] - '0')]);
            i += 2;
        } else {
            text += message[i];
        }
    }
}

std::optional<Faults> read_faults(const core::FileText& file) {
    constexpr std::size_t kDepthOfMessages = 2;
    std::vector<std::string> messages;
    core::JsonTokens tokens(file.text);
    for (auto kind = core::Token::Kind::OpenObject;
         kind != core::Token::Kind::End && kind != core::Token::Kind::Fault;) {
        const core::Token& token = tokens.next();
        kind = token.kind;
        if (kind == core::Token::Kind::Text && tokens.depth() == kDepthOfMessages) {
            messages.emplace_back(token.text);
        }
    }
    if (tokens.is_faulty() || messages.size() != core::Fault::kCount) {
        return std::nullopt;
    }
    return Faults(std::move(messages));
}

}  // namespace words
