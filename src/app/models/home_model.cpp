#include "app/models/home_model.h"

#include <array>
#include <string_view>

#include "app/address.h"
#include "app/wording.h"
#include "core/content/model.h"

namespace app {
namespace {

/// The facts of an edition that are compared here; the others are on the overview.
constexpr std::array<std::string_view, 3> kFacts = {"credits", "length", "delivery"};

void add_fact(HomeCard& card, std::string label, std::string value) {
    if (!value.empty()) {
        card.facts.push_back({std::move(label), std::move(value)});
    }
}

std::string count_of(const words::Words& words, std::size_t count) {
    return count == 0 ? std::string() : words.say(Msg::count_alone, {.count = count});
}

HomeCard card_of(const Library& library, const words::Words& words) {
    const core::Programme& programme = library.content().programme;
    const core::Edition& edition = library.edition({});
    HomeCard card;
    card.id = programme.id;
    card.title = programme_title(words, programme);
    card.institution = programme.institution;
    card.lead = programme.lead;
    for (const std::string_view id : kFacts) {
        for (const core::Fact& fact : edition.facts) {
            if (fact.id == id) {
                add_fact(card, fact.label, words.capitalized(fact_words(words, fact)));
            }
        }
    }
    add_fact(card, words.say(Msg::formats), count_of(words, edition.formats.size()));
    add_fact(
        card, words.say(Msg::tracks),
        edition.tracks.empty() ? words.say(Msg::none) : count_of(words, edition.tracks.size()));
    add_fact(card, words.say(Msg::courses), count_of(words, library.content().courses.size()));
    card.explore = {words.say(Msg::explore, {.programme = programme_name(words, programme)}),
                    address_of({}, library.content())};
    return card;
}

}  // namespace

HomeModel make_home_model(std::span<const Library* const> libraries, std::string_view notice,
                          const words::Words& words) {
    HomeModel model;
    std::vector<std::string> titles;
    for (const Library* library : libraries) {
        model.cards.push_back(card_of(*library, words));
        titles.push_back(model.cards.back().title);
    }
    model.head.title = words.say(Msg::programmes);
    model.head.description =
        words.say(Msg::programmes_description, {.programmes = words::list_text(words, titles)});
    model.lead = words.say(Msg::programmes_lead);
    model.notice = notice;
    return model;
}

}  // namespace app
