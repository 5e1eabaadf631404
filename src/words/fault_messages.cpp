#include "words/fault_messages.h"

#include <cstddef>
#include <cstdint>

#include "words/signature.h"

namespace words {
namespace {

/// The numbers of arguments in braces, which are filled in for their names.
struct Numbers {
    std::vector<std::string> texts;
    [[nodiscard]] std::vector<Argument> list() const {
        std::vector<Argument> arguments;
        for (const std::string& text : texts) {
            arguments.push_back({.text = text});
        }
        return arguments;
    }
};

}  // namespace

std::vector<std::string> fault_messages(const Words& words) {
    std::vector<std::string> messages;
    for (const Signature& signature : fault_signatures()) {
        Numbers numbers;
        for (std::size_t i = 0; i < signature.names.size(); ++i) {
            numbers.texts.push_back('{' + std::to_string(i) + '}');
        }
        const auto number = static_cast<std::uint16_t>(messages.size());
        messages.push_back(words.say(Message<Numbers>{number}, numbers));
    }
    return messages;
}

}  // namespace words
