// The number of an element must tell it from every other one: what is alike to it is never patched.

#include "ui/document/digest.h"

#include <cstddef>
#include <set>
#include <type_traits>
#include <vector>

#include "support/doctest.h"
#include "ui/document/document.h"

namespace {

using ui::Digest;
using ui::Node;

/// Nodes each of which is unlike a plain one in one thing.
class Variants {
public:
    /// One node for each value of `field_of` from 1 to `last`.
    template <typename FieldOf>
    void add(const FieldOf& field_of, int last = 1) {
        for (int value = 1; value <= last; ++value) {
            Node node;
            auto& field = field_of(node);
            field = static_cast<std::remove_reference_t<decltype(field)>>(value);
            nodes.push_back(node);
        }
    }
    /// One with each of these texts.
    template <typename FieldOf>
    void add_texts(const FieldOf& field_of) {
        for (const ui::KeptText text :
             {ui::KeptText("a"), ui::KeptText("seven l"), ui::KeptText("eight le"),
              ui::KeptText("nine lett"), ui::KeptText("eight le, and more"),
              ui::KeptText("eight le, and most")}) {
            Node node;
            field_of(node) = text;
            nodes.push_back(node);
        }
    }

    std::vector<Node> nodes = {Node{}};
};

void add_layouts(Variants& all) {
    all.add(
        [](Node & n) -> auto& { return n.layout.flow; }, 5);
    all.add(
        [](Node & n) -> auto& { return n.layout.from; }, 2);
    all.add(
        [](Node & n) -> auto& { return n.layout.below; }, 1);
    all.add(
        [](Node & n) -> auto& { return n.layout.gap; }, 2);
    for (std::size_t i = 0; i < 3; ++i) {
        Node node;
        node.layout.columns.at(i) = 4;
        all.nodes.push_back(node);
    }
    all.add(
        [](Node & n) -> auto& { return n.layout.shares; }, 3);
    all.add(
        [](Node & n) -> auto& { return n.layout.surface; }, 7);
    all.add(
        [](Node & n) -> auto& { return n.layout.padding; }, 7);
    all.add(
        [](Node & n) -> auto& { return n.layout.inset_y; }, 7);
    all.add(
        [](Node & n) -> auto& { return n.layout.beside; }, 2);
    all.add(
        [](Node & n) -> auto& { return n.layout.in_row; }, 4);
    all.add(
        [](Node & n) -> auto& { return n.layout.shown; }, 5);
    all.add([](Node & n) -> auto& { return n.layout.is_at_end; });
    all.add([](Node & n) -> auto& { return n.layout.has_close_lines; });
    all.add([](Node & n) -> auto& { return n.layout.is_contained; });
    all.add([](Node & n) -> auto& { return n.layout.is_framed_below_wide; });
    all.add([](Node & n) -> auto& { return n.layout.is_row_when_stacked; });
    all.add([](Node & n) -> auto& { return n.layout.is_sticky; });
}

void add_looks(Variants& all) {
    all.add(
        [](Node & n) -> auto& { return n.look.underline; }, 2);
    all.add(
        [](Node & n) -> auto& { return n.look.icon; }, 11);
    all.add(
        [](Node & n) -> auto& { return n.look.hue; }, 7);
    all.add([](Node & n) -> auto& { return n.look.is_prose; });
    for (const ui::TextStyle style : {ui::TextStyle::Caption, ui::TextStyle::H1}) {
        all.nodes.emplace_back().look.style = style;
    }
    for (const ui::ColorRole color : {ui::ColorRole::Page, ui::ColorRole::Link}) {
        all.nodes.emplace_back().look.color = color;
    }
    for (const ui::ButtonLook button : {ui::ButtonLook::Primary, ui::ButtonLook::Chip}) {
        all.nodes.emplace_back().look.button = button;
    }
}

void add_states(Variants& all) {
    all.add([](Node & n) -> auto& { return n.state.checked; });
    all.add([](Node & n) -> auto& { return n.state.selected; });
    all.add([](Node & n) -> auto& { return n.state.current; });
    all.add([](Node & n) -> auto& { return n.state.is_disclosure; });
    all.add([](Node & n) -> auto& { return n.state.expanded; });
    all.add([](Node & n) -> auto& { return n.state.external; });
    all.add([](Node & n) -> auto& { return n.state.opens_outside; });
    all.add([](Node & n) -> auto& { return n.state.focus_target; });
    all.add([](Node & n) -> auto& { return n.state.needs_script; });
    all.add([](Node & n) -> auto& { return n.state.is_inline; });
}

void add_others(Variants& all) {
    all.add(
        [](Node & n) -> auto& { return n.key; }, 3);
    all.add(
        [](Node & n) -> auto& { return n.labelled_by; }, 3);
    all.add(
        [](Node & n) -> auto& { return n.form; }, 3);
    all.add(
        [](Node & n) -> auto& { return n.role; }, 34);
    all.add(
        [](Node & n) -> auto& { return n.widget; }, 15);
    all.add(
        [](Node & n) -> auto& { return n.level; }, 6);
    all.add(
        [](Node & n) -> auto& { return n.in_list.number; }, 3);
    all.add(
        [](Node & n) -> auto& { return n.in_list.count; }, 3);
    all.nodes.emplace_back().column_span = 3;
    all.add_texts([](Node & n) -> auto& { return n.name; });
    all.add_texts([](Node & n) -> auto& { return n.text; });
    all.add_texts([](Node & n) -> auto& { return n.value; });
    all.add_texts([](Node & n) -> auto& { return n.address; });
    all.add_texts([](Node & n) -> auto& { return n.field_name; });
    all.add_texts([](Node & n) -> auto& { return n.language; });
    all.add_texts([](Node & n) -> auto& { return n.css_class; });
}

/// The number of a node alone.
Digest digest_of(const Node& node) {
    return ui::digests_of({node}).front();
}

TEST_CASE("digests: whatever an element differs in, its number differs") {
    Variants all;
    add_layouts(all);
    add_looks(all);
    add_states(all);
    add_others(all);
    std::set<Digest> digests;
    for (const Node& node : all.nodes) {
        digests.insert(digest_of(node));
    }
    CHECK(digests.size() == all.nodes.size());
}

TEST_CASE("digests: what an element does is no part of it") {
    Node node;
    node.action = ui::ActionId{7};
    CHECK(digest_of(node) == digest_of(Node{}));
}

/// The numbers of a root with two children whose keys are these.
std::vector<Digest> digests_with(ui::Key first, ui::Key second) {
    std::vector<Node> nodes(3);
    nodes[0].end = 3;
    nodes[1].key = first;
    nodes[1].end = 2;
    nodes[2].key = second;
    nodes[2].end = 3;
    return ui::digests_of(nodes);
}

TEST_CASE("digests: what is inside counts, in its order") {
    CHECK(digests_with(1, 2) == digests_with(1, 2));
    CHECK(digests_with(1, 2)[0] != digests_with(2, 1)[0]);
    CHECK(digests_with(1, 2)[0] != digests_with(1, 3)[0]);
    CHECK(digests_with(1, 2)[1] == digests_with(1, 3)[1]);
}

}  // namespace
