#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "words/formats.h"
#include "words/message.h"
#include "words/pattern.h"
#include "words/plural.h"

namespace words {

/// The words of a message for the numbers of one category.
struct Form {
    Category category = Category::Other;
    std::vector<PatternPart> parts;
};

/// A message of one language.
struct StoredMessage {
    int by = -1;  ///< The argument that chooses the form; none: there is one form.
    std::vector<Form> forms;
};

/// A language that the site speaks.
struct Language {
    std::string tag;   ///< Such as "en" or "pt-BR", for `lang` in pages.
    std::string name;  ///< As the language itself calls it.

    bool operator==(const Language&) const = default;
};

/// All that is read of a language; `read_words` makes it.
struct Catalogue {
    Language language;
    std::vector<Language> languages;  ///< All that the site speaks, if the file says so.
    PluralRule rule = PluralRule::One;
    Formats formats;
    std::vector<StoredMessage> messages;  ///< By number.
};

/// What a message says before or behind a slot.
struct Piece {
    std::string text;
    int slot = -1;  ///< What comes after `text`; none at the end.

    bool operator==(const Piece&) const = default;
};

/// What the page says, in one language:
///
///     words.say(Msg::courses)                                       "Courses"
///     words.say(Msg::some_of_courses, {.count = 3, .total = 42})    "3 of 42 courses"
///
/// An argument that is missing, has another name or the wrong type does not compile; they stand in
/// alphabetical order. data/words/en.json says what messages there are.
class Words {
public:
    explicit Words(Catalogue catalogue);

    template <typename Arguments>
    [[nodiscard]] std::string say(Message<Arguments> message,
                                  const std::type_identity_t<Arguments>& arguments) const {
        return fill(message.number, arguments.list());
    }
    [[nodiscard]] std::string say(Message<NoArguments> message) const {
        return fill(message.number, {});
    }

    /// The same, cut at the arguments that are a `Slot`, for a sentence with a link in it. The last
    /// piece has no slot.
    template <typename Arguments>
    [[nodiscard]] std::vector<Piece> pieces(
        Message<Arguments> message, const std::type_identity_t<Arguments>& arguments) const {
        return cut(message.number, arguments.list());
    }

    [[nodiscard]] const std::string& language() const { return catalogue_.language.tag; }
    /// What the language calls itself.
    [[nodiscard]] const std::string& language_name() const { return catalogue_.language.name; }
    /// All languages of the site, this one too; none where the site has one only.
    [[nodiscard]] const std::vector<Language>& languages() const { return catalogue_.languages; }
    [[nodiscard]] const Formats& formats() const { return catalogue_.formats; }

    /// `text` as it begins where it stands alone: with a capital, if the language has it so.
    [[nodiscard]] std::string capitalized(std::string_view text) const;

private:
    [[nodiscard]] const Form& form(std::uint16_t message, std::span<const Argument> list) const;
    [[nodiscard]] std::string written(const Argument& argument, Style style) const;
    [[nodiscard]] std::string fill(std::uint16_t message, std::span<const Argument> list) const;
    [[nodiscard]] std::vector<Piece> cut(std::uint16_t message,
                                         std::span<const Argument> list) const;

    Catalogue catalogue_;
};

}  // namespace words
