#include "ui/document/builder.h"

#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/stage.h"

namespace {

using fixture::block;
using fixture::Drawing;
using fixture::Stage;
using ui::Box;
using ui::Builder;
using ui::Key;
using ui::Role;
using ui::Space;

/// Blocks with these names; an empty one leaves it to the builder.
Drawing draw_named(const std::vector<std::string>& names) {
    return Stage().draw([&](Builder& page) {
        const auto list = page.open(Role::List, "list");
        for (const std::string& name : names) {
            block(page, 10, 10, name);
        }
    });
}

Key key_of(const Drawing& drawing, std::size_t child) {
    return drawing.all(Role::Paragraph).at(child).key;
}

TEST_CASE("builder: the same widgets get the same keys in every frame") {
    const std::vector<std::string> names = {"a", "", "b", "a", ""};
    const Drawing first = draw_named(names);
    const Drawing second = draw_named(names);
    for (std::size_t i = 0; i < names.size(); ++i) {
        CHECK(key_of(first, i) == key_of(second, i));
    }
}

TEST_CASE("builder: what has a name keeps its key wherever it stands") {
    const Drawing before = draw_named({"a", "b"});
    const Drawing after = draw_named({"new", "b", "", "a"});
    CHECK(key_of(before, 0) == key_of(after, 3));
    CHECK(key_of(before, 1) == key_of(after, 1));
}

TEST_CASE("builder: siblings named alike are told apart and counted") {
    const Drawing drawing = draw_named({"same", "same", "other", "same"});
    CHECK(drawing.renamed == 2);
    CHECK(ui::duplicate_keys(*drawing.tree.document).empty());
    CHECK(key_of(drawing, 0) == key_of(draw_named({"same"}), 0));
}

TEST_CASE("builder: equal names under different parents do not clash") {
    const Drawing drawing = Stage().draw([](Builder& page) {
        for (const char* list : {"one", "two"}) {
            const auto scope = page.open(Role::List, list);
            block(page, 10, 10, "same");
        }
    });
    CHECK(drawing.renamed == 0);
    CHECK(key_of(drawing, 0) != key_of(drawing, 1));
}

TEST_CASE("builder: hundreds of children without names do not clash") {
    const Drawing drawing = draw_named(std::vector<std::string>(1200));
    CHECK(drawing.renamed == 0);
    CHECK(ui::duplicate_keys(*drawing.tree.document).empty());
}

TEST_CASE("key_of: never gives the keys of nothing and of the root") {
    for (Key parent = 0; parent < 2000; ++parent) {
        CHECK(ui::key_of(parent, "name") > ui::kRootKey);
    }
    CHECK(ui::key_of(1, "ab") != ui::key_of(1, "ba"));
    CHECK(ui::key_of(1, "a") != ui::key_of(2, "a"));
}

TEST_CASE("duplicate_keys: names each key once that stands for several nodes") {
    ui::Document document;
    for (const Key key : {5U, 3U, 5U, 9U, 5U, 3U}) {
        document.nodes.emplace_back();
        document.nodes.back().key = key;
    }
    CHECK(ui::duplicate_keys(document) == std::vector<Key>{3, 5});
}

TEST_CASE("text_content: is all text of a node and what is in it, in reading order") {
    const Drawing drawing = Stage().draw([](Builder& page) {
        const auto list = page.open(Role::List, "list");
        for (const char* text : {"a", "b"}) {
            const auto item = page.open(Role::Item);
            page.add(ui::Widget::Inline, Role::Text).text = page.keep(text);
            page.add(ui::Widget::Inline, Role::Text).text = "!";
        }
    });
    CHECK(ui::text_content(*drawing.tree.document, 0) == "a!b!");
    CHECK(ui::text_content(*drawing.tree.document, 2) == "a!");
    CHECK(ui::text_content(*drawing.tree.document, 5) == "b!");
}

}  // namespace
