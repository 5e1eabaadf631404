#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "words/message.h"

namespace words {

/// The forms that languages put words in by number, as CLDR names them.
enum class Category : std::uint8_t { Zero, One, Two, Few, Many, Other };
inline constexpr std::array kCategories = {Category::Zero, Category::One,  Category::Two,
                                           Category::Few,  Category::Many, Category::Other};

/// "zero", "one", "two", "few", "many", "other".
[[nodiscard]] std::string_view category_name(Category category);
[[nodiscard]] std::optional<Category> find_category(std::string_view name);

/// Languages that choose their forms alike.
enum class PluralRule : std::uint8_t {
    Same,     ///< One form for all numbers: Chinese, Japanese, Korean.
    One,      ///< One for 1: English, German, Turkish.
    Spanish,  ///< One for 1, and a form for whole millions; Italian too.
    French,   ///< One for all below 2, and a form for whole millions; Portuguese of Brazil too.
    Polish,
    Czech,    ///< Slovak too.
    Russian,  ///< Ukrainian too.
    Arabic,
    Hebrew,
};

/// The rule of a language, such as "en", "pt" or "pt-PT"; nothing for one that is not in the table.
[[nodiscard]] std::optional<PluralRule> find_plural_rule(std::string_view language);

/// The form that goes with `number`.
[[nodiscard]] Category category_of(PluralRule rule, Number number);

/// What a message must say about a form of its language.
enum class Need : std::uint8_t {
    None,      ///< The language does not have the form.
    Optional,  ///< Only numbers choose it that hardly occur; `Other` takes its place.
    Required,
};
[[nodiscard]] Need need_of(PluralRule rule, Category category);

/// Whether the form stands for one number alone, so that its words may say it: "One course".
[[nodiscard]] bool is_exact(PluralRule rule, Category category);

}  // namespace words
