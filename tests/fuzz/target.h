#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

// What each target defines; driver.cpp is the rest of its program.

/// Tries what `input` stands for; aborts where the program does not do as it promises.
void try_input(std::string_view input);

/// Sound inputs for libFuzzer to begin with.
[[nodiscard]] std::vector<std::string> seeds();

}  // namespace fuzz
