#include "words/signature.h"

#include <algorithm>

namespace words {
namespace {

/// Cuts off and returns what stands before `end`.
std::string_view take_until(std::string_view& text, char end) {
    const std::size_t size = std::min(text.find(end), text.size());
    const std::string_view taken = text.substr(0, size);
    text.remove_prefix(std::min(size + 1, text.size()));
    return taken;
}

std::vector<Signature> signatures_in(std::string_view lines) {
    std::vector<Signature> signatures;
    while (!lines.empty()) {
        std::string_view line = take_until(lines, '\n');
        Signature& signature = signatures.emplace_back();
        signature.id = take_until(line, ' ');
        while (!line.empty()) {
            std::string_view name = take_until(line, ' ');
            const auto place = static_cast<int>(signature.names.size());
            if (name.front() == '#' || name.front() == '=') {
                signature.numbers |= 1U << static_cast<unsigned>(place);
                signature.chosen_by = name.front() == '=' ? place : signature.chosen_by;
                name.remove_prefix(1);
            }
            signature.names.push_back(name);
        }
    }
    return signatures;
}

}  // namespace

std::vector<Signature> message_signatures() {
    return signatures_in(signature_lines());
}

std::vector<Signature> fault_signatures() {
    return signatures_in(fault_signature_lines());
}

}  // namespace words
