#include "pages/home/home_model.h"

#include <string>
#include <utility>
#include <vector>

#include "app/wording.h"
#include "support/doctest.h"
#include "support/library_of.h"
#include "support/page_fixture.h"
#include "support/sample_files.h"

namespace {

using fixture::SampleFiles;

TEST_CASE("home: a card says what tells the programme apart, and leads to it") {
    const app::Library library = fixture::read_library(SampleFiles().all());
    const std::vector<const app::Library*> all = {&library};
    const pages::HomeModel model = pages::make_home_model(all, "Odd.");
    CHECK(model.notice == "Odd.");
    CHECK(model.head.description == "What tells them apart, and a way into each: Demo.");
    REQUIRE(model.cards.size() == 1);
    const pages::HomeCard& card = model.cards.front();
    CHECK(card.title == "Demo");
    CHECK(card.institution == "I");
    CHECK(card.lead == "L");
    CHECK(card.explore.label == "Explore D");
    CHECK(card.explore.address == "demo/");
    std::string facts;
    for (const pages::HomeFact& fact : card.facts) {
        facts += fact.label.text + ": " + app::plain_words(fact.value) + "\n";
    }
    CHECK(facts ==
          "Credits: 6 credits\nLength: Not stated\nDelivery: Not stated\nFormats: 1\nTracks: "
          "2\nCourses: 3\n");
}

TEST_CASE("home: a programme with nothing but its id has a card") {
    core::Content content;
    content.programme.id = "demo";
    const app::Library library = fixture::library_of(std::move(content));
    const std::vector<const app::Library*> all = {&library};
    const pages::HomeModel model = pages::make_home_model(all, "");
    REQUIRE(model.cards.size() == 1);
    CHECK(model.cards.front().title == "demo");
    REQUIRE(model.cards.front().facts.size() == 1);
    CHECK(app::plain_words(model.cards.front().facts.front().value) == "None");
}

}  // namespace
