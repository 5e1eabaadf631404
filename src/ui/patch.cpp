// Nodes are matched by key. Removals come first, then creations and changes in reading order, then
// the lists of children that changed; the page can thus apply the words one after the other.

#include "ui/patch.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "core/text/utf8.h"

namespace ui {
namespace {

using Places = std::unordered_map<Key, std::uint32_t>;

Places places_of(const Tree& tree) {
    Places places;
    places.reserve(tree.nodes.size());
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
        places.emplace(tree.nodes[i].key, i);
    }
    return places;
}

std::vector<std::vector<Key>> children_of(const Tree& tree) {
    std::vector<std::vector<Key>> children(tree.nodes.size());
    for (std::size_t i = 1; i < tree.nodes.size(); ++i) {
        children[tree.nodes[i].parent].push_back(tree.nodes[i].key);
    }
    return children;
}

/// Text has an element without a box: its lines are positioned in the nearest box around it.
const Box& frame_of(const Tree& tree, const Node& node) {
    const Node* parent = &tree.nodes[node.parent];
    while (parent->role == Role::Text) {
        parent = &tree.nodes[parent->parent];
    }
    return parent->box;
}

bool has_same_attributes(const Node& a, const Node& b) {
    return a.level == b.level && a.column_span == b.column_span && a.classes == b.classes &&
           a.name == b.name && a.value == b.value && a.address == b.address &&
           a.field_name == b.field_name && a.form == b.form && a.labelled_by == b.labelled_by &&
           a.state == b.state;
}

bool is_same_element(const Node& a, const Node& b) {
    return a.role == b.role && a.level == b.level;
}

/// The lines relative to the box around them are the same.
bool has_same_lines(const Node& a, const Box& around_a, const Node& b, const Box& around_b) {
    if (a.lines.size() != b.lines.size()) {
        return false;
    }
    for (std::size_t i = 0; i < a.lines.size(); ++i) {
        const Box& first = a.lines[i].box;
        const Box& second = b.lines[i].box;
        if (a.lines[i].text != b.lines[i].text || a.lines[i].ink != b.lines[i].ink ||
            first.width != second.width || first.height != second.height ||
            first.x - around_a.x != second.x - around_b.x ||
            first.y - around_a.y != second.y - around_b.y) {
            return false;
        }
    }
    return true;
}

/// Where the element of `node` is, `offset` px below its own place.
void append_position(Patch& patch, const Tree& tree, const Node& node, float offset) {
    const Box& around = frame_of(tree, node);
    patch.add(Op::Position);
    patch.add_key(node.key);
    patch.add_length(node.box.x - around.x);
    patch.add_length(node.box.y + offset - around.y);
    patch.add_length(node.box.width);
    patch.add_length(node.box.height);
}

class Difference {
public:
    Difference(Patch& patch, const Tree& before, const Tree& after, const LinkBase& base)
        : patch_(patch),
          before_(before),
          after_(after),
          base_(base),
          old_places_(places_of(before)),
          new_places_(places_of(after)) {}

    void append() {
        remove_gone();
        for (const Node& node : after_.nodes) {
            const Node* old = find_old(node);
            if (old == nullptr) {
                create(node);
            } else {
                change(*old, node);
            }
        }
        order_children();
    }

private:
    /// The node that stood for the same element; null when the element must be made.
    const Node* find_old(const Node& node) const {
        const auto found = old_places_.find(node.key);
        if (found == old_places_.end() || !is_same_element(before_.nodes[found->second], node)) {
            return nullptr;
        }
        return &before_.nodes[found->second];
    }

    void remove_gone() {
        for (const Node& old : before_.nodes) {
            const auto found = new_places_.find(old.key);
            if (found == new_places_.end() || !is_same_element(old, after_.nodes[found->second])) {
                patch_.add(Op::Remove);
                patch_.add_key(old.key);
            }
        }
    }

    void create(const Node& node) {
        const Element element = element_of(node, base_);
        patch_.add(Op::Create);
        patch_.add_key(node.key);
        patch_.add_text(element.tag);
        add_attributes(node, element);
        if (node.role == Role::Text) {
            add_lines(node);
            return;
        }
        add_position(node);
        if (!node.text.empty()) {
            patch_.add(Op::Text);
            patch_.add_key(node.key);
            patch_.add_text(node.text);
        }
        add_values(node);
    }

    void change(const Node& old, const Node& node) {
        if (!has_same_attributes(old, node)) {
            add_attributes(node, element_of(node, base_));
            add_values(node);
        }
        if (node.role == Role::Text) {
            if (!has_same_lines(old, frame_of(before_, old), node, frame_of(after_, node))) {
                add_lines(node);
            }
            return;
        }
        if (old.text != node.text) {
            patch_.add(Op::Text);
            patch_.add_key(node.key);
            patch_.add_text(node.text);
        }
        const Box& was_around = frame_of(before_, old);
        const Box& around = frame_of(after_, node);
        const bool stays = old.box.x - was_around.x == node.box.x - around.x &&
                           old.box.y - was_around.y == node.box.y - around.y &&
                           old.box.width == node.box.width && old.box.height == node.box.height;
        if (!stays) {
            add_position(node);
        }
    }

    void add_attributes(const Node& node, const Element& element) {
        if (node.key == kRootKey) {
            return;
        }
        patch_.add(Op::Attributes);
        patch_.add_key(node.key);
        patch_.add_word(static_cast<std::int32_t>(element.attributes.size()));
        for (const Attribute& attribute : element.attributes) {
            patch_.add_text(attribute.name);
            patch_.add_text(attribute.value);
        }
    }

    void add_values(const Node& node) {
        if (node.role == Role::SearchField || node.role == Role::Select) {
            patch_.add(Op::Value);
            patch_.add_key(node.key);
            patch_.add_text(node.value);
        }
        if (node.role == Role::CheckBox) {
            patch_.add(Op::Checked);
            patch_.add_key(node.key);
            patch_.add_word(node.state.checked ? 1 : 0);
        }
    }

    void add_position(const Node& node) {
        if (node.key != kRootKey && node.role != Role::Option) {
            append_position(patch_, after_, node, 0.0f);
        }
    }

    void add_lines(const Node& node) {
        const Box& around = frame_of(after_, node);
        patch_.add(Op::Lines);
        patch_.add_key(node.key);
        patch_.add_word(static_cast<std::int32_t>(node.lines.size()));
        for (const TextLine& line : node.lines) {
            patch_.add_length(line.box.x - around.x);
            patch_.add_length(line.box.y - around.y);
            patch_.add_length(line.box.width);
            patch_.add_length(line.box.height);
            patch_.add_text(line.text);
            patch_.add_text(line.ink ? css_property(*line.ink) : std::string_view());
        }
    }

    /// From the leaves up: what is new is put together before it comes into the document, once.
    void order_children() {
        const auto old_children = children_of(before_);
        const auto new_children = children_of(after_);
        for (std::size_t i = after_.nodes.size(); i-- > 0;) {
            const Node* old = find_old(after_.nodes[i]);
            const bool is_same =
                old != nullptr &&
                old_children[static_cast<std::size_t>(old - before_.nodes.data())] ==
                    new_children[i] &&
                none_is_new(new_children[i]);
            if (is_same || (old == nullptr && new_children[i].empty())) {
                continue;
            }
            patch_.add(Op::Children);
            patch_.add_key(after_.nodes[i].key);
            patch_.add_word(static_cast<std::int32_t>(new_children[i].size()));
            for (const Key key : new_children[i]) {
                patch_.add_key(key);
            }
        }
    }

    /// A child may keep its key and yet be a new element, when its role changed.
    bool none_is_new(const std::vector<Key>& keys) const {
        return std::all_of(keys.begin(), keys.end(), [this](Key key) {
            const auto found = new_places_.find(key);
            return found != new_places_.end() && find_old(after_.nodes[found->second]) != nullptr;
        });
    }

    Patch& patch_;
    const Tree& before_;
    const Tree& after_;
    const LinkBase& base_;
    Places old_places_;
    Places new_places_;
};

}  // namespace

void Patch::add_text(std::string_view text) {
    words_.push_back(pool_units_);
    for (std::size_t at = 0; at < text.size();) {
        const core::CodePoint point = core::decode_utf8(text, at);
        core::append_utf8(pool_, point.value);
        pool_units_ += point.value >= 0x10000 ? 2 : 1;
        at += point.size;
    }
    words_.push_back(pool_units_);
}

void Patch::add_length(float px) {
    words_.push_back(static_cast<std::int32_t>(std::lround(px * 64.0f)));
}

void append_changes(Patch& patch, const Tree& before, const Tree& after, const LinkBase& base) {
    Difference(patch, before, after, base).append();
}

void append_sticky(Patch& patch, const Tree& tree, const Sticky& sticky, float offset) {
    const Node& node = tree.nodes[sticky.node];
    append_position(patch, tree, node, offset);
    const float bottom = node.box.bottom() + offset;
    for (std::size_t i = sticky.node + 1; i < tree.nodes.size(); ++i) {
        const Node& other = tree.nodes[i];
        if (other.parent < node.parent) {
            break;
        }
        if (other.parent == node.parent) {
            patch.add(Op::Covered);
            patch.add_key(other.key);
            patch.add_length(std::clamp(bottom - other.box.y, 0.0f, other.box.height));
        }
    }
}

}  // namespace ui
