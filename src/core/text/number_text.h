#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// The shortest usual writing of a small number, to two decimals: "3", "1.5", "0.25".
[[nodiscard]] std::string number_text(double value);

/// "3 credits", "1 credit", "No credits".
[[nodiscard]] std::string credits_text(double credits);

/// "1 course", "4 courses": `noun` takes an "s" unless the count is one.
[[nodiscard]] std::string count_text(std::size_t count, std::string_view noun);

}  // namespace core
