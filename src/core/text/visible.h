#pragma once

#include <string_view>

namespace core {

/// Whether there is anything to see in `text`: a character that is neither blank nor, as zero-width
/// spaces are, drawn as nothing.
[[nodiscard]] bool has_visible_character(std::string_view text);

}  // namespace core
