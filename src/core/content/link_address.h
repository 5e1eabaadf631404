#pragma once

#include <string_view>

namespace core {

/// Whether `address` is an absolute http or https address with a plausible host.
[[nodiscard]] bool is_web_address(std::string_view address);

/// Whether `address` is "mailto:" and one plausible mail address.
[[nodiscard]] bool is_mail_address(std::string_view address);

}  // namespace core
