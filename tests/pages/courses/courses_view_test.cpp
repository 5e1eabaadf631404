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

TEST_CASE("courses page: where the list is in parts, each entry says its place in the whole") {
    const auto items_of = [](int count) {
        fixture::ContentBuilder builder;
        builder.content.programme.id = "demo";
        builder.edition("2023");
        for (int i = 0; i < count; ++i) {
            builder.course({.code = "C " + std::to_string(100 + i), .title = "One"});
        }
        const app::Library library = fixture::library_of(std::move(builder.content));
        std::vector<ui::PlaceInList> places;
        for (const char* address : {"demo/courses/?page=2", "demo/courses/?page=2&view=cards"}) {
            const fixture::Tree tree = fixture::draw_page(library, address, {}).tree;
            for (const ui::Node& node : tree.document->nodes) {
                if (node.in_list != ui::PlaceInList{}) {
                    places.push_back(node.in_list);
                }
            }
        }
        return places;
    };
    const std::vector<ui::PlaceInList> places = items_of(301);
    REQUIRE(places.size() == 200);
    CHECK(places.front() == ui::PlaceInList{101, 301});
    CHECK(places.back() == ui::PlaceInList{200, 301});
    CHECK(items_of(12).empty());
}

}  // namespace
