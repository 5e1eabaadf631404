#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Many short strings in one piece of memory.
class StringList {
public:
    void push_back(std::string_view text);

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }
    /// Valid until the next `push_back`.
    [[nodiscard]] std::string_view operator[](std::size_t index) const {
        const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
        return std::string_view(bytes_).substr(begin, ends_[index] - begin);
    }

private:
    std::string bytes_;
    std::vector<std::uint32_t> ends_;  ///< Into `bytes_`, per string.
};

/// The indices of `strings`, sorted by their bytes; equal ones stay as they stand.
[[nodiscard]] std::vector<std::uint32_t> sorted_indices(const StringList& strings);

/// Numbers strings by first appearance, each different one once.
class StringNumbers {
public:
    /// The number of `text`, which is a new one when `text` was not there before.
    [[nodiscard]] std::uint32_t number_of(std::string_view text);

    /// By number.
    [[nodiscard]] const StringList& strings() const { return strings_; }

private:
    void grow();

    StringList strings_;
    std::vector<std::uint32_t> hashes_;  ///< By number.
    std::vector<std::uint32_t> slots_;   ///< A power of two; a number plus one, or 0 for none.
};

}  // namespace core
