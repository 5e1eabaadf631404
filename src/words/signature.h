#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace words {

/// What the program wants of a message, in every language.
struct Signature {
    std::string_view id;
    std::vector<std::string_view> names;  ///< Of its arguments, in alphabetical order.
    std::uint32_t numbers = 0;            ///< A bit for each that is a number.
    int chosen_by = -1;                   ///< The number that chooses the form in English.
};

/// All messages by number, as they were when the program was built.
[[nodiscard]] std::vector<Signature> message_signatures();
/// The same of what is said of faults of content, by the numbers of `core::Fault`. For tools: pages
/// load files without ids.
[[nodiscard]] std::vector<Signature> fault_signatures();

/// The text that the build makes of data/words/en.json: a line for each message, with its id and
/// its arguments, "#" before numbers and "=" before the one that chooses the form.
[[nodiscard]] std::string_view signature_lines();
/// The same of data/words/faults/en.json.
[[nodiscard]] std::string_view fault_signature_lines();

}  // namespace words
