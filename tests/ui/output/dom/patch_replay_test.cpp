// Random edits of random trees, and every way between pages of the shipped content: whatever the
// patch says must lead to the document that would have been built from nothing.

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/layer_replay.h"
#include "support/page_fixture.h"
#include "ui/output/dom/patch.h"

namespace {

using fixture::changes;
using fixture::LayerReplay;
using fixture::root_only;
using ui::Key;
using Node = fixture::Placed;
using fixture::Tree;
using ui::Patch;
using ui::Role;

/// A node with its children by value: easy to edit.
struct Branch {
    Node node;
    std::vector<Branch> children;
};

class Gardener {
public:
    explicit Gardener(std::uint32_t seed) : random_(seed) {}

    Branch grow(int depth) {
        Branch branch;
        branch.node.key = ++last_key_;
        change(branch.node);
        if (depth > 0 && branch.node.role != Role::Text) {
            for (std::size_t left = below(4); left > 0; --left) {
                branch.children.push_back(grow(depth - 1));
            }
        }
        return branch;
    }

    /// One edit somewhere in the tree.
    void edit(Branch& root) {
        Branch& parent = pick_parent(root);
        auto& children = parent.children;
        const std::size_t at = below(children.size() + 1);
        const auto place = children.begin() + static_cast<std::ptrdiff_t>(at);
        switch (below(5)) {
            case 0:
                children.insert(place, grow(2));
                break;
            case 1:
                children.erase(std::min(place, children.end() - !children.empty()), children.end());
                break;
            case 2:
                std::shuffle(children.begin(), children.end(), random_);
                break;
            case 3:
                std::rotate(children.begin(), place, children.end());
                break;
            default:
                if (at < children.size()) {
                    change_something(children[at]);
                }
        }
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }
    std::string_view word() {
        return texts_.keep(std::string(below(3), static_cast<char>('a' + below(3))));
    }

    void change(Node& node) {
        constexpr Role kRoles[] = {Role::Group,       Role::Item, Role::Heading,  Role::Link,
                                   Role::SearchField, Role::Cell, Role::CheckBox, Role::Text,
                                   Role::Text,        Role::Text};
        const Key key = node.key;
        node = {};
        node.key = key;
        node.role = kRoles[below(std::size(kRoles))];
        node.level = static_cast<std::uint8_t>(node.role == Role::Heading ? 1 + below(3) : 0);
        node.column_span = static_cast<std::uint8_t>(1 + below(3));
        node.box = {static_cast<float>(below(3)), static_cast<float>(below(3)), 10.0f, 5.0f};
        node.css_class = word();
        node.name = word();
        node.value = word();
        node.address = word();
        node.state.checked = below(2) == 0;
        if (node.role == Role::Text) {
            node.lines.assign(below(3), {node.box, word()});
            for (ui::TextLine& line : node.lines) {
                line.ink = below(2) == 0 ? std::optional(ui::ColorRole::Link) : std::nullopt;
            }
        }
    }

    void change_something(Branch& branch) {
        Node& node = branch.node;
        switch (below(6)) {
            case 0:
                change(node);
                if (node.role == Role::Text) {
                    branch.children.clear();
                }
                break;
            case 1:
                node.box.x += 7.0f;
                break;
            case 2:
                node.column_span = static_cast<std::uint8_t>(1 + node.column_span % 3);
                break;
            case 3:
                node.state.checked = !node.state.checked;
                break;
            case 4:
                node.value = texts_.keep(std::string(node.value) + 'v');
                break;
            default:
                node.lines.assign(node.role == Role::Text ? 1 : 0, {node.box, word()});
        }
    }

    Branch& pick_parent(Branch& root) {
        Branch* at = &root;
        while (!at->children.empty() && below(3) != 0) {
            Branch& next = at->children[below(at->children.size())];
            if (next.node.role == Role::Text) {
                break;
            }
            at = &next;
        }
        return *at;
    }

    std::mt19937 random_;
    ui::TextStore texts_;
    Key last_key_ = ui::kRootKey;
};

void flatten(const Branch& branch, std::uint32_t parent, Tree& tree) {
    tree.nodes.push_back(branch.node);
    tree.nodes.back().parent = parent;
    const auto index = static_cast<std::uint32_t>(tree.nodes.size() - 1);
    for (const Branch& child : branch.children) {
        flatten(child, index, tree);
    }
}

Tree flattened(const Branch& root) {
    Tree tree;
    flatten(root, 0, tree);
    return tree;
}

/// What stays the same element: key, role and level.
std::map<Key, int> serials_that_must_stay(const LayerReplay& layer, const Tree& before,
                                          const Tree& after) {
    std::map<Key, int> serials;
    for (const Node& old : before.nodes) {
        for (const Node& node : after.nodes) {
            if (old.key == node.key && old.role == node.role && old.level == node.level) {
                serials[node.key] = layer.at(node.key).serial;
            }
        }
    }
    return serials;
}

TEST_CASE("patch: random edits lead where building from nothing leads, and keep elements") {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Gardener gardener(seed);
        Branch root;
        root.node.key = ui::kRootKey;
        Tree before = root_only();
        LayerReplay layer;
        for (int round = 0; round < 30; ++round) {
            gardener.edit(root);
            const Tree after = flattened(root);
            const auto serials = serials_that_must_stay(layer, before, after);
            layer.apply(changes(before, after));
            LayerReplay fresh;
            fresh.apply(changes(root_only(), after));
            REQUIRE(layer.dump() == fresh.dump());
            REQUIRE(layer.count() == after.nodes.size());
            for (const auto& [key, serial] : serials) {
                REQUIRE(layer.at(key).serial == serial);
            }
            REQUIRE(changes(after, after).is_empty());
            before = after;
        }
    }
}

TEST_CASE("patch: from any page to any other the document ends as if built from nothing") {
    const app::Library library = fixture::read_library(fixture::shipped_files());
    std::vector<Tree> trees;
    for (const char* address : {"aipi/", "aipi/tracks/", "aipi/courses/", "aipi/courses/?q=deep",
                                "aipi/courses/?view=cards", "aipi/nonsense/"}) {
        for (const float width : {390.0f, 1440.0f}) {
            ui::Input input;
            input.width = width;
            trees.push_back(fixture::draw_page(library, address, input).tree);
        }
    }
    for (const Tree& before : trees) {
        for (const Tree& after : trees) {
            LayerReplay layer;
            layer.apply(changes(root_only(), before));
            layer.apply(changes(before, after));
            LayerReplay fresh;
            fresh.apply(changes(root_only(), after));
            CHECK(layer.dump() == fresh.dump());
            CHECK(layer.count() == after.nodes.size());
        }
    }
}

}  // namespace
