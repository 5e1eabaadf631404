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

/// Whether `id` can stand in an address: small letters and digits, joined by single hyphens.
[[nodiscard]] bool is_address_id(std::string_view id);

}  // namespace core
