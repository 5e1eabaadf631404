#include "core/text/text.h"

#include <algorithm>
#include <utility>

namespace core {

// Texts are made, copied and given to widgets in so many places that it is these few lines which
// decide how heavy the program is; they are never to be repeated where they are used.

[[gnu::noinline]] Text::Text() = default;
[[gnu::noinline]] Text::Text(std::string said) : text(std::move(said)) {}
[[gnu::noinline]] Text::Text(std::string_view said) : text(said) {}
[[gnu::noinline]] Text::Text(const char* said) : text(said) {}
[[gnu::noinline]] Text::Text(std::string said, TextLanguage in)
    : text(std::move(said)), language(in) {}
[[gnu::noinline]] Text::Text(const TextView& said) : text(said.text), language(said.language) {}
[[gnu::noinline]] Text::Text(const Text& other) = default;
[[gnu::noinline]] Text::Text(Text&& other) noexcept = default;
[[gnu::noinline]] Text& Text::operator=(const Text& other) = default;
[[gnu::noinline]] Text& Text::operator=(Text&& other) noexcept = default;
[[gnu::noinline]] Text::~Text() = default;
[[gnu::noinline]] Text::operator std::string_view() const {
    return text;
}

[[gnu::noinline]] TextView::TextView(const Text& said) : text(said.text), language(said.language) {}
[[gnu::noinline]] TextView::TextView(const std::string& said) : text(said) {}

bool has_letters(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte >= 0x80 || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
    });
}

}  // namespace core
