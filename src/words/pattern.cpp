#include "words/pattern.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace words {
namespace {

std::optional<Style> find_style(std::string_view name) {
    if (name.empty()) {
        return Style::Plain;
    }
    if (name == ":word") {
        return Style::Word;
    }
    return name == ":capital" ? std::optional(Style::Capital) : std::nullopt;
}

}  // namespace

Pattern parse_pattern(std::string_view text, std::span<const std::string_view> names) {
    Pattern pattern;
    std::string before;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t brace = std::min(text.find_first_of("{}", at), text.size());
        before += text.substr(at, brace - at);
        const std::string_view rest = text.substr(brace);
        if (rest.starts_with("{{") || rest.starts_with("}}") || rest.starts_with('}')) {
            before += rest.front();
            at = brace + (rest.size() > 1 && rest[1] == rest[0] ? 2 : 1);
            continue;
        }
        const std::size_t close = rest.find('}');
        if (close == std::string_view::npos) {
            // Braces that are not closed name nothing.
            pattern.unknown = rest.empty() ? pattern.unknown : std::string(rest);
            before += rest;
            break;
        }
        const std::string_view inside = rest.substr(1, close - 1);
        const std::size_t colon = std::min(inside.find(':'), inside.size());
        const auto name = std::find(names.begin(), names.end(), inside.substr(0, colon));
        const std::optional<Style> style = find_style(inside.substr(colon));
        if (name == names.end() || !style) {
            pattern.unknown = rest.substr(0, close + 1);
            before += pattern.unknown;
        } else {
            const auto argument = static_cast<int>(name - names.begin());
            pattern.used |= 1U << static_cast<unsigned>(argument);
            pattern.parts.push_back({std::exchange(before, {}), argument, *style});
        }
        at = brace + close + 1;
    }
    if (!before.empty() || pattern.parts.empty()) {
        pattern.parts.push_back({std::move(before)});
    }
    return pattern;
}

}  // namespace words
