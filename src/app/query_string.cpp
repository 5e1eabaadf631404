#include "app/query_string.h"

#include <algorithm>
#include <charconv>

namespace app {
namespace {

std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '%' && i + 2 < text.size()) {
            const auto [end, error] =
                std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16);
            if (error == std::errc{} && end == text.data() + i + 3) {
                plain += static_cast<char>(value);
                i += 2;
                continue;
            }
        }
        plain += text[i];
    }
    return plain;
}

/// As `unescaped`, with "+" for a space.
std::string unescaped_parameter(std::string text) {
    std::replace(text.begin(), text.end(), '+', ' ');
    return unescaped(text);
}

bool is_unreserved(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-' || letter == '.' || letter == '_' ||
           letter == '~' || letter == ',';
}

/// `space` stands for a blank.
std::string escaped(std::string_view text, std::string_view space) {
    std::string out;
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (is_unreserved(letter)) {
            out += letter;
        } else if (letter == ' ') {
            out += space;
        } else {
            out += '%';
            out += kDigits[byte >> 4];
            out += kDigits[byte & 0xF];
        }
    }
    return out;
}

}  // namespace

std::vector<Parameter> parse_query(std::string_view query) {
    std::vector<Parameter> parameters;
    for (const std::string& pair : split_list(query, '&')) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos) {
            parameters.emplace_back(unescaped_parameter(pair), "");
        } else {
            parameters.emplace_back(unescaped_parameter(pair.substr(0, equals)),
                                    unescaped_parameter(pair.substr(equals + 1)));
        }
    }
    return parameters;
}

std::string format_query(const std::vector<Parameter>& parameters) {
    std::string query;
    for (const auto& [name, value] : parameters) {
        query += query.empty() ? "" : "&";
        query += escaped(name, "+");
        query += '=';
        query += escaped(value, "+");
    }
    return query;
}

std::string parse_path_part(std::string_view part) {
    return unescaped(part);
}

std::string format_path_part(std::string_view text) {
    return escaped(text, "%20");
}

std::vector<std::string> split_list(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0) {
            parts.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::string join_list(const std::vector<std::string>& parts, std::string_view separator) {
    std::string joined;
    for (const std::string& part : parts) {
        joined += joined.empty() ? "" : separator;
        joined += part;
    }
    return joined;
}

}  // namespace app
