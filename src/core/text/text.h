#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

struct TextView;

/// The language of a text of the content: a place in `Content::languages`, counted from 1.
/// `Around`: that of whatever is around it. `Own`: that of the programme.
enum class TextLanguage : std::uint8_t { Around = 0, Own = 1 };

/// What content says to people. Programs must tell its language where it is not that of the words
/// around it: whoever reads aloud needs to know.
struct Text {
    std::string text;
    TextLanguage language = TextLanguage::Around;

    Text();
    // NOLINTBEGIN(google-explicit-constructor): words become a text without more ado.
    Text(std::string said);
    Text(std::string_view said);
    Text(const char* said);
    // NOLINTEND(google-explicit-constructor)
    Text(std::string said, TextLanguage in);
    explicit Text(const TextView& said);
    Text(const Text& other);
    Text(Text&& other) noexcept;
    Text& operator=(const Text& other);
    Text& operator=(Text&& other) noexcept;
    ~Text();

    // NOLINTNEXTLINE(google-explicit-constructor)
    operator std::string_view() const;
    [[nodiscard]] bool empty() const { return text.empty(); }

    bool operator==(const Text&) const = default;
    bool operator==(std::string_view other) const { return text == other; }
    bool operator==(const std::string& other) const { return text == other; }
    bool operator==(const char* other) const { return text == other; }
};

/// Whether there is a letter in `text`: figures and signs are the same in all languages.
[[nodiscard]] bool has_letters(std::string_view text);

/// A text of which somebody else takes care.
struct TextView {
    std::string_view text;
    TextLanguage language = TextLanguage::Around;

    TextView() = default;
    // NOLINTBEGIN(google-explicit-constructor): widgets take whatever says something.
    TextView(const Text& said);
    TextView(std::string_view said) : text(said) {}
    TextView(const std::string& said);
    TextView(const char* said) : text(said) {}
    // NOLINTEND(google-explicit-constructor)
    TextView(std::string_view said, TextLanguage in) : text(said), language(in) {}

    [[nodiscard]] bool empty() const { return text.empty(); }
};

}  // namespace core
