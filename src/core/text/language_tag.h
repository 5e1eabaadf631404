#pragma once

#include <string_view>

namespace core {

/// Whether `text` may be the tag of a language (BCP 47): two or three letters, then parts of
/// letters and digits, joined by hyphens.
[[nodiscard]] bool is_language_tag(std::string_view text);

/// Whether the two are one tag: capitals do not matter in them.
[[nodiscard]] bool is_same_tag(std::string_view tag, std::string_view other);

/// Whether the two tags are one language, apart from where it is spoken: "en" and "en-US", not
/// "zh-Hans" and "zh-Hant".
[[nodiscard]] bool is_same_language(std::string_view tag, std::string_view other);

}  // namespace core
