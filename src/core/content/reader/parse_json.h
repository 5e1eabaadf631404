#pragma once

#include <string_view>

namespace core {

class ModelBuilder;

/// Parses `text` (UTF-8 without byte order mark) and tells `builder` what comes, in order. False
/// when the text breaks off, is not JSON or the builder stopped; then the problem has been reported
/// and the builder has dropped what was incomplete.
bool parse_json(std::string_view text, ModelBuilder& builder);

}  // namespace core
