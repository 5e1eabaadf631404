#pragma once

#include <string_view>

#include "words/faults.h"
#include "words/words.h"

namespace words {

/// English as it was when the tools were built: for a site without words of its own, and for tests.
/// The program is given its words by the page.
[[nodiscard]] Words built_in();

/// The text of data/words/en.json that `built_in` reads, without blanks.
[[nodiscard]] std::string_view built_in_text();

/// What is said of faults of content, in English as it was then.
[[nodiscard]] Faults built_in_faults();

/// The text of data/words/faults/en.json that `built_in_faults` reads, without blanks.
[[nodiscard]] std::string_view built_in_fault_text();

}  // namespace words
