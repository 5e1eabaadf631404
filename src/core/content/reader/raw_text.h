#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The offset of the first byte of `text` that is not well-formed UTF-8.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// `text` without the mark that some editors put at the start of a file.
[[nodiscard]] std::string_view without_byte_order_mark(std::string_view text);

/// `text` as a message shows it: shortened to a few words, without control characters.
[[nodiscard]] std::string shown(std::string_view text);

}  // namespace core
