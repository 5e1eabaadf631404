#pragma once

#include <string>

namespace fixture {

/// Checks that `text` is what the file with this path, from the root of the project, says. After a
/// change that is meant, the variable PROGRAM_EXPLORER_WRITE_OUTLINES has it written anew.
void check_copy(const std::string& path, const std::string& text);

}  // namespace fixture
