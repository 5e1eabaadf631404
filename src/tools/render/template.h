#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tools {

/// Names and what takes their place.
using Fillings = std::vector<std::pair<std::string_view, std::string>>;

/// `text` with each "{{name}}" replaced; unknown names stay, so that a typo can be seen.
[[nodiscard]] std::string filled(std::string_view text, const Fillings& fillings);

}  // namespace tools
