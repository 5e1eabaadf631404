#include "app/update.h"

#include <string>
#include <utility>
#include <vector>

#include "support/content_builder.h"
#include "support/doctest.h"
#include "words/built_in.h"

namespace {

using app::Effect;
using app::Page;
using Kind = app::Effect::Kind;
using Effects = std::vector<app::Effect>;

struct Fixture {
    fixture::ContentBuilder builder;
    app::State state;

    Fixture() {
        builder.content.programme.id = "demo";
        builder.content.programme.default_edition = "2023";
        builder.course({.code = "C 1", .title = "One"});
        builder.edition("2023").tracks = {fixture::track("Health", {})};
        builder.edition("2024").tracks = {fixture::track("Open", {})};
    }

    Effects act(const app::Action& action) {
        return app::update(state, action, builder.content, words::built_in());
    }

    /// As after a visit to `address`.
    void be_at(const std::string& address) {
        state = {};
        REQUIRE_FALSE(act(app::Navigate{address}).empty());
    }
};

Effect push(std::string address) {
    return {Kind::PushAddress, std::move(address)};
}
Effect replace(std::string address) {
    return {Kind::ReplaceAddress, std::move(address)};
}
const Effect kShowTop{Kind::ShowPageTop, {}};
const Effect kAnnounce{Kind::AnnounceResults, {}};

TEST_CASE_FIXTURE(Fixture, "update: a link to another page pushes its address and shows its top") {
    state.menu_is_open = true;
    state.filters_are_open = true;
    state.notice = "Odd.";
    CHECK(act(app::Navigate{"demo/courses/c-1/"}) == Effects{push("demo/courses/c-1/"), kShowTop});
    app::State expected;
    expected.route = {.page = Page::Course, .id = "c-1"};
    CHECK(state == expected);
}

TEST_CASE_FIXTURE(Fixture, "update: a link to the same page stays where it is") {
    be_at("demo/courses/");
    state.filters_are_open = true;
    CHECK(act(app::Navigate{"demo/courses/?view=cards"}) ==
          Effects{push("demo/courses/?view=cards")});
    CHECK(act(app::Navigate{"demo/courses/?q=one"}) ==
          Effects{push("demo/courses/?q=one"), kAnnounce});
    CHECK(state.filters_are_open);
}

TEST_CASE_FIXTURE(Fixture, "update: from one course to the next is another page") {
    builder.course({.code = "C 2", .title = "Two"});
    be_at("demo/courses/c-1/");
    CHECK(act(app::Navigate{"demo/courses/c-2/"}) == Effects{push("demo/courses/c-2/"), kShowTop});
}

TEST_CASE_FIXTURE(Fixture, "update: a strange link pushes the nearest address and says so") {
    CHECK(act(app::Navigate{"demo/courses/C_1/?q=x"}) ==
          Effects{push("demo/courses/c-1/"), kShowTop});
    CHECK(state.notice == "There is no course “C_1”. This is the nearest one.");
    CHECK(act(app::DismissNotice{}).empty());
    CHECK(state.notice == "");
}

TEST_CASE_FIXTURE(Fixture, "update: Back shows the address and writes none") {
    state.menu_is_open = true;
    CHECK(act(app::Revisit{"demo/courses/?q=one"}).empty());
    CHECK(state.route.page == Page::Courses);
    CHECK(state.route.browse.text == "one");
    CHECK_FALSE(state.menu_is_open);
}

TEST_CASE_FIXTURE(Fixture, "update: typing replaces the address and announces the results") {
    be_at("demo/courses/?term=fall");
    state.notice = "Odd.";
    CHECK(act(app::SetQuery{"deep l"}) ==
          Effects{replace("demo/courses/?q=deep+l&term=fall"), kAnnounce});
    CHECK(state.notice == "");
    CHECK(act(app::SetQuery{""}) == Effects{replace("demo/courses/?term=fall"), kAnnounce});
}

TEST_CASE_FIXTURE(Fixture, "update: a facet value is added, and taken away again") {
    be_at("demo/courses/?term=fall");
    CHECK(act(app::SetFacetValue{core::Facet::Term, "spring", true}) ==
          Effects{replace("demo/courses/?term=fall,spring"), kAnnounce});
    CHECK(act(app::SetFacetValue{core::Facet::Term, "fall", false}) ==
          Effects{replace("demo/courses/?term=spring"), kAnnounce});
}

TEST_CASE_FIXTURE(Fixture, "update: a facet value wanted twice is there once, and none when not") {
    be_at("demo/courses/?term=fall");
    CHECK(act(app::SetFacetValue{core::Facet::Term, "fall", true}) ==
          Effects{replace("demo/courses/?term=fall"), kAnnounce});
    CHECK(act(app::SetFacetValue{core::Facet::Term, "spring", false}) ==
          Effects{replace("demo/courses/?term=fall"), kAnnounce});
}

TEST_CASE_FIXTURE(Fixture, "update: another part of a long list starts at the top and is said") {
    be_at("demo/courses/?q=x");
    state.filters_are_open = true;
    CHECK(act(app::Navigate{"demo/courses/?q=x&page=2"}) ==
          Effects{push("demo/courses/?q=x&page=2"), kShowTop, kAnnounce});
    CHECK(act(app::Navigate{"demo/courses/?q=x&view=cards&page=2"}) ==
          Effects{push("demo/courses/?q=x&view=cards&page=2")});
    CHECK(state.filters_are_open);
}

TEST_CASE_FIXTURE(Fixture, "update: an order without meaning changes nothing") {
    be_at("demo/courses/?sort=title");
    CHECK(act(app::SetOrder{"colour"}).empty());
    CHECK(state.route.browse.order == core::CourseOrder::Title);
}

TEST_CASE_FIXTURE(Fixture, "update: switches of a page are in its address") {
    be_at("demo/courses/?q=x");
    CHECK(act(app::SetOrder{"title"}) == Effects{replace("demo/courses/?q=x&sort=title")});
    be_at("demo/compare/");
    CHECK(act(app::SetOnlyDifferences{true}) == Effects{replace("demo/compare/?only=differences")});
    CHECK(act(app::SetOnlyDifferences{false}) == Effects{replace("demo/compare/")});
    CHECK(act(app::SetTheme{app::ThemeChoice::Dark}) == Effects{{Kind::ChooseTheme, "dark"}});
}

TEST_CASE_FIXTURE(Fixture, "update: another edition keeps the page where it has it") {
    be_at("demo/courses/c-1/");
    CHECK(act(app::Navigate{"demo/courses/c-1/?edition=2024"}) ==
          Effects{push("demo/2024/courses/c-1/")});
    CHECK(act(app::Navigate{"demo/courses/c-1/?edition=2023"}) ==
          Effects{push("demo/courses/c-1/")});
    CHECK(state.notice == "");

    be_at("demo/tracks/health/");
    CHECK(act(app::Navigate{"demo/tracks/health/?edition=2024"}).front() ==
          push("demo/2024/tracks/"));
    CHECK(state.notice ==
          "There is no track “health” in this edition. These are the tracks it has.");
}

TEST_CASE_FIXTURE(Fixture, "update: another edition or comparison stays where one looks") {
    be_at("demo/courses/?track=health");
    CHECK(act(app::Navigate{"demo/2024/courses/?track=health"}) ==
          Effects{push("demo/2024/courses/?track=health"), kAnnounce});
    be_at("demo/compare/");
    CHECK(act(app::Navigate{"demo/compare/formats/"}) == Effects{push("demo/compare/formats/")});
    CHECK(act(app::Navigate{"demo/2024/compare/formats/"}) ==
          Effects{push("demo/2024/compare/formats/")});
}

TEST_CASE_FIXTURE(Fixture, "update: what opens and closes leaves the address alone") {
    CHECK(act(app::ToggleMenu{}).empty());
    CHECK(act(app::ToggleFilters{}).empty());
    CHECK(act(app::ToggleProblems{}).empty());
    app::State open;
    open.menu_is_open = true;
    open.filters_are_open = true;
    open.problems_are_open = true;
    CHECK(state == open);
    CHECK(act(app::ToggleMenu{}).empty());
    CHECK(act(app::ToggleFilters{}).empty());
    CHECK(act(app::ToggleProblems{}).empty());
    CHECK(state == app::State{});
}

}  // namespace
