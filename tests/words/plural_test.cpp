#include "words/plural.h"

#include <string>

#include "support/doctest.h"

namespace {

using words::Category;
using words::PluralRule;

/// The forms for 0, 0.5, 1, 1.5, 2, 3, 5, 11, 12, 21, 22, 100, 101, 102, 111 and a million, by
/// their first letters; "o" is one, "-" other.
std::string forms_of(std::string_view language) {
    const auto rule = words::find_plural_rule(language);
    REQUIRE(rule);
    std::string forms;
    for (const double number : {0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 11.0, 12.0, 21.0, 22.0, 100.0,
                                101.0, 102.0, 111.0, 1000000.0}) {
        const Category category = words::category_of(*rule, number);
        forms += category == Category::Other ? '-' : words::category_name(category).front();
    }
    return forms;
}

// What Intl.PluralRules answers (ICU 78, CLDR 48); "t" is two, "z" zero.
TEST_CASE("plurals: every language has the forms that CLDR gives it") {
    for (const char* language : {"en", "de", "nl", "sv", "tr", "el", "fi", "en-GB"}) {
        CAPTURE(language);
        CHECK(forms_of(language) == "--o-------------");
    }
    for (const char* language : {"es", "it", "ca", "pt-PT", "es-MX"}) {
        CAPTURE(language);
        CHECK(forms_of(language) == "--o------------m");
    }
    for (const char* language : {"fr", "pt", "pt-BR"}) {
        CAPTURE(language);
        CHECK(forms_of(language) == "oooo-----------m");
    }
    for (const char* language : {"ja", "ko", "zh", "zh-Hant"}) {
        CAPTURE(language);
        CHECK(forms_of(language) == "----------------");
    }
    CHECK(forms_of("pl") == "m-o-ffmmmmfmmfmm");
    CHECK(forms_of("ru") == "m-o-ffmmmofmofmm");
    CHECK(forms_of("uk") == forms_of("ru"));
    CHECK(forms_of("cs") == "-momff----------");
    CHECK(forms_of("sk") == forms_of("cs"));
    CHECK(forms_of("ar") == "z-o-tffmmmm---m-");
    CHECK(forms_of("he") == "-oo-t-----------");
}

TEST_CASE("plurals: a language that is not in the table has no rule") {
    CHECK(words::find_plural_rule("xx") == std::nullopt);
    CHECK(words::find_plural_rule("") == std::nullopt);
}

TEST_CASE("plurals: a negative number has the form of its size") {
    CHECK(words::category_of(PluralRule::One, -1) == Category::One);
}

TEST_CASE("plurals: every form that numbers choose is needed or at least allowed") {
    for (int rule = 0; rule <= static_cast<int>(PluralRule::Hebrew); ++rule) {
        for (int number = 0; number <= 3000; ++number) {
            const auto category =
                words::category_of(PluralRule{static_cast<std::uint8_t>(rule)}, number / 10.0);
            CHECK(words::need_of(PluralRule{static_cast<std::uint8_t>(rule)}, category) !=
                  words::Need::None);
        }
    }
}

TEST_CASE("plurals: the form for millions may be left out") {
    CHECK(words::need_of(PluralRule::Spanish, Category::Many) == words::Need::Optional);
    CHECK(words::need_of(PluralRule::Polish, Category::Many) == words::Need::Required);
    CHECK(words::need_of(PluralRule::One, Category::Many) == words::Need::None);
    CHECK(words::need_of(PluralRule::Same, Category::Other) == words::Need::Required);
}

TEST_CASE("plurals: one is one number alone in English, but not in Russian and French") {
    CHECK(words::is_exact(PluralRule::One, Category::One));
    CHECK_FALSE(words::is_exact(PluralRule::Russian, Category::One));
    CHECK_FALSE(words::is_exact(PluralRule::French, Category::One));
    CHECK(words::is_exact(PluralRule::Arabic, Category::Two));
    CHECK_FALSE(words::is_exact(PluralRule::Arabic, Category::Few));
}

TEST_CASE("plurals: categories are found by name") {
    for (const Category category : words::kCategories) {
        CHECK(words::find_category(words::category_name(category)) == category);
    }
    CHECK(words::find_category("some") == std::nullopt);
}

}  // namespace
