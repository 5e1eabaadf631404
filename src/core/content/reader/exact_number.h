#pragma once

#include <optional>
#include <string_view>

namespace core {

/// The double nearest to a number that is written as in JSON, whatever its size; of two that are as
/// near the even one. Nothing when it is too large.
[[nodiscard]] std::optional<double> to_exact_number(std::string_view written);

}  // namespace core
