#include "ui/output/dom/patch.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "support/doctest.h"
#include "support/layer_replay.h"
#include "support/page_fixture.h"
#include "support/sample_files.h"

namespace {

using fixture::changes;
using fixture::LayerReplay;
using fixture::root_only;
using ui::Box;
using ui::Key;
using Node = fixture::Placed;
using fixture::Tree;
using ui::Patch;
using ui::Role;
using Lines = std::vector<std::string>;

/// Adds a node and gives its index.
std::uint32_t add(Tree& tree, std::uint32_t parent, Role role, Key key, Box box = {}) {
    Node node;
    node.parent = parent;
    node.role = role;
    node.key = key;
    node.box = box;
    tree.nodes.push_back(node);
    return static_cast<std::uint32_t>(tree.nodes.size() - 1);
}

void add_text(Tree& tree, std::uint32_t parent, Key key, const std::string& text, Box box = {}) {
    Node& node = tree.nodes[add(tree, parent, Role::Text, key, box)];
    node.text = tree.keep(text);
    node.lines = {{box, node.text}};
}

/// Paragraphs 10, 20, 30 …, each with its text 11, 21, 31 … and 10 px high.
Tree paragraphs(const std::vector<std::pair<Key, std::string>>& entries, float top = 0.0f) {
    Tree tree = root_only();
    for (const auto& [key, text] : entries) {
        const Box box{0, top, 100, 10};
        add_text(tree, add(tree, 0, Role::Paragraph, key, box), key + 1, text, box);
        top += 10.0f;
    }
    return tree;
}

/// What the page is told on the way from `before` to `after`; holds that it ends up as when it had
/// begun with `after`.
Lines told(const Tree& before, const Tree& after) {
    LayerReplay layer;
    layer.apply(changes(root_only(), before));
    const Lines said = layer.apply(changes(before, after)).changes;
    LayerReplay fresh;
    fresh.apply(changes(root_only(), after));
    CHECK(layer.dump() == fresh.dump());
    CHECK(layer.count() == fresh.count());
    return said;
}

TEST_CASE("patch: an unchanged tree says nothing") {
    const Tree tree = paragraphs({{10, "a"}, {20, "b"}});
    CHECK(changes(tree, tree).is_empty());
}

TEST_CASE("patch: an unchanged page of content says nothing") {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    const Tree first = fixture::draw_page(library, "rivers/courses/", {}).tree;
    const Tree second = fixture::draw_page(library, "rivers/courses/", {}).tree;
    CHECK(changes(first, second).is_empty());
}

TEST_CASE("patch: from nothing every element is made before it is put in its place") {
    CHECK(told(root_only(), paragraphs({{10, "a"}})) ==
          Lines{"create 10 p", "attributes 10", "position 10", "create 11 span", "attributes 11",
                "lines 11", "children 10", "children 1"});
}

TEST_CASE("patch: a changed text touches its own element only") {
    CHECK(told(paragraphs({{10, "a"}, {20, "b"}}), paragraphs({{10, "a"}, {20, "c"}})) ==
          Lines{"lines 21"});
}

TEST_CASE("patch: what moves takes along what is in it") {
    CHECK(told(paragraphs({{10, "a"}}), paragraphs({{10, "a"}}, 50)) == Lines{"position 10"});
}

TEST_CASE("patch: an inserted element leaves its siblings the same") {
    CHECK(
        told(paragraphs({{10, "a"}, {20, "b"}}), paragraphs({{10, "a"}, {30, "new"}, {20, "b"}})) ==
        Lines{"create 30 p", "attributes 30", "position 30", "create 31 span", "attributes 31",
              "lines 31", "position 20", "children 30", "children 1"});
}

TEST_CASE("patch: what is gone is removed first, with all that was in it") {
    CHECK(told(paragraphs({{10, "a"}, {20, "b"}}), paragraphs({{20, "b"}}, 10)) ==
          Lines{"remove 10", "remove 11", "children 1"});
}

TEST_CASE("patch: another order is told by the list of children alone") {
    CHECK(told(paragraphs({{10, "a"}, {20, "b"}, {30, "c"}}),
               paragraphs({{30, "c"}, {10, "a"}, {20, "b"}})) ==
          Lines{"position 30", "position 10", "position 20", "children 1"});
}

TEST_CASE("patch: an element whose role or level changed is made anew under its key") {
    const auto with = [](Role role, int level) {
        Tree tree = paragraphs({{10, "a"}});
        tree.nodes[1].role = role;
        tree.nodes[1].level = static_cast<std::uint8_t>(level);
        return tree;
    };
    const Lines anew = {"remove 10",   "create 10 h2", "attributes 10",
                        "position 10", "children 10",  "children 1"};
    CHECK(told(with(Role::Paragraph, 0), with(Role::Heading, 2)) == anew);
    CHECK(told(with(Role::Heading, 3), with(Role::Heading, 2)) == anew);
}

/// A tree of one node, changed by `change`.
template <typename Change>
Tree one(Role role, const Change& change) {
    Tree tree = root_only();
    change(tree.nodes[add(tree, 0, role, 10)]);
    return tree;
}

template <typename Change>
Lines told_of_change(Role role, const Change& change) {
    return told(one(role, [](Node&) {}), one(role, change));
}

TEST_CASE("patch: every property that is an attribute is told when it changes") {
    const Lines attributes = {"attributes 10"};
    CHECK(told_of_change(Role::Group, [](Node& n) { n.css_class = "c"; }) == attributes);
    CHECK(told_of_change(Role::Group, [](Node& n) { n.name = "n"; }) == attributes);
    CHECK(told_of_change(Role::Link, [](Node& n) { n.address = "a/"; }) == attributes);
    CHECK(told_of_change(Role::Group, [](Node& n) { n.labelled_by = 7; }) == attributes);
    CHECK(told_of_change(Role::Link, [](Node& n) { n.state.current = true; }) == attributes);
    CHECK(told_of_change(Role::Link, [](Node& n) { n.state.external = true; }) == attributes);
    CHECK(told_of_change(Role::Link, [](Node& n) { n.state.opens_outside = true; }) == attributes);
    CHECK(told_of_change(Role::Cell, [](Node& n) { n.column_span = 3; }) == attributes);
    CHECK(told_of_change(Role::Item, [](Node& n) { n.in_list = {3, 8}; }) == attributes);
    CHECK(told_of_change(Role::Option, [](Node& n) { n.value = "v"; }) == attributes);
}

TEST_CASE("patch: values of fields are told, empty ones too") {
    CHECK(told_of_change(Role::SearchField, [](Node& n) { n.value = "v"; }) ==
          Lines{"attributes 10", "value 10 v"});
    CHECK(told(one(Role::SearchField, [](Node& n) { n.value = "v"; }),
               one(Role::SearchField, [](Node&) {})) == Lines{"attributes 10", "value 10 "});
    CHECK(told_of_change(Role::CheckBox, [](Node& n) { n.state.checked = true; }) ==
          Lines{"attributes 10", "checked 10 yes"});
    CHECK(told(root_only(), one(Role::CheckBox, [](Node&) {})) ==
          Lines{"create 10 input", "attributes 10", "position 10", "checked 10 no", "children 1"});
}

TEST_CASE("patch: an option's text is told without a place of its own") {
    CHECK(told_of_change(Role::Option, [](Node& n) {
              n.text = "t";
              n.box = {1, 2, 3, 4};
          }) == Lines{"text 10 t"});
}

TEST_CASE("patch: links lead from where the page's links start") {
    Patch patch;
    const Tree tree = one(Role::Link, [](Node& n) { n.address = "demo/"; });
    const fixture::Taken nothing(root_only());
    const fixture::Taken page(tree);
    ui::append_changes(patch, nothing.view(), page.view(), {"../"});
    LayerReplay layer;
    layer.apply(patch);
    CHECK(layer.at(10).attributes.at("href") == "../demo/");
}

TEST_CASE("patch: lines lie relative to the box around them, not to a wrapper of their text") {
    Tree tree = root_only();
    const std::uint32_t paragraph = add(tree, 0, Role::Paragraph, 10, {20, 100, 80, 30});
    add_text(tree, paragraph, 11, "a", {24.5f, 110.25f, 8, 16});
    LayerReplay layer;
    layer.apply(changes(root_only(), tree));
    CHECK(layer.at(11).lines == Lines{"4.5 10.25 8 16 a"});
    CHECK(layer.at(10).box == "20 100 80 30");
}

TEST_CASE("patch: a line that is not painted is told with its colour, and when that changes") {
    const auto inked = [](std::optional<ui::ColorRole> ink) {
        Tree tree = paragraphs({{10, "a"}});
        tree.nodes.back().lines.front().ink = ink;
        return tree;
    };
    const Tree painted = inked(std::nullopt);
    const Tree link = inked(ui::ColorRole::Link);
    LayerReplay layer;
    layer.apply(changes(root_only(), painted));
    CHECK(layer.at(11).lines == Lines{"0 0 100 10 a"});
    layer.apply(changes(painted, link));
    CHECK(layer.at(11).lines == Lines{"0 0 100 10 a in --link"});
    CHECK(told(link, inked(ui::ColorRole::InkSoft)) == Lines{"lines 11"});
    CHECK(told(link, painted) == Lines{"lines 11"});
    CHECK(changes(link, link).is_empty());
}

TEST_CASE("patch: what stays in view is told where it is, and what it covers how far") {
    Tree tree = root_only();
    const std::uint32_t table = add(tree, 0, Role::Table, 10, {5, 100, 90, 300});
    const std::uint32_t head = add(tree, table, Role::TableHead, 11, {5, 100, 90, 40});
    add(tree, head, Role::Row, 12, {5, 100, 90, 40});
    add(tree, add(tree, table, Role::TableBody, 13, {5, 140, 90, 260}), Role::Row, 14,
        {5, 140, 90, 20});
    add(tree, 0, Role::Paragraph, 20, {5, 400, 90, 20});
    LayerReplay layer;
    layer.apply(changes(root_only(), tree));
    const fixture::Taken page(tree);
    Patch patch;
    ui::append_sticky(patch, page.document, page.geometry, head, 12.5f);
    CHECK(layer.apply(patch).changes == Lines{"position 11", "covered 13 12.5"});
    CHECK(layer.at(11).box == "0 12.5 90 40");
    Patch back;
    ui::append_sticky(back, page.document, page.geometry, head, 0.0f);
    CHECK(layer.apply(back).changes == Lines{"position 11", "covered 13 0"});
    CHECK(layer.at(11).box == "0 0 90 40");
}

TEST_CASE("patch: what stays in view covers nothing that the layer does not have") {
    Tree tree = root_only();
    const std::uint32_t head = add(tree, 0, Role::TableHead, 11, {0, 0, 90, 40});
    const std::uint32_t hidden = add(tree, 0, Role::TableBody, 12, {0, 40, 90, 20});
    add(tree, 0, Role::Decoration, 13, {0, 40, 90, 20});
    add(tree, 0, Role::TableBody, 14, {0, 40, 90, 20});
    fixture::Taken page(tree);
    page.geometry.is_shown[hidden] = 0;
    const fixture::Taken nothing(root_only());
    LayerReplay layer;
    Patch first;
    ui::append_changes(first, nothing.view(), page.view(), {});
    layer.apply(first);
    Patch patch;
    ui::append_sticky(patch, page.document, page.geometry, head, 8.0f);
    CHECK(layer.apply(patch).changes == Lines{"position 11", "covered 14 8"});
}

TEST_CASE("patch: what is not shown is not in the layer, and comes and goes with its children") {
    const Tree tree = paragraphs({{10, "a"}, {20, "b"}});
    const fixture::Taken nothing(root_only());
    fixture::Taken page(tree);
    fixture::Taken without(tree);
    without.geometry.is_shown = {1, 1, 1, 0, 0};
    LayerReplay layer;
    Patch first;
    ui::append_changes(first, nothing.view(), without.view(), {});
    layer.apply(first);
    CHECK(layer.count() == 3);
    Patch shown;
    ui::append_changes(shown, without.view(), page.view(), {});
    CHECK(layer.apply(shown).changes == Lines{"create 20 p", "attributes 20", "position 20",
                                              "create 21 span", "attributes 21", "lines 21",
                                              "children 20", "children 1"});
    Patch hidden;
    ui::append_changes(hidden, page.view(), without.view(), {});
    CHECK(layer.apply(hidden).changes == Lines{"remove 20", "remove 21", "children 1"});
}

TEST_CASE("patch: without a geometry all is told, nothing is placed, and a text is one line") {
    const Tree tree = paragraphs({{10, "a"}});
    const fixture::Taken nothing(root_only());
    fixture::Taken page(tree);
    page.geometry.is_shown = {1, 0, 0};
    LayerReplay layer;
    Patch patch;
    ui::append_changes(patch, nothing.view(), {page.document}, {});
    CHECK(layer.apply(patch).changes == Lines{"create 10 p", "attributes 10", "create 11 span",
                                              "attributes 11", "lines 11", "children 10",
                                              "children 1"});
    CHECK(layer.at(11).lines == Lines{"0 0 0 0 a"});
    Patch again;
    ui::append_changes(again, {page.document}, {page.document}, {});
    CHECK(again.is_empty());
}

TEST_CASE("patch: texts of any script and faulty bytes arrive whole, counted in UTF-16 units") {
    const Tree tree =
        paragraphs({{10, "\U0001F600"}, {20, "\u00e9\u6a5f"}, {30, "x\xFFy"}, {40, ""}});
    LayerReplay layer;
    layer.apply(changes(root_only(), tree));
    CHECK(layer.at(11).lines == Lines{"0 0 100 10 \U0001F600"});
    CHECK(layer.at(21).lines == Lines{"0 0 100 10 \u00e9\u6a5f"});
    CHECK(layer.at(31).lines == Lines{"0 0 100 10 x\uFFFDy"});
    CHECK(layer.at(41).lines == Lines{"0 0 100 10 "});
}

}  // namespace
