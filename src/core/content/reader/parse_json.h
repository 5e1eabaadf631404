#pragma once

#include <cstddef>
#include <string_view>

namespace core {

class ModelBuilder;

/// Parses `text` (UTF-8 without byte order mark), or no more than the first `most_bytes` of it, and
/// tells `builder` what comes, in order. False when the text breaks off, is not JSON or is longer;
/// then the problem has been reported and the builder has dropped what was incomplete.
bool parse_json(std::string_view text, std::size_t most_bytes, ModelBuilder& builder);

}  // namespace core
