#include "ui/node.h"

#include <algorithm>
#include <cmath>

namespace ui {

Key key_of(Key parent, std::string_view name) {
    constexpr Key kPrime = 16777619u;
    Key hash = 2166136261u;
    for (int shift = 0; shift < 32; shift += 8) {
        hash = (hash ^ (parent >> shift & 0xFFu)) * kPrime;
    }
    for (const char letter : name) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * kPrime;
    }
    return hash <= kRootKey ? hash + 2 : hash;
}

bool is_interactive(Role role) {
    return role == Role::Link || role == Role::Button || role == Role::SearchField ||
           role == Role::Select || role == Role::CheckBox;
}

float sticky_offset(const Tree& tree, const Sticky& sticky, float scroll_y) {
    const Node& node = tree.nodes[sticky.node];
    const float lowest = tree.nodes[node.parent].box.bottom() - node.box.height;
    const float y = std::max(node.box.y, std::min(scroll_y + sticky.top, lowest));
    return std::floor(y - node.box.y + 0.5f);
}

const Node* find_node(const Tree& tree, Key key) {
    const auto found = std::find_if(tree.nodes.begin(), tree.nodes.end(),
                                    [key](const Node& node) { return node.key == key; });
    return found == tree.nodes.end() ? nullptr : &*found;
}

std::string text_content(const Tree& tree, std::size_t index) {
    std::string text;
    const auto& nodes = tree.nodes;
    for (std::size_t i = index; i < nodes.size(); ++i) {
        // Nodes stand in reading order: the subtree ends where a parent lies before `index`.
        if (i > index && nodes[i].parent < index) {
            break;
        }
        text += nodes[i].text;
    }
    return text;
}

std::vector<Key> duplicate_keys(const Tree& tree) {
    std::vector<Key> keys;
    keys.reserve(tree.nodes.size());
    for (const Node& node : tree.nodes) {
        keys.push_back(node.key);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<Key> twice;
    for (std::size_t i = 1; i < keys.size(); ++i) {
        if (keys[i] == keys[i - 1] && (twice.empty() || twice.back() != keys[i])) {
            twice.push_back(keys[i]);
        }
    }
    return twice;
}

}  // namespace ui
