#include "core/content/link_address.h"

namespace core {
namespace {

/// What may stand in no address: blanks, control characters, quotation marks, angle brackets,
/// backslash.
bool has_forbidden_characters(std::string_view address) {
    for (const char character : address) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte <= 0x20 || byte == 0x7F ||
            std::string_view("\"'<>\\`").find(character) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

bool is_host(std::string_view host) {
    return !host.empty() && host.front() != '.' && host.back() != '.' && host.front() != '-' &&
           host.find("..") == std::string_view::npos && host.find('@') == std::string_view::npos &&
           (host.find('.') != std::string_view::npos || host.starts_with("localhost"));
}

}  // namespace

bool is_web_address(std::string_view address) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (address.starts_with(scheme)) {
            const std::string_view rest = address.substr(scheme.size());
            return !has_forbidden_characters(rest) &&
                   is_host(rest.substr(0, rest.find_first_of("/?#")));
        }
    }
    return false;
}

bool is_mail_address(std::string_view address) {
    constexpr std::string_view kScheme = "mailto:";
    if (!address.starts_with(kScheme) || has_forbidden_characters(address)) {
        return false;
    }
    const std::string_view mail =
        address.substr(kScheme.size(), address.find('?') - kScheme.size());
    const std::size_t at = mail.find('@');
    return at != std::string_view::npos && at > 0 && is_host(mail.substr(at + 1));
}

}  // namespace core
