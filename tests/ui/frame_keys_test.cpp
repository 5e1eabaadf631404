#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/stage.h"

namespace {

using fixture::block;
using fixture::Drawing;
using fixture::Stage;
using ui::Box;
using ui::Frame;
using ui::Key;
using ui::Role;
using ui::Space;

/// Blocks with these names; an empty one leaves it to the frame.
Drawing draw_named(const std::vector<std::string>& names) {
    return Stage().draw([&](Frame& frame) {
        const auto list = frame.open(Role::List, "list");
        for (const std::string& name : names) {
            block(frame, 10, 10, name);
        }
    });
}

Key key_of(const Drawing& drawing, std::size_t child) {
    return drawing.all(Role::Paragraph).at(child).key;
}

TEST_CASE("frame keys: the same widgets get the same keys in every frame") {
    const std::vector<std::string> names = {"a", "", "b", "a", ""};
    const Drawing first = draw_named(names);
    const Drawing second = draw_named(names);
    for (std::size_t i = 0; i < names.size(); ++i) {
        CHECK(key_of(first, i) == key_of(second, i));
    }
}

TEST_CASE("frame keys: what has a name keeps its key wherever it stands") {
    const Drawing before = draw_named({"a", "b"});
    const Drawing after = draw_named({"new", "b", "", "a"});
    CHECK(key_of(before, 0) == key_of(after, 3));
    CHECK(key_of(before, 1) == key_of(after, 1));
}

TEST_CASE("frame keys: siblings named alike are told apart and counted") {
    const Drawing drawing = draw_named({"same", "same", "other", "same"});
    CHECK(drawing.renamed == 2);
    CHECK(ui::duplicate_keys(drawing.tree).empty());
    CHECK(key_of(drawing, 0) == key_of(draw_named({"same"}), 0));
}

TEST_CASE("frame keys: equal names under different parents do not clash") {
    const Drawing drawing = Stage().draw([](Frame& frame) {
        for (const char* list : {"one", "two"}) {
            const auto scope = frame.open(Role::List, list);
            block(frame, 10, 10, "same");
        }
    });
    CHECK(drawing.renamed == 0);
    CHECK(key_of(drawing, 0) != key_of(drawing, 1));
}

TEST_CASE("frame keys: hundreds of children without names do not clash") {
    const Drawing drawing = draw_named(std::vector<std::string>(1200));
    CHECK(drawing.renamed == 0);
    CHECK(ui::duplicate_keys(drawing.tree).empty());
}

TEST_CASE("key_of: never gives the keys of nothing and of the root") {
    for (Key parent = 0; parent < 2000; ++parent) {
        CHECK(ui::key_of(parent, "name") > ui::kRootKey);
    }
    CHECK(ui::key_of(1, "ab") != ui::key_of(1, "ba"));
    CHECK(ui::key_of(1, "a") != ui::key_of(2, "a"));
}

TEST_CASE("duplicate_keys: names each key once that stands for several nodes") {
    ui::Tree tree;
    for (const Key key : {5U, 3U, 5U, 9U, 5U, 3U}) {
        tree.nodes.emplace_back();
        tree.nodes.back().key = key;
    }
    CHECK(ui::duplicate_keys(tree) == std::vector<Key>{3, 5});
}

TEST_CASE("text_content: is all text of a node and what is in it, in reading order") {
    const Drawing drawing = Stage().draw([](Frame& frame) {
        const auto list = frame.open(Role::List, "list");
        for (const char* text : {"a", "b"}) {
            const auto item = frame.open(Role::Item);
            frame.node_at(frame.add_node(Role::Text)).text = text;
            frame.node_at(frame.add_node(Role::Text)).text = "!";
        }
    });
    CHECK(ui::text_content(drawing.tree, 0) == "a!b!");
    CHECK(ui::text_content(drawing.tree, 2) == "a!");
    CHECK(ui::text_content(drawing.tree, 5) == "b!");
}

/// A table of 300 px from 100 px on, whose head of 40 px sticks `top` px below the window's edge.
Drawing draw_sticky(float top = 0.0f) {
    return Stage().draw([top](Frame& frame) {
        block(frame, 10, 100);
        const auto table = frame.open(Role::Table, "table", {.gap = Space::None});
        {
            const auto head = frame.open(Role::TableHead, "head",
                                         {.gap = Space::None, .surface = ui::Surface::Raised});
            frame.stick(top);
            block(frame, 10, 40, "head");
        }
        block(frame, 10, 260, "body");
    });
}

TEST_CASE("frame: what sticks stays in view while what it belongs to is") {
    const auto head_y = [](float scroll_y, float top = 0.0f) {
        const Drawing drawing = draw_sticky(top);
        REQUIRE(drawing.stickies.size() == 1);
        return drawing.only(Role::TableHead).box.y +
               ui::sticky_offset(drawing.tree, drawing.stickies[0], scroll_y);
    };
    CHECK(head_y(0) == 100);
    CHECK(head_y(100) == 100);
    CHECK(head_y(150) == 150);
    CHECK(head_y(150, 20) == 170);
    CHECK(head_y(359) == 359);
    CHECK(head_y(2000) == 360);
}

TEST_CASE(
    "frame: what sticks has its own place among the rest, and its paint knows that it sticks") {
    const Drawing drawing = draw_sticky();
    CHECK(drawing.paints.at(0).sticky == 0);
    CHECK(drawing.paints.at(0).box == drawing.only(Role::TableHead).box);
    CHECK(drawing.all(Role::Paragraph).at(2).box == Box{0, 140, 10, 260});
    CHECK(drawing.only(Role::Table).box.height == 300);
}

}  // namespace
