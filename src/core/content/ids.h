#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace core {

/// Typed indices into the vectors of `Content`.
enum class CourseId : std::uint32_t {};
enum class SourceId : std::uint32_t {};
enum class KindId : std::uint32_t {};
enum class PersonId : std::uint32_t {};

/// The position that a typed index stands for.
template <typename Id>
[[nodiscard]] constexpr std::size_t index_of(Id id) {
    return static_cast<std::size_t>(id);
}

/// A longer id could be too long for the name of a file.
inline constexpr std::size_t kLongestId = 100;

/// Whether `id` can stand in an address: small letters and digits, joined by single hyphens, and
/// not longer than `kLongestId`.
[[nodiscard]] bool is_address_id(std::string_view id);

}  // namespace core
