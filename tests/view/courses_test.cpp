#include "view/courses.h"

#include <utility>
#include <variant>

#include "support/content_builder.h"
#include "support/doctest.h"
#include "support/page_fixture.h"

namespace {

app::Library library_with_one_course() {
    fixture::ContentBuilder builder;
    builder.content.programme.id = "demo";
    builder.edition("2023");
    builder.course({.code = "C 1", .title = "One", .terms = {"fall"}});
    return app::Library(std::move(builder.content), {});
}

TEST_CASE("courses page: two taps on a filter within one frame ask for its last state") {
    const app::Library library = library_with_one_course();
    const ui::Tree tree = fixture::draw_page(library, "demo/courses/", {}).tree;
    const ui::Key box = tree.nodes[fixture::find_node(tree, ui::Role::CheckBox, "Fall 1")].key;
    ui::Input input;
    input.events = {{ui::Event::Kind::Change, box, "1"}, {ui::Event::Kind::Change, box, "0"}};
    const app::Actions actions = fixture::draw_page(library, "demo/courses/", input).actions;
    REQUIRE(actions.size() == 1);
    const auto* action = std::get_if<app::SetFacetValue>(&actions.front());
    REQUIRE(action != nullptr);
    CHECK(action->facet == core::Facet::Term);
    CHECK(action->id == "fall");
    CHECK_FALSE(action->on);
}

TEST_CASE("courses page: a chip is called what it shows, then what it does") {
    const app::Library library = library_with_one_course();
    const ui::Tree tree = fixture::draw_page(library, "demo/courses/?term=fall", {}).tree;
    CHECK(fixture::find_node_if_any(tree, ui::Role::Link, "Fall, remove filter") != 0);
}

}  // namespace
