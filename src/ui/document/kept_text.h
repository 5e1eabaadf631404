#pragma once

#include <cstddef>
#include <string_view>

namespace ui {

/// Text that lives at least as long as the document it is in: a literal, or a copy that the
/// document's store keeps. Nothing else can be one.
class KeptText : public std::string_view {
public:
    constexpr KeptText() = default;
    template <std::size_t kSize>
    // NOLINTNEXTLINE(google-explicit-constructor,modernize-avoid-c-arrays)
    constexpr KeptText(const char (&literal)[kSize]) : std::string_view(literal, kSize - 1) {}

private:
    friend class TextStore;
    explicit KeptText(std::string_view text) : std::string_view(text) {}
};

}  // namespace ui
