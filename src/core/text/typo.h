#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace core {

/// Whether one slip of the keyboard at most lies between `a` and `b`: a character too many, one
/// missing, one wrong, or two neighbours swapped. Compares UTF-8 characters, not bytes.
[[nodiscard]] bool within_one_typo(std::string_view a, std::string_view b);

/// As `within_one_typo`, but `typed` may be the beginning of `word`. Returns how many bytes of
/// `word` it stands for.
[[nodiscard]] std::optional<std::size_t> find_typo_prefix(std::string_view typed,
                                                          std::string_view word);

}  // namespace core
