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

std::string count_of(std::size_t count, std::string_view none) {
    return count == 0 ? std::string(none) : grouped_number(static_cast<long>(count));
}

HomeCard card_of(const Library& library) {
    const core::Programme& programme = library.content().programme;
    const core::Edition& edition = library.edition({});
    HomeCard card;
    card.id = programme.id;
    card.title = programme_title(programme);
    card.institution = programme.institution;
    card.lead = programme.lead;
    for (const std::string_view id : kFacts) {
        for (const core::Fact& fact : edition.facts) {
            if (fact.id == id) {
                add_fact(card, fact.label, capitalized(fact_words(fact)));
            }
        }
    }
    add_fact(card, "Formats", count_of(edition.formats.size(), ""));
    add_fact(card, "Tracks", count_of(edition.tracks.size(), "None"));
    add_fact(card, "Courses", count_of(library.content().courses.size(), ""));
    card.explore = {"Explore " + programme_name(programme), address_of({}, library.content())};
    return card;
}

}  // namespace

HomeModel make_home_model(std::span<const Library* const> libraries, std::string_view notice) {
    HomeModel model;
    std::vector<std::string> titles;
    for (const Library* library : libraries) {
        model.cards.push_back(card_of(*library));
        titles.push_back(model.cards.back().title);
    }
    model.head.title = "Programmes";
    model.head.description =
        "What tells them apart, and a way into each: " + sentence_list(titles) + ".";
    model.lead = "Each can be explored: its tracks, its courses and its plans of study.";
    model.notice = notice;
    return model;
}

}  // namespace app
