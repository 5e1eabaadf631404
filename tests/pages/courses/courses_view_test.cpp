#include "pages/courses/courses_view.h"

#include <utility>
#include <variant>

#include "support/content_builder.h"
#include "support/doctest.h"
#include "support/library_of.h"
#include "support/page_fixture.h"

namespace {

app::Library library_with_one_course() {
    fixture::ContentBuilder builder;
    builder.content.programme.id = "demo";
    builder.edition("2023");
    builder.course({.code = "C 1", .title = "One", .terms = {"fall"}});
    return fixture::library_of(std::move(builder.content));
}

TEST_CASE("courses page: a filter's box sets the value it is for") {
    const app::Library library = library_with_one_course();
    const fixture::DrawnPage page = fixture::draw_page(library, "demo/courses/", {});
    const auto* action =
        std::get_if<app::SetFacetValue>(&fixture::action_of(page, ui::Role::CheckBox, "Fall 1"));
    REQUIRE(action != nullptr);
    CHECK(action->facet == core::Facet::Term);
    CHECK(action->id == "fall");
}

TEST_CASE("courses page: a chip is called what it shows, then what it does") {
    const app::Library library = library_with_one_course();
    const fixture::Tree tree = fixture::draw_page(library, "demo/courses/?term=fall", {}).tree;
    CHECK(fixture::find_node_if_any(tree, ui::Role::Link, "Fall, remove filter") != 0);
}

}  // namespace
