#include "view/compare.h"

#include <cstddef>
#include <variant>

#include "support/doctest.h"
#include "support/page_fixture.h"

namespace {

TEST_CASE("compare page: the switch asks for differences only") {
    const app::Library library = fixture::read_library(fixture::shipped_files());
    const fixture::DrawnPage page = fixture::draw_page(library, "aipi/compare/", {});
    CHECK(std::holds_alternative<app::SetOnlyDifferences>(
        fixture::action_of(page, ui::Role::CheckBox, "Only differences (9 of 19 rows)")));
}

TEST_CASE("compare page: a narrow page puts the things of an attribute below it") {
    const app::Library library = fixture::read_library(fixture::shipped_files());
    ui::Input input;
    input.width = 390.0f;
    const fixture::DrawnPage page = fixture::draw_page(library, "aipi/compare/", input);
    CHECK(fixture::find_node_if_any(page.tree, ui::Role::ColumnHeader, "ML Engineering") == 0);
    const std::size_t header =
        fixture::find_node(page.tree, ui::Role::RowHeader, "Prepares fordiffers");
    const std::size_t cell =
        fixture::find_node(page.tree, ui::Role::Cell,
                           "Data ScienceAnalysing and modelling data to solve problems of a field");
    CHECK(page.tree.nodes[header].box.bottom() <= page.tree.nodes[cell].box.y);
}

}  // namespace
