#include "ui/layout/lay_out.h"

#include <string>
#include <utility>
#include <vector>

#include "support/doctest.h"
#include "support/stage.h"
#include "ui/widgets/text.h"

namespace {

using fixture::block;
using fixture::Drawing;
using fixture::Stage;
using fixture::wide_block;
using ui::Box;
using ui::Builder;
using ui::Flow;
using ui::Role;
using ui::Space;

std::vector<Box> boxes(const Drawing& drawing, Role role = Role::Paragraph) {
    std::vector<Box> result;
    for (const fixture::Placed& node : drawing.all(role)) {
        result.push_back(node.box);
    }
    return result;
}

/// Blocks of `sizes` in a container of `layout`, 100 px wide.
Drawing draw_blocks(const ui::Layout& layout, const std::vector<Box>& sizes) {
    return Stage(100).draw([&](Builder& page) {
        const auto scope = page.open(Role::Group, "box", layout);
        for (const Box& size : sizes) {
            block(page, size.width, size.height);
        }
    });
}

/// Two blocks, 40 px wide, in a container of `layout`.
Drawing draw_blocks_at(float width, const ui::Layout& layout) {
    return Stage(width).draw([&](Builder& page) {
        const auto scope = page.open(Role::Group, "box", layout);
        block(page, 40, 10);
        block(page, 40, 20);
    });
}

TEST_CASE("lay_out: a stack sets children below each other, a gap between them") {
    const Drawing drawing =
        draw_blocks({.gap = Space::M}, {{0, 0, 100, 10}, {0, 0, 50, 20}, {0, 0, 100, 5}});
    CHECK(boxes(drawing) == std::vector<Box>{{0, 0, 100, 10}, {0, 22, 50, 20}, {0, 54, 100, 5}});
    CHECK(drawing.tree.nodes[1].box == Box{0, 0, 100, 59});
}

TEST_CASE("lay_out: padding and inset keep children off the edges") {
    const Drawing drawing =
        draw_blocks({.padding = Space::S, .inset_y = Space::L}, {{0, 0, 10, 10}});
    CHECK(boxes(drawing) == std::vector<Box>{{8, 24, 10, 10}});
    CHECK(drawing.tree.nodes[1].box == Box{0, 0, 100, 58});
}

TEST_CASE("lay_out: what is as wide as there is room stays within padding on both sides") {
    const auto padded = [](float width) {
        const Drawing drawing = Stage(width).draw([](Builder& page) {
            const auto part = page.open(Role::Group, "part", {.padding = Space::S});
            wide_block(page, 10);
        });
        return drawing.only(Role::Paragraph).box;
    };
    CHECK(padded(100) == Box{8, 8, 84, 10});
    CHECK(padded(17) == Box{8, 8, 1, 10});
    CHECK(padded(10) == Box{8, 8, 0, 10});
}

TEST_CASE("lay_out: half a pixel too much still fits into a line of a row, more does not") {
    const ui::Layout row{.flow = Flow::Row, .gap = Space::None};
    CHECK(boxes(draw_blocks(row, {{0, 0, 50, 10}, {0, 0, 50.5f, 10}})).at(1).y == 0);
    CHECK(boxes(draw_blocks(row, {{0, 0, 50, 10}, {0, 0, 50.75f, 10}})).at(1).y == 10);
}

TEST_CASE("lay_out: an empty container has no height but its padding") {
    CHECK(draw_blocks({}, {}).tree.nodes[1].box == Box{0, 0, 100, 0});
    CHECK(draw_blocks({.padding = Space::S}, {}).tree.nodes[1].box == Box{0, 0, 100, 16});
    CHECK(draw_blocks({.flow = Flow::Grid}, {}).tree.nodes[1].box == Box{0, 0, 100, 0});
}

TEST_CASE("lay_out: a row wraps what does not fit and centres each line") {
    const Drawing drawing = draw_blocks({.flow = Flow::Row, .gap = Space::S},
                                        {{0, 0, 40, 10}, {0, 0, 40, 20}, {0, 0, 40, 10}});
    CHECK(boxes(drawing) == std::vector<Box>{{0, 5, 40, 10}, {48, 0, 40, 20}, {0, 28, 40, 10}});
    CHECK(drawing.tree.nodes[1].box == Box{0, 0, 100, 38});
}

TEST_CASE("lay_out: a child wider than a row stands alone on a line") {
    const Drawing drawing = draw_blocks({.flow = Flow::Row, .gap = Space::None},
                                        {{0, 0, 10, 10}, {0, 0, 300, 10}, {0, 0, 10, 10}});
    CHECK(boxes(drawing) == std::vector<Box>{{0, 0, 10, 10}, {0, 10, 300, 10}, {0, 20, 10, 10}});
}

TEST_CASE("lay_out: a row may push its lines to the right edge") {
    const Drawing drawing = draw_blocks({.flow = Flow::Row, .gap = Space::S, .is_at_end = true},
                                        {{0, 0, 40, 10}, {0, 0, 40, 10}, {0, 0, 40, 10}});
    CHECK(boxes(drawing) == std::vector<Box>{{12, 0, 40, 10}, {60, 0, 40, 10}, {60, 18, 40, 10}});
}

TEST_CASE("lay_out: a container that wraps takes its text and its surface along") {
    const Drawing drawing = Stage(100).draw([](Builder& page) {
        const auto row = page.open(Role::Group, "row", {.flow = Flow::Row, .gap = Space::None});
        block(page, 60, 10);
        const auto box = page.open(Role::Group, "box", {.surface = ui::Surface::Tinted});
        ui::paragraph(page, "words!");
    });
    const fixture::Placed& text = drawing.only(Role::Text);
    CHECK(text.box == Box{0, 10, 48, 24});
    CHECK(text.lines.at(0).box == text.box);
    CHECK(drawing.paints.at(0).box == Box{0, 10, 48, 24});
    CHECK(drawing.paints.at(1).box == text.box);
}

TEST_CASE("lay_out: a container in a row is as wide as what it holds") {
    const Drawing drawing = Stage().draw([](Builder& page) {
        const auto row = page.open(Role::Group, "row", {.flow = Flow::Row, .gap = Space::S});
        {
            const auto item = page.open(Role::Item, {}, {.padding = Space::Xs});
            block(page, 50, 10);
        }
        block(page, 10, 10);
    });
    CHECK(drawing.only(Role::Item).box == Box{0, 0, 58, 18});
    CHECK(boxes(drawing) == std::vector<Box>{{4, 4, 50, 10}, {66, 4, 10, 10}});
}

Drawing draw_cards(float width, const ui::Layout& layout, int count) {
    return Stage(width).draw([&](Builder& page) {
        const auto grid = page.open(Role::List, "grid", layout);
        for (int i = 1; i <= count; ++i) {
            const auto card = page.open(Role::Item, {}, {.surface = ui::Surface::Card});
            block(page, 10, 10.0f * static_cast<float>(i));
        }
    });
}

TEST_CASE("lay_out: the cards of a grid row end together, and so do their faces") {
    const Drawing drawing =
        draw_cards(800, {.flow = Flow::Grid, .gap = Space::L, .columns = {1, 2, 3}}, 3);
    const std::vector<Box> expected = {{0, 0, 392, 20}, {408, 0, 392, 20}, {0, 36, 392, 30}};
    CHECK(boxes(drawing, Role::Item) == expected);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(drawing.paints.at(i).box == expected[i]);
    }
    CHECK(drawing.only(Role::List).box == Box{0, 0, 800, 66});
}

TEST_CASE("lay_out: a grid has as many columns as its page is wide") {
    const ui::Layout layout{.flow = Flow::Grid, .gap = Space::None, .columns = {1, 2, 4}};
    CHECK(boxes(draw_cards(590, layout, 1), Role::Item).at(0).width == 590);
    CHECK(boxes(draw_cards(1000, layout, 1), Role::Item).at(0).width == 500);
    CHECK(boxes(draw_cards(1200, layout, 1), Role::Item).at(0).width == 300);
}

TEST_CASE("lay_out: a split and a sidebar have two columns on wide pages only") {
    const ui::Layout split{.flow = Flow::Split, .gap = Space::None};
    const ui::Layout sidebar{.flow = Flow::Sidebar, .gap = Space::Xl};
    CHECK(boxes(draw_cards(1100, split, 2), Role::Item) ==
          std::vector<Box>{{0, 0, 700, 20}, {700, 0, 400, 20}});
    CHECK(boxes(draw_cards(1100, sidebar, 2), Role::Item) ==
          std::vector<Box>{{0, 0, 248, 20}, {272, 0, 828, 20}});
    CHECK(boxes(draw_cards(1000, split, 2), Role::Item) ==
          std::vector<Box>{{0, 0, 1000, 10}, {0, 10, 1000, 20}});
    CHECK(boxes(draw_cards(1000, sidebar, 2), Role::Item) ==
          std::vector<Box>{{0, 0, 1000, 10}, {0, 34, 1000, 20}});
}

TEST_CASE("lay_out: columns share the room at every width") {
    const ui::Layout layout{
        .flow = Flow::Columns, .gap = Space::S, .shares = ui::Shares::SearchBar};
    CHECK(boxes(draw_cards(208, layout, 2), Role::Item) ==
          std::vector<Box>{{0, 0, 150, 20}, {158, 0, 50, 20}});
    CHECK(boxes(draw_cards(1208, layout, 2), Role::Item) ==
          std::vector<Box>{{0, 0, 900, 20}, {908, 0, 300, 20}});
}

TEST_CASE("lay_out: contained parts keep margins, and to the column of the page") {
    const auto contained = [](float width) {
        const Drawing drawing = Stage(width).draw([](Builder& page) {
            const auto part = page.open(Role::Main, "part", {.is_contained = true});
            wide_block(page, 10);
        });
        return drawing.only(Role::Paragraph).box;
    };
    CHECK(contained(390) == Box{16, 0, 358, 10});
    CHECK(contained(820) == Box{24, 0, 772, 10});
    CHECK(contained(1100) == Box{32, 0, 1036, 10});
    CHECK(contained(1440) == Box{160, 0, 1120, 10});
}

TEST_CASE("lay_out: columns may begin at a width, and be a stack or a row below it") {
    ui::Layout layout{.flow = Flow::Columns,
                      .from = ui::Breakpoint::Medium,
                      .gap = Space::S,
                      .shares = ui::Shares::SearchBar};
    const auto draw = [&layout](float width) { return boxes(draw_blocks_at(width, layout)); };
    CHECK(draw(608) == std::vector<Box>{{0, 0, 40, 20}, {458, 0, 40, 20}});
    CHECK(draw(500) == std::vector<Box>{{0, 0, 40, 10}, {0, 18, 40, 20}});
    layout.below = Flow::Row;
    CHECK(draw(500) == std::vector<Box>{{0, 5, 40, 10}, {48, 0, 40, 20}});
}

TEST_CASE("lay_out: in a row a container may stand alone, and push the rest to the end") {
    const Drawing drawing = Stage(100).draw([](Builder& page) {
        const auto row = page.open(Role::Group, "row",
                                   {.flow = Flow::Row, .gap = Space::S, .has_close_lines = true});
        block(page, 10, 10);
        {
            const auto alone = page.open(Role::Item, {}, {.in_row = ui::InRow::OwnLine});
            block(page, 10, 20);
        }
        block(page, 10, 10);
        const auto last = page.open(Role::Item, {}, {.in_row = ui::InRow::AtEnd});
        block(page, 20, 10);
    });
    CHECK(boxes(drawing) ==
          std::vector<Box>{{0, 0, 10, 10}, {0, 10, 10, 20}, {0, 30, 10, 10}, {80, 30, 20, 10}});
    CHECK(boxes(drawing, Role::Item) == std::vector<Box>{{0, 10, 100, 20}, {80, 30, 20, 10}});
}

TEST_CASE("lay_out: what is not shown at a width takes no room, and is not there") {
    const auto shown = [](float width) {
        const Drawing drawing = Stage(width).draw([](Builder& page) {
            for (const auto& [name, when] :
                 {std::pair("a", ui::Shown::FromMedium), std::pair("b", ui::Shown::FromWide),
                  std::pair("c", ui::Shown::BelowWide)}) {
                const auto part = page.open(Role::Group, name, {.shown = when});
                ui::paragraph(page, name);
            }
            ui::paragraph(page, "end");
        });
        std::string texts;
        for (const fixture::Placed& text : drawing.all(Role::Text)) {
            texts += std::string(text.text) + " at " +
                     std::to_string(static_cast<int>(text.box.y)) + "; ";
        }
        return texts;
    };
    CHECK(shown(500) == "c at 0; end at 24; ");
    CHECK(shown(800) == "a at 0; c at 24; end at 48; ");
    CHECK(shown(1200) == "a at 0; b at 24; end at 48; ");
}

TEST_CASE("lay_out: a surface may be for narrower pages alone, with its padding") {
    const auto draw = [](float width) {
        return Stage(width).draw([](Builder& page) {
            const auto part = page.open(Role::Group, "part",
                                        {.surface = ui::Surface::Tinted,
                                         .padding = Space::S,
                                         .is_framed_below_wide = true});
            block(page, 10, 10);
        });
    };
    CHECK(boxes(draw(800)).at(0) == Box{8, 8, 10, 10});
    CHECK(draw(800).paints.size() == 1);
    CHECK(boxes(draw(1200)).at(0) == Box{0, 0, 10, 10});
    CHECK(draw(1200).paints.empty());
}

TEST_CASE("measures: text and targets grow with the visitor's text size") {
    const ui::Measures measures({.width = 390, .text_scale = 1.5f});
    CHECK(measures.text(ui::TextStyle::Body).size == 24.0f);
    CHECK(measures.text(ui::TextStyle::Body).line_height == 36.0f);
    CHECK(measures.target_height() == 66.0f);
}

/// A table of 300 px from 100 px on, whose head of 40 px stays in view.
Drawing draw_sticky() {
    return Stage().draw([](Builder& page) {
        block(page, 10, 100);
        const auto table = page.open(Role::Group, "table", {.gap = Space::None});
        {
            const auto head =
                page.open(Role::Item, "head",
                          {.gap = Space::None, .surface = ui::Surface::Raised, .is_sticky = true});
            block(page, 10, 40, "head");
        }
        block(page, 10, 260, "body");
    });
}

TEST_CASE("lay_out: what sticks stays in view while what it belongs to is") {
    const auto head_y = [](float scroll_y) {
        const Drawing drawing = draw_sticky();
        REQUIRE(drawing.geometry.stickies.size() == 1);
        return drawing.only(Role::Item).box.y +
               ui::sticky_offset(*drawing.tree.document, drawing.geometry,
                                 drawing.geometry.stickies[0], scroll_y);
    };
    CHECK(head_y(0) == 100);
    CHECK(head_y(100) == 100);
    CHECK(head_y(150) == 150);
    CHECK(head_y(359) == 359);
    CHECK(head_y(2000) == 360);
}

TEST_CASE("lay_out: what sticks has its own place among the rest") {
    const Drawing drawing = draw_sticky();
    CHECK(drawing.paints.back().box == drawing.only(Role::Item).box);
    CHECK(drawing.all(Role::Paragraph).at(2).box == Box{0, 140, 10, 260});
    CHECK(drawing.tree.nodes.at(2).box == Box{0, 100, 1024, 300});
}

TEST_CASE("lay_out: a document is as high as its content, at least as the window, in whole px") {
    Stage stage;
    stage.input.height = 500;
    CHECK(stage.draw([](Builder&) {}).tree.nodes[0].box == Box{0, 0, 1024, 500});
    CHECK(stage.draw([](Builder& page) { block(page, 9, 700.25f); }).tree.nodes[0].box ==
          Box{0, 0, 1024, 701});
}

}  // namespace
