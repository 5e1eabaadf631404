#include "pages/home/home_model.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "app/address.h"
#include "app/wording.h"
#include "core/content/model.h"

namespace pages {
namespace {

using words::Msg;

/// So many facts of each programme are compared here; the others are on the overview.
constexpr std::size_t kMostFacts = 3;

void add_fact(HomeCard& card, core::Text label, core::RichText value) {
    if (!label.empty() && !value.empty()) {
        card.facts.push_back({std::move(label), std::move(value)});
    }
}

std::string count_of(const words::Words& words, std::size_t count) {
    return count == 0 ? std::string() : words.say(Msg::count_alone, {.count = count});
}

std::string language_of(const app::Library& library) {
    return app::language_in_route(library.content(), library.words(), library.words().language());
}

HomeCard card_of(const app::Library& library) {
    const words::Words& words = library.words();
    const core::Programme& programme = library.content().programme;
    const core::Edition& edition = library.edition({});
    HomeCard card;
    card.id = programme.id;
    card.title = programme_title(words, programme);
    card.institution = programme.institution;
    card.lead = programme.lead;
    for (const core::Fact* fact : library.content().key_facts(edition)) {
        if (card.facts.size() < kMostFacts) {
            add_fact(card, fact->label, app::capitalized(words, app::fact_words(words, *fact)));
        }
    }
    add_fact(card, words.say(Msg::formats), app::rich(count_of(words, edition.formats.size())));
    add_fact(card, words.say(Msg::tracks),
             app::rich(edition.tracks.empty() ? words.say(Msg::none)
                                              : count_of(words, edition.tracks.size())));
    add_fact(card, words.say(Msg::courses),
             app::rich(count_of(words, library.content().courses.size())));
    card.explore = {words.say(Msg::explore, {.programme = programme_name(words, programme)}),
                    app::address_of({.language = language_of(library)}, library.content())};
    return card;
}

/// Each programme numbers its languages itself; the page has one list for all.
class LanguageList {
public:
    void renumber(HomeCard& card, const std::vector<std::string>& tags) {
        for (core::Text* text : {&card.title, &card.institution, &card.lead}) {
            renumber(*text, tags);
        }
        for (HomeFact& fact : card.facts) {
            renumber(fact.label, tags);
            for (core::RichRun& run : fact.value) {
                renumber(run.text, tags);
            }
        }
    }

    [[nodiscard]] std::vector<std::string> take() { return std::move(tags_); }

private:
    void renumber(core::Text& text, const std::vector<std::string>& tags) {
        const auto number = static_cast<std::size_t>(text.language);
        if (number == 0 || number > tags.size()) {
            text.language = core::TextLanguage::Around;
            return;
        }
        const std::string& tag = tags[number - 1];
        const auto found = std::find(tags_.begin(), tags_.end(), tag);
        text.language = static_cast<core::TextLanguage>(found - tags_.begin() + 1);
        if (found == tags_.end()) {
            tags_.push_back(tag);
        }
    }

    std::vector<std::string> tags_;
};

}  // namespace

HomeModel make_home_model(std::span<const app::Library* const> libraries, std::string_view notice) {
    const words::Words& words = libraries.front()->words();
    HomeModel model;
    std::vector<std::string> titles;
    LanguageList languages;
    for (const app::Library* library : libraries) {
        model.cards.push_back(card_of(*library));
        languages.renumber(model.cards.back(), library->text_languages());
        titles.push_back(model.cards.back().title.text);
    }
    model.head.title = words.say(Msg::programmes);
    model.head.description =
        words.say(Msg::programmes_description, {.programmes = words::list_text(words, titles)});
    model.text_languages = languages.take();
    model.lead = words.say(Msg::programmes_lead);
    model.notice = notice;
    for (const words::Language& language : words.languages()) {
        if (language.tag != words.language()) {
            model.languages.push_back({language, app::home_address(words, language.tag)});
        }
    }
    return model;
}

}  // namespace pages
