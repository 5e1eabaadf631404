#pragma once

#include <string>
#include <vector>

#include "words/words.h"

namespace words {

/// The messages of `Faults`, out of a file of data/words/faults that was read with
/// `fault_signatures`.
[[nodiscard]] std::vector<std::string> fault_messages(const Words& words);

}  // namespace words
