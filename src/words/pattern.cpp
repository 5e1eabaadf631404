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
        const std::size_t open = std::min(text.find('{', at), text.size());
        const std::size_t close = text.find('}', open);
        before += text.substr(at, open - at);
        if (close == std::string_view::npos) {
            // Braces that are not closed name nothing.
            if (open < text.size()) {
                pattern.unknown = text.substr(open);
                before += text.substr(open);
            }
            break;
        }
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        const std::size_t colon = std::min(inside.find(':'), inside.size());
        const auto name = std::find(names.begin(), names.end(), inside.substr(0, colon));
        const std::optional<Style> style = find_style(inside.substr(colon));
        if (name == names.end() || !style) {
            pattern.unknown = text.substr(open, close + 1 - open);
            before += pattern.unknown;
        } else {
            const auto argument = static_cast<int>(name - names.begin());
            pattern.used |= 1U << static_cast<unsigned>(argument);
            pattern.parts.push_back({std::exchange(before, {}), argument, *style});
        }
        at = close + 1;
    }
    if (!before.empty() || pattern.parts.empty()) {
        pattern.parts.push_back({std::move(before)});
    }
    return pattern;
}

}  // namespace words
