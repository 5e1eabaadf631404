#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/content/said.h"

namespace core {

/// One fault in the content, told so that whoever edits the files can mend it.
struct Problem {
    enum class Kind : std::uint8_t {
        Syntax,  ///< The file is missing or is not JSON.
        Shape,   ///< A value has the wrong type, a name is unknown, something required is missing.
        Reference,  ///< An id that nothing has, or that two things have.
        Meaning,    ///< Well formed, yet it contradicts itself; see check.h.
    };
    /// An error must be mended; a warning asks for a second look.
    enum class Severity : std::uint8_t { Error, Warning };

    std::string file;     ///< Relative to the programme folder, such as "editions/2023.json".
    int line = 0;         ///< From 1; 0 when the place is the file as a whole.
    int column = 0;       ///< In characters, from 1; 0 when the place is the file as a whole.
    std::string pointer;  ///< JSON pointer; empty for the file as a whole.
    Said message;         ///< What is wrong, a sentence.
    Said remedy;          ///< How to mend it, a sentence; may be nothing.
    Kind kind = Kind::Shape;
    Severity severity = Severity::Error;

    bool operator==(const Problem&) const = default;
};

/// `file:line:column`, the form that editors turn into a link.
[[nodiscard]] std::string place_of(const Problem& problem);

/// ` [pointer]`; nothing for the file as a whole.
[[nodiscard]] std::string pointer_note(const Problem& problem);

/// True when at least one of `problems` is an error and not merely a warning.
[[nodiscard]] bool has_errors(const std::vector<Problem>& problems);

}  // namespace core
