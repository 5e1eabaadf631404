#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/content/problem.h"
#include "core/content/read.h"

namespace words {

/// What is said of faults of content, in one language. A page loads it only if there are any.
class Faults {
public:
    /// The messages by number, with their arguments by number too: `There is no {1} with the id
    /// "{0}".`; see words/fault_messages.h.
    explicit Faults(std::vector<std::string> messages) : messages_(std::move(messages)) {}

    [[nodiscard]] std::string say(const core::Said& said) const;
    /// `file:line:column: error: message remedy [pointer]`.
    [[nodiscard]] std::string line(const core::Problem& problem) const;

private:
    void append(std::string& text, const core::Said& said) const;

    std::vector<std::string> messages_;
};

/// Reads the file that the site makes of a language for its pages: the messages alone, in order, so
/// that the program need not know their ids. Nothing where that is not what `file` holds.
[[nodiscard]] std::optional<Faults> read_faults(const core::FileText& file);

}  // namespace words
