// The rules for cardinal numbers of the Unicode Common Locale Data Repository (CLDR 48,
// common/supplemental/plurals.xml), cut down to numbers as we show them: up to two decimals, no
// zeros at the end, never in a short form such as "2M". So its "i = 1 and v = 0" and "n = 1" are
// one rule here. The tests hold them against what Intl.PluralRules of a browser answers.

#include "words/plural.h"

#include <algorithm>

namespace words {
namespace {

/// A language and how it chooses plural forms.
struct KnownLanguage {
    std::string_view tag;
    PluralRule rule = PluralRule::One;
};

constexpr auto kLanguages = std::to_array<KnownLanguage>({
    {"ar", PluralRule::Arabic},     {"bg", PluralRule::One},     {"ca", PluralRule::Spanish},
    {"cs", PluralRule::Czech},      {"de", PluralRule::One},     {"el", PluralRule::One},
    {"en", PluralRule::One},        {"es", PluralRule::Spanish}, {"et", PluralRule::One},
    {"fi", PluralRule::One},        {"fr", PluralRule::French},  {"he", PluralRule::Hebrew},
    {"hu", PluralRule::One},        {"id", PluralRule::Same},    {"it", PluralRule::Spanish},
    {"ja", PluralRule::Same},       {"ko", PluralRule::Same},    {"nb", PluralRule::One},
    {"nl", PluralRule::One},        {"pl", PluralRule::Polish},  {"pt", PluralRule::French},
    {"pt-PT", PluralRule::Spanish}, {"ru", PluralRule::Russian}, {"sk", PluralRule::Czech},
    {"sv", PluralRule::One},        {"th", PluralRule::Same},    {"tr", PluralRule::One},
    {"uk", PluralRule::Russian},    {"vi", PluralRule::Same},    {"zh", PluralRule::Same},
});

constexpr std::array<std::string_view, kCategories.size()> kNames = {"zero", "one",  "two",
                                                                     "few",  "many", "other"};

bool is_between(long long value, long long first, long long last) {
    return value >= first && value <= last;
}

Category with_millions(bool is_one, long long whole, bool is_whole) {
    if (is_one) {
        return Category::One;
    }
    const bool is_millions = is_whole && whole != 0 && whole % 1000000 == 0;
    return is_millions ? Category::Many : Category::Other;
}

/// Polish, Russian and their like end in -1, -2 to -4 or another digit; 11 to 14 are apart.
Category slavic(long long whole, bool is_one) {
    if (is_one) {
        return Category::One;
    }
    const bool is_few = is_between(whole % 10, 2, 4) && !is_between(whole % 100, 12, 14);
    return is_few ? Category::Few : Category::Many;
}

Category czech(long long whole, bool is_whole) {
    if (!is_whole) {
        return Category::Many;
    }
    return whole == 1 ? Category::One : is_between(whole, 2, 4) ? Category::Few : Category::Other;
}

Category arabic(long long whole) {
    if (whole < 3) {
        return whole == 0 ? Category::Zero : whole == 1 ? Category::One : Category::Two;
    }
    return is_between(whole % 100, 3, 10) ? Category::Few
           : whole % 100 >= 11            ? Category::Many
                                          : Category::Other;
}

Category hebrew(long long whole, bool is_whole) {
    if (is_whole ? whole == 1 : whole == 0) {
        return Category::One;
    }
    return is_whole && whole == 2 ? Category::Two : Category::Other;
}

/// The categories that `rule` gives, besides `Other`.
std::string_view names_of(PluralRule rule) {
    switch (rule) {
        case PluralRule::Same:
            return "";
        case PluralRule::One:
        case PluralRule::Spanish:
        case PluralRule::French:
            return "one";
        case PluralRule::Polish:
        case PluralRule::Czech:
        case PluralRule::Russian:
            return "one few many";
        case PluralRule::Arabic:
            return "zero one two few many";
        case PluralRule::Hebrew:
            return "one two";
    }
    return "";
}

bool has_millions(PluralRule rule) {
    return rule == PluralRule::Spanish || rule == PluralRule::French;
}

}  // namespace

std::string_view category_name(Category category) {
    return kNames[static_cast<std::size_t>(category)];
}

std::optional<Category> find_category(std::string_view name) {
    const auto* const found = std::find(kNames.begin(), kNames.end(), name);
    return found == kNames.end() ? std::nullopt
                                 : std::optional(kCategories[found - kNames.begin()]);
}

std::optional<PluralRule> find_plural_rule(std::string_view language) {
    for (const std::string_view tag : {language, language.substr(0, language.find('-'))}) {
        for (const KnownLanguage& known : kLanguages) {
            if (known.tag == tag) {
                return known.rule;
            }
        }
    }
    return std::nullopt;
}

Category category_of(PluralRule rule, Number number) {
    const long long size = std::abs(number.hundredths());
    const long long whole = size / 100;
    const bool is_whole = number.is_whole();
    const bool is_one = size == 100;
    switch (rule) {
        case PluralRule::Same:
            return Category::Other;
        case PluralRule::One:
            return is_one ? Category::One : Category::Other;
        case PluralRule::Spanish:
            return with_millions(is_one, whole, is_whole);
        case PluralRule::French:
            return with_millions(whole < 2, whole, is_whole);
        case PluralRule::Polish:
            return is_whole ? slavic(whole, is_one) : Category::Other;
        case PluralRule::Russian:
            return is_whole ? slavic(whole, whole % 10 == 1 && whole % 100 != 11) : Category::Other;
        case PluralRule::Czech:
            return czech(whole, is_whole);
        case PluralRule::Arabic:
            return is_whole ? arabic(whole) : Category::Other;
        case PluralRule::Hebrew:
            return hebrew(whole, is_whole);
    }
    return Category::Other;
}

Need need_of(PluralRule rule, Category category) {
    if (category == Category::Many && has_millions(rule)) {
        return Need::Optional;
    }
    const bool is_there = category == Category::Other ||
                          names_of(rule).find(category_name(category)) != std::string_view::npos;
    return is_there ? Need::Required : Need::None;
}

bool is_exact(PluralRule rule, Category category) {
    const bool has_wide_one =
        rule == PluralRule::French || rule == PluralRule::Russian || rule == PluralRule::Hebrew;
    return category == Category::Zero || category == Category::Two ||
           (category == Category::One && !has_wide_one);
}

}  // namespace words
