#include "pages/compare/compare_view.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "support/doctest.h"
#include "support/page_fixture.h"
#include "words/messages.h"

namespace {

TEST_CASE("compare page: the switch asks for differences only") {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    const fixture::DrawnPage page = fixture::draw_page(library, "rivers/compare/", {});
    CHECK(std::holds_alternative<app::SetOnlyDifferences>(
        fixture::action_of(page, ui::Role::CheckBox, "Only differences (9 of 19 rows)")));
}

TEST_CASE("compare page: a narrow page puts the things of an attribute below it") {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    ui::Input input;
    input.width = 390.0f;
    const fixture::DrawnPage page = fixture::draw_page(library, "rivers/compare/", input);
    CHECK(fixture::find_node_if_any(page.tree, ui::Role::ColumnHeader, "Flood Engineering") == 0);
    const std::size_t header =
        fixture::find_node(page.tree, ui::Role::RowHeader, "Prepares fordiffers");
    const std::size_t cell =
        fixture::find_node(page.tree, ui::Role::Cell,
                           "River EcologyRestoring and watching the life of rivers and wetlands");
    CHECK(page.tree.nodes[header].box.bottom() <= page.tree.nodes[cell].box.y);
}

TEST_CASE("compare page: the lists to choose from are named") {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    const fixture::DrawnPage page =
        fixture::draw_page(library, "rivers/compare/?ids=flood-engineering,river-ecology", {});
    const words::Words& words = library.words();
    std::vector<std::string> names;
    for (const fixture::Placed& node : page.tree.nodes) {
        if (node.role == ui::Role::List && !node.name.empty()) {
            names.emplace_back(node.name);
        }
    }
    CHECK(std::count(names.begin(), names.end(), words.say(words::Msg::compared)) == 1);
    CHECK(std::count(names.begin(), names.end(), words.say(words::Msg::can_be_added)) == 1);
}

}  // namespace
