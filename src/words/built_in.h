#pragma once

#include <string_view>

#include "words/words.h"

namespace words {

/// English as it was when the program was built. It is in the program only until the page loads
/// the file of its language; then nothing but what cannot be said without words stays behind.
[[nodiscard]] Words built_in();

/// The text of data/words/en.json that `built_in` reads, without blanks.
[[nodiscard]] std::string_view built_in_text();

}  // namespace words
