#include "pages/course/course_places.h"

#include <string>
#include <utility>
#include <vector>

#include "support/course_fixture.h"
#include "support/doctest.h"

namespace {

using core::Condition;
using fixture::leaf;
using fixture::of;
using fixture::plain_text;
using fixture::words;
using Fixture = fixture::CourseFixture;
using Texts = std::vector<core::Text>;

Texts described(const pages::EditionPlaces& edition) {
    Texts texts;
    for (const pages::CoursePlace& place : edition.places) {
        texts.push_back(plain_text(place.title) + ", " + place.part.text + ", " + place.role);
    }
    return texts;
}

core::Plan plan(const std::string& title, std::vector<core::PlanItem> items) {
    core::Plan result;
    result.id = core::slug(title);
    result.title = title;
    result.terms = {{"Fall", std::move(items)}};
    return result;
}

void add_plan(core::Edition& edition, core::Plan plan) {
    core::Format format;
    format.id = plan.id;
    format.title = plan.title;
    format.plans = {std::move(plan)};
    edition.formats.push_back(std::move(format));
}

TEST_CASE("course: plans, tracks and requirements say where it stands in them") {
    Fixture content;
    core::Edition& edition = content.builder.edition("2023");
    add_plan(edition, plan("Campus", {{"", {content.data}}, {"", {content.models}}}));
    add_plan(edition, plan("Online", {{"Pick", {content.data, content.models, content.data}}}));
    edition.tracks = {fixture::track("Science", {{content.data, content.deep}}),
                      fixture::track("Open", {})};
    edition.groups = {fixture::group("Core", 3.0, {content.data})};
    Condition some = of(Condition::Kind::AtLeast, {leaf(content.data), leaf(content.deep)});
    some.count = 1;
    edition.groups.push_back(fixture::group("Electives", 3.0, {}));
    edition.groups.back().needs = some;

    const auto places = content.model(content.data).places;
    REQUIRE(places.size() == 1);
    CHECK(places[0].title == "Edition 2023");
    CHECK(described(places[0]) == Texts{"Campus, Fall, Required", "Online, Fall, One of 2 (Pick)",
                                        "Every track, Track, Shared core",
                                        "Science, Track, Elective", "Core, Requirement, Required",
                                        "Electives, Requirement, At least 1 of 2"});
    CHECK(places[0].places[3].title ==
          core::RichText{core::link("Science", "demo/tracks/science/")});
}

TEST_CASE("course: the edition that is shown comes first, and says so when it has no place") {
    Fixture content;
    content.builder.edition("2022");
    add_plan(content.builder.edition("2023"), plan("Campus", {{"", {content.data}}}));
    content.builder.edition("2024");
    const auto places = content.model(content.data, "2024").places;
    Texts order;
    for (const pages::EditionPlaces& edition : places) {
        order.push_back(edition.id + ": " + edition.remark);
    }
    const std::string none = "No plan, track or requirement of this edition names it.";
    CHECK(order == Texts{"2024: " + none, "2022: " + none, "2023: "});
}

TEST_CASE("course: places that content repeats are listed once, others keep names of their own") {
    Fixture content;
    core::Edition& edition = content.builder.edition("2023");
    const core::Plan same = plan("Campus", {{"", {content.data}}, {"", {content.data}}});
    const core::Plan choice = plan("Campus", {{"", {content.data, content.models}}});
    for (const core::Plan& each : {same, same, choice}) {
        add_plan(edition, each);
    }
    const auto places = content.model(content.data).places;
    REQUIRE(places.size() == 1);
    CHECK(described(places[0]) == Texts{"Campus, Fall, Required", "Campus, Fall, One of 2"});
    CHECK(places[0].places[0].id != places[0].places[1].id);
}

TEST_CASE("course: a choice within a choice of so many counts as the wider one") {
    using enum Condition::Kind;
    Fixture content;
    const Condition either = of(AnyOf, {leaf(content.data), leaf(content.models)});
    Condition some = of(AtLeast, {either, leaf(content.deep), words("another")});
    some.count = 2;
    Condition credits = of(CreditsFrom, {either, leaf(content.deep)});
    credits.credits = 6;
    const std::vector<std::pair<Condition, std::string>> rows = {
        {of(AllOf, {either, leaf(content.deep)}), "One of 2"},
        {of(AnyOf, {leaf(content.data)}), "Required"},
        {of(AnyOf, {of(AllOf, {leaf(content.data)}), words("another")}), "One of 2"},
        {of(AnyOf, {some, words("approved")}), "At least 2 of 3"},
        {credits, "6 credits from a list of 2"},
    };
    for (const auto& [needs, role] : rows) {
        CAPTURE(role);
        Fixture one = content;
        one.builder.edition("2023").groups = {fixture::group("Core", {}, {})};
        one.builder.content.editions[0].groups[0].needs = needs;
        CHECK(described(one.model(one.data).places[0]) == Texts{"Core, Requirement, " + role});
    }
}

}  // namespace
