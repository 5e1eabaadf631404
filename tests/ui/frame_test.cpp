#include "ui/document/builder.h"

#include <string>
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
using ui::Flow;
using ui::Frame;
using ui::Role;
using ui::Space;

std::vector<Box> boxes(const Drawing& drawing, Role role = Role::Paragraph) {
    std::vector<Box> result;
    for (const ui::Node& node : drawing.all(role)) {
        result.push_back(node.box);
    }
    return result;
}

/// Blocks of `sizes` in a container of `layout`, 100 px wide.
Drawing draw_blocks(ui::Layout layout, const std::vector<Box>& sizes) {
    layout.max_width = 100.0f;
    return Stage().draw([&](Frame& frame) {
        const auto scope = frame.open(Role::Group, "box", layout);
        for (const Box& size : sizes) {
            block(frame, size.width, size.height);
        }
    });
}

TEST_CASE("frame: a stack sets children below each other, a gap between them") {
    const Drawing drawing =
        draw_blocks({.gap = Space::M}, {{0, 0, 100, 10}, {0, 0, 50, 20}, {0, 0, 100, 5}});
    CHECK(boxes(drawing) == std::vector<Box>{{0, 0, 100, 10}, {0, 22, 50, 20}, {0, 54, 100, 5}});
    CHECK(drawing.tree.nodes[1].box == Box{0, 0, 100, 59});
}

TEST_CASE("frame: padding and inset keep children off the edges") {
    const Drawing drawing =
        draw_blocks({.padding = Space::S, .inset_y = Space::L}, {{0, 0, 10, 10}});
    CHECK(boxes(drawing) == std::vector<Box>{{8, 24, 10, 10}});
    CHECK(drawing.tree.nodes[1].box == Box{0, 0, 100, 58});
}

TEST_CASE("frame: an empty container has no height but its padding") {
    CHECK(draw_blocks({}, {}).tree.nodes[1].box == Box{0, 0, 100, 0});
    CHECK(draw_blocks({.padding = Space::S}, {}).tree.nodes[1].box == Box{0, 0, 100, 16});
    CHECK(draw_blocks({.flow = Flow::Grid}, {}).tree.nodes[1].box == Box{0, 0, 100, 0});
}

TEST_CASE("frame: a row wraps what does not fit and centres each line") {
    const Drawing drawing = draw_blocks({.flow = Flow::Row, .gap = Space::S},
                                        {{0, 0, 40, 10}, {0, 0, 40, 20}, {0, 0, 40, 10}});
    CHECK(boxes(drawing) == std::vector<Box>{{0, 5, 40, 10}, {48, 0, 40, 20}, {0, 28, 40, 10}});
    CHECK(drawing.tree.nodes[1].box == Box{0, 0, 100, 38});
}

TEST_CASE("frame: a child wider than a row stands alone on a line") {
    const Drawing drawing = draw_blocks({.flow = Flow::Row, .gap = Space::None},
                                        {{0, 0, 10, 10}, {0, 0, 300, 10}, {0, 0, 10, 10}});
    CHECK(boxes(drawing) == std::vector<Box>{{0, 0, 10, 10}, {0, 10, 300, 10}, {0, 20, 10, 10}});
}

TEST_CASE("frame: a row may push its lines to the right edge") {
    const Drawing drawing = draw_blocks({.flow = Flow::Row, .gap = Space::S, .is_at_end = true},
                                        {{0, 0, 40, 10}, {0, 0, 40, 10}, {0, 0, 40, 10}});
    CHECK(boxes(drawing) == std::vector<Box>{{12, 0, 40, 10}, {60, 0, 40, 10}, {60, 18, 40, 10}});
}

TEST_CASE("frame: a container that wraps takes its text and its surface along") {
    const Drawing drawing = Stage(100).draw([](Frame& frame) {
        const auto row = frame.open(Role::Group, "row", {.flow = Flow::Row, .gap = Space::None});
        block(frame, 60, 10);
        const auto box = frame.open(Role::Group, "box", {.surface = ui::Surface::Tinted});
        ui::paragraph(frame, "words!");
    });
    const ui::Node& text = drawing.only(Role::Text);
    CHECK(text.box == Box{0, 10, 48, 24});
    CHECK(text.lines.at(0).box == text.box);
    CHECK(drawing.paints.at(0).box == Box{0, 10, 48, 24});
    CHECK(drawing.paints.at(1).box == text.box);
}

TEST_CASE("frame: a container in a row is as wide as what it holds") {
    const Drawing drawing = Stage().draw([](Frame& frame) {
        const auto row = frame.open(Role::Group, "row", {.flow = Flow::Row, .gap = Space::S});
        {
            const auto item = frame.open(Role::Item, {}, {.padding = Space::Xs});
            block(frame, 50, 10);
        }
        block(frame, 10, 10);
    });
    CHECK(drawing.only(Role::Item).box == Box{0, 0, 58, 18});
    CHECK(boxes(drawing) == std::vector<Box>{{4, 4, 50, 10}, {66, 4, 10, 10}});
}

Drawing draw_cards(float width, const ui::Layout& layout, int count) {
    return Stage(width).draw([&](Frame& frame) {
        const auto grid = frame.open(Role::List, "grid", layout);
        for (int i = 1; i <= count; ++i) {
            const auto card = frame.open(Role::Item, {}, {.surface = ui::Surface::Card});
            block(frame, 10, 10.0f * static_cast<float>(i));
        }
    });
}

TEST_CASE("frame: the cards of a grid row end together, and so do their faces") {
    const Drawing drawing =
        draw_cards(800, {.flow = Flow::Grid, .gap = Space::L, .columns = {1, 2, 3}}, 3);
    const std::vector<Box> expected = {{0, 0, 392, 20}, {408, 0, 392, 20}, {0, 36, 392, 30}};
    CHECK(boxes(drawing, Role::Item) == expected);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(drawing.paints.at(i).box == expected[i]);
    }
    CHECK(drawing.only(Role::List).box == Box{0, 0, 800, 66});
}

TEST_CASE("frame: a grid has as many columns as its page is wide") {
    const ui::Layout layout{.flow = Flow::Grid, .gap = Space::None, .columns = {1, 2, 4}};
    CHECK(boxes(draw_cards(590, layout, 1), Role::Item).at(0).width == 590);
    CHECK(boxes(draw_cards(1000, layout, 1), Role::Item).at(0).width == 500);
    CHECK(boxes(draw_cards(1200, layout, 1), Role::Item).at(0).width == 300);
}

TEST_CASE("frame: a split and a sidebar have two columns on wide pages only") {
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

TEST_CASE("frame: columns share the room at every width") {
    const ui::Layout layout{.flow = Flow::Columns, .gap = Space::S, .shares = {3, 1}};
    CHECK(boxes(draw_cards(208, layout, 2), Role::Item) ==
          std::vector<Box>{{0, 0, 150, 20}, {158, 0, 50, 20}});
    CHECK(boxes(draw_cards(1208, layout, 2), Role::Item) ==
          std::vector<Box>{{0, 0, 900, 20}, {908, 0, 300, 20}});
}

TEST_CASE("frame: contained parts keep margins, and to the column of the page") {
    const auto contained = [](float width) {
        const Drawing drawing = Stage(width).draw([](Frame& frame) {
            const auto part = frame.open(Role::Main, "part", {.is_contained = true});
            wide_block(frame, 10);
        });
        return drawing.only(Role::Paragraph).box;
    };
    CHECK(contained(390) == Box{16, 0, 358, 10});
    CHECK(contained(820) == Box{24, 0, 772, 10});
    CHECK(contained(1100) == Box{32, 0, 1036, 10});
    CHECK(contained(1440) == Box{160, 0, 1120, 10});
}

TEST_CASE("frame: the greatest width grows with the visitor's text size, and never shrinks") {
    const auto width_at = [](float text_scale) {
        Stage stage;
        stage.input.text_scale = text_scale;
        return stage
            .draw([](Frame& frame) {
                const auto part = frame.open(Role::Main, "part", {.max_width = 300});
                wide_block(frame, 10);
            })
            .only(Role::Paragraph)
            .box.width;
    };
    CHECK(width_at(1.0f) == 300);
    CHECK(width_at(2.0f) == 600);
    CHECK(width_at(0.5f) == 300);
}

TEST_CASE("frame: text and targets grow with the visitor's text size") {
    Stage stage(390);
    stage.input.text_scale = 1.5f;
    stage.draw([](Frame& frame) {
        CHECK(frame.text_metrics(ui::TextStyle::Body).size == 24.0f);
        CHECK(frame.text_metrics(ui::TextStyle::Body).line_height == 36.0f);
        CHECK(frame.target_height() == 66.0f);
    });
}

TEST_CASE("frame: a document is as high as its content, at least as the window, in whole px") {
    Stage stage;
    stage.input.height = 500;
    CHECK(stage.draw([](Frame&) {}).tree.nodes[0].box == Box{0, 0, 1024, 500});
    CHECK(stage.draw([](Frame& frame) { block(frame, 9, 700.25f); }).tree.nodes[0].box ==
          Box{0, 0, 1024, 701});
}

}  // namespace
