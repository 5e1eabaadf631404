#pragma once

#include <string>

namespace core {

/// The shortest usual writing of a small number, to two decimals: "3", "1.5", "0.25".
[[nodiscard]] std::string number_text(double value);

}  // namespace core
