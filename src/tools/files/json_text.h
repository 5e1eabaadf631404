#pragma once

#include <string>
#include <string_view>

namespace tools {

/// `text` as it stands in JSON, with its quotation marks.
[[nodiscard]] std::string json_text(std::string_view text);

}  // namespace tools
