#include "support/gardener.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "support/doctest.h"
#include "ui/output/dom/patch.h"

namespace fixture {
namespace {

using ui::Key;
using ui::Role;

void flatten(const Branch& branch, std::uint32_t parent, Tree& tree) {
    tree.nodes.push_back(branch.node);
    tree.nodes.back().parent = parent;
    const auto index = static_cast<std::uint32_t>(tree.nodes.size() - 1);
    for (const Branch& child : branch.children) {
        flatten(child, index, tree);
    }
}

/// What stays the same element: key, role and level.
std::map<Key, int> serials_that_must_stay(const LayerReplay& layer, const Tree& before,
                                          const Tree& after) {
    std::map<Key, int> serials;
    for (const Placed& old : before.nodes) {
        for (const Placed& node : after.nodes) {
            if (old.key == node.key && old.role == node.role && old.level == node.level) {
                serials[node.key] = layer.at(node.key).serial;
            }
        }
    }
    return serials;
}

}  // namespace

Gardener::Gardener(std::function<std::uint32_t()> choose) : choose_(std::move(choose)) {}

Branch Gardener::plant() {
    Branch root;
    root.node.key = ui::kRootKey;
    return root;
}

void Gardener::edit(Branch& root) {
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
            shuffle(children);
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

std::size_t Gardener::below(std::size_t limit) {
    return limit == 0 ? 0 : choose_() % limit;
}

ui::KeptText Gardener::word() {
    const std::size_t length = below(3);
    return texts_.keep(std::string(length, static_cast<char>('a' + below(3))));
}

Branch Gardener::grow(int depth) {
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

Branch& Gardener::pick_parent(Branch& root) {
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

void Gardener::change(Placed& node) {
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
        const std::size_t lines = below(3);
        set_lines(node, lines);
        for (ui::TextLine& line : node.lines) {
            line.ink = below(2) == 0 ? std::optional(ui::ColorRole::Link) : std::nullopt;
        }
    }
}

void Gardener::change_something(Branch& branch) {
    Placed& node = branch.node;
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
            node.in_list = {node.in_list.number + 1, 9};
            break;
        case 3:
            node.state.checked = !node.state.checked;
            break;
        case 4:
            node.value = texts_.keep(std::string(node.value) + 'v');
            break;
        default:
            set_lines(node, node.role == Role::Text ? 1 : 0);
    }
}

/// Lines are made of the text of their element, so that they are other ones only if that is.
void Gardener::set_lines(Placed& node, std::size_t count) {
    const ui::KeptText text = word();
    node.text = count > 0 ? text : ui::KeptText();
    node.lines.assign(count, {node.box, text});
}

// Not `std::shuffle`: it asks again until it likes the number, which may never come.
void Gardener::shuffle(std::vector<Branch>& children) {
    for (std::size_t left = children.size(); left > 1; --left) {
        std::swap(children[left - 1], children[below(left)]);
    }
}

Tree flattened(const Branch& root) {
    Tree tree;
    flatten(root, 0, tree);
    return tree;
}

void follow(LayerReplay& layer, const Tree& before, const Tree& after) {
    const std::map<Key, int> serials = serials_that_must_stay(layer, before, after);
    layer.apply(changes(before, after));
    LayerReplay fresh;
    fresh.apply(changes(root_only(), after));
    REQUIRE(layer.dump() == fresh.dump());
    REQUIRE(layer.count() == after.nodes.size());
    for (const auto& [key, serial] : serials) {
        REQUIRE(layer.at(key).serial == serial);
    }
    REQUIRE(changes(after, after).is_empty());
}

}  // namespace fixture
