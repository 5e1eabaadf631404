#include "core/content/link_address.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view kDigits = "0123456789";

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_letter_or_digit(char character) {
    const char letter = lower(character);
    return (letter >= 'a' && letter <= 'z') || kDigits.find(letter) != std::string_view::npos;
}

bool is_one_of(char character, std::string_view set) {
    return set.find(character) != std::string_view::npos;
}

/// What may stand in no address: blanks, control characters, quotation marks, angle brackets,
/// backslash.
bool has_forbidden_characters(std::string_view address) {
    return std::any_of(address.begin(), address.end(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte <= 0x20 || byte == 0x7F || is_one_of(character, "\"'<>\\`");
    });
}

/// `address` after "`scheme`:"; empty when it has another one.
std::string_view after_scheme(std::string_view address, std::string_view scheme) {
    const bool has_scheme = address.size() > scheme.size() && address[scheme.size()] == ':' &&
                            std::equal(scheme.begin(), scheme.end(), address.begin(),
                                       [](char one, char other) { return one == lower(other); });
    return has_scheme ? address.substr(scheme.size() + 1) : std::string_view();
}

bool is_host(std::string_view host) {
    const bool is_name = std::all_of(host.begin(), host.end(), [](char character) {
        return is_letter_or_digit(character) || is_one_of(character, "-._") ||
               static_cast<unsigned char>(character) >= 0x80;
    });
    return is_name && !host.empty() && host.front() != '.' && host.back() != '.' &&
           host.front() != '-' && host.find("..") == std::string_view::npos &&
           (host.find('.') != std::string_view::npos || host == "localhost");
}

bool is_host_with_port(std::string_view host) {
    const std::size_t colon = host.find(':');
    if (colon == std::string_view::npos) {
        return is_host(host);
    }
    const std::string_view port = host.substr(colon + 1);
    return is_host(host.substr(0, colon)) && !port.empty() && port.size() <= 5 &&
           port.find_first_not_of(kDigits) == std::string_view::npos;
}

bool is_mail_address(std::string_view address) {
    const std::string_view rest = after_scheme(address, "mailto");
    const std::string_view mail = rest.substr(0, rest.find('?'));
    const std::size_t at = mail.find('@');
    return at != std::string_view::npos && at > 0 && is_host(mail.substr(at + 1));
}

bool is_telephone_address(std::string_view address) {
    const std::string_view rest = after_scheme(address, "tel");
    const std::string_view number = rest.substr(0, rest.find(';'));
    constexpr std::ptrdiff_t kFewestDigits = 3;
    return number.find_first_not_of("+-.()0123456789") == std::string_view::npos &&
           std::count_if(number.begin(), number.end(), [](char character) {
               return is_one_of(character, kDigits);
           }) >= kFewestDigits;
}

}  // namespace

bool is_link_address(std::string_view address) {
    return is_web_address(address) || (!has_forbidden_characters(address) &&
                                       (is_mail_address(address) || is_telephone_address(address)));
}

bool is_web_address(std::string_view address) {
    if (has_forbidden_characters(address)) {
        return false;
    }
    for (const std::string_view scheme : {"https", "http"}) {
        const std::string_view rest = after_scheme(address, scheme);
        if (rest.starts_with("//")) {
            const std::string_view host = rest.substr(2);
            return is_host_with_port(host.substr(0, host.find_first_of("/?#")));
        }
    }
    return false;
}

bool is_site_address(std::string_view address) {
    const std::string_view path = address.substr(0, address.find_first_of("?#"));
    const bool is_path = std::all_of(path.begin(), path.end(), [](char character) {
        return is_letter_or_digit(character) || is_one_of(character, "-_/");
    });
    return is_path && !path.starts_with('/') && path.find("//") == std::string_view::npos &&
           !has_forbidden_characters(address);
}

}  // namespace core
