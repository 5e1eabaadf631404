// Nodes are matched by key. Removals come first, then creations and changes in reading order, then
// the lists of children that changed; the page can thus apply the words one after the other.

#include "ui/output/dom/patch.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "core/text/utf8.h"

namespace ui {
namespace {

/// The elements of a view that are in the layer, by key.
using Places = std::unordered_map<Key, std::uint32_t>;

bool is_in_layer(const LayerView& view, std::uint32_t index) {
    return view.document.nodes[index].role != Role::Decoration &&
           (view.geometry == nullptr || view.geometry->is_shown[index] != 0);
}

Places places_of(const LayerView& view) {
    Places places;
    places.reserve(view.document.nodes.size());
    for (std::uint32_t i = 0; i < view.document.nodes.size(); ++i) {
        if (is_in_layer(view, i)) {
            places.emplace(view.document.nodes[i].key, i);
        }
    }
    return places;
}

std::vector<std::vector<Key>> children_of(const LayerView& view) {
    const std::vector<Node>& nodes = view.document.nodes;
    std::vector<std::vector<Key>> children(nodes.size());
    for (std::uint32_t i = 1; i < nodes.size(); ++i) {
        if (is_in_layer(view, i)) {
            children[nodes[i].parent].push_back(nodes[i].key);
        }
    }
    return children;
}

bool has_same_attributes(const Node& a, const Node& b) {
    return a.level == b.level && a.column_span == b.column_span && a.widget == b.widget &&
           a.layout == b.layout && a.look == b.look && a.css_class == b.css_class &&
           a.name == b.name && a.value == b.value && a.address == b.address &&
           a.field_name == b.field_name && a.form == b.form && a.labelled_by == b.labelled_by &&
           a.state == b.state;
}

bool is_same_element(const Node& a, const Node& b) {
    return a.role == b.role && a.level == b.level;
}

std::span<const TextLine> lines_of(const LayerView& view, std::uint32_t index) {
    return view.geometry->lines_of(index);
}

bool has_same_lines(const LayerView& a, std::uint32_t in_a, const LayerView& b,
                    std::uint32_t in_b) {
    if ((a.geometry == nullptr) != (b.geometry == nullptr)) {
        return false;
    }
    if (a.geometry == nullptr) {
        return a.document.nodes[in_a].text == b.document.nodes[in_b].text;
    }
    const auto first = lines_of(a, in_a);
    const auto second = lines_of(b, in_b);
    return std::equal(first.begin(), first.end(), second.begin(), second.end());
}

/// Where the element at `index` is, `offset` px below its own place.
void append_position(Patch& patch, const Document& document, const Geometry& geometry,
                     std::uint32_t index, float offset) {
    const Box& box = geometry.boxes[index];
    patch.add(Op::Position);
    patch.add_key(document.nodes[index].key);
    patch.add_length(box.x);
    patch.add_length(box.y + offset);
    patch.add_length(box.width);
    patch.add_length(box.height);
}

class Difference {
public:
    Difference(Patch& patch, const LayerView& before, const LayerView& after, const LinkBase& base)
        : patch_(patch),
          before_(before),
          after_(after),
          base_(base),
          old_places_(places_of(before)),
          new_places_(places_of(after)) {}

    void append() {
        remove_gone();
        for (std::uint32_t i = 0; i < after_.document.nodes.size(); ++i) {
            if (!is_in_layer(after_, i)) {
                continue;
            }
            const std::uint32_t* old = find_old(i);
            if (old == nullptr) {
                create(i);
            } else {
                change(*old, i);
            }
        }
        order_children();
    }

private:
    [[nodiscard]] const Node& new_node(std::uint32_t index) const {
        return after_.document.nodes[index];
    }
    [[nodiscard]] const Node& old_node(std::uint32_t index) const {
        return before_.document.nodes[index];
    }

    /// Index of what stood for the same element; null when the element must be made.
    [[nodiscard]] const std::uint32_t* find_old(std::uint32_t index) const {
        const Node& node = new_node(index);
        const auto found = old_places_.find(node.key);
        const bool is_kept =
            found != old_places_.end() && is_same_element(old_node(found->second), node);
        return is_kept ? &found->second : nullptr;
    }

    void remove_gone() {
        for (std::uint32_t i = 0; i < before_.document.nodes.size(); ++i) {
            if (!is_in_layer(before_, i)) {
                continue;
            }
            const Node& old = old_node(i);
            const auto found = new_places_.find(old.key);
            if (found == new_places_.end() || !is_same_element(old, new_node(found->second))) {
                patch_.add(Op::Remove);
                patch_.add_key(old.key);
            }
        }
    }

    void create(std::uint32_t index) {
        const Node& node = new_node(index);
        const Element element = element_of(node, base_);
        patch_.add(Op::Create);
        patch_.add_key(node.key);
        patch_.add_text(element.tag);
        add_attributes(node, element);
        if (node.role == Role::Text) {
            add_lines(index);
            return;
        }
        add_position(index);
        if (!node.text.empty()) {
            add_text(node);
        }
        add_values(node);
    }

    void change(std::uint32_t old_index, std::uint32_t index) {
        const Node& old = old_node(old_index);
        const Node& node = new_node(index);
        if (!has_same_attributes(old, node)) {
            add_attributes(node, element_of(node, base_));
            add_values(node);
        }
        if (node.role == Role::Text) {
            if (!has_same_lines(before_, old_index, after_, index)) {
                add_lines(index);
            }
            return;
        }
        if (old.text != node.text) {
            add_text(node);
        }
        const bool stays = before_.geometry != nullptr && after_.geometry != nullptr &&
                           before_.geometry->boxes[old_index] == after_.geometry->boxes[index];
        if (!stays) {
            add_position(index);
        }
    }

    void add_text(const Node& node) {
        patch_.add(Op::Text);
        patch_.add_key(node.key);
        patch_.add_text(node.text);
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

    void add_position(std::uint32_t index) {
        const Node& node = new_node(index);
        if (after_.geometry != nullptr && node.key != kRootKey && node.role != Role::Option) {
            append_position(patch_, after_.document, *after_.geometry, index, 0.0f);
        }
    }

    /// Without a geometry a text is one line, wherever the page breaks it.
    void add_lines(std::uint32_t index) {
        const Node& node = new_node(index);
        const TextLine whole{{}, node.text};
        const auto lines =
            after_.geometry == nullptr ? std::span(&whole, 1) : lines_of(after_, index);
        patch_.add(Op::Lines);
        patch_.add_key(node.key);
        patch_.add_word(static_cast<std::int32_t>(lines.size()));
        for (const TextLine& line : lines) {
            patch_.add_length(line.box.x);
            patch_.add_length(line.box.y);
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
        for (auto i = static_cast<std::uint32_t>(new_children.size()); i-- > 0;) {
            if (!is_in_layer(after_, i)) {
                continue;
            }
            const std::uint32_t* old = find_old(i);
            const bool is_same = old != nullptr && old_children[*old] == new_children[i] &&
                                 none_is_new(new_children[i]);
            if (is_same || (old == nullptr && new_children[i].empty())) {
                continue;
            }
            patch_.add(Op::Children);
            patch_.add_key(new_node(i).key);
            patch_.add_word(static_cast<std::int32_t>(new_children[i].size()));
            for (const Key key : new_children[i]) {
                patch_.add_key(key);
            }
        }
    }

    /// A child may keep its key and yet be a new element, when its role changed.
    [[nodiscard]] bool none_is_new(const std::vector<Key>& keys) const {
        return std::all_of(keys.begin(), keys.end(), [this](Key key) {
            const auto found = new_places_.find(key);
            return found != new_places_.end() && find_old(found->second) != nullptr;
        });
    }

    Patch& patch_;
    const LayerView& before_;
    const LayerView& after_;
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

void append_changes(Patch& patch, const LayerView& before, const LayerView& after,
                    const LinkBase& base) {
    Difference(patch, before, after, base).append();
}

void append_sticky(Patch& patch, const Document& document, const Geometry& geometry,
                   std::uint32_t sticky, float offset) {
    append_position(patch, document, geometry, sticky, offset);
    const std::uint32_t around = document.nodes[sticky].parent;
    const float bottom = geometry.boxes[sticky].bottom() + offset;
    for (std::uint32_t i = document.nodes[sticky].end; i < document.nodes[around].end;
         i = document.nodes[i].end) {
        if (geometry.is_shown[i] == 0 || document.nodes[i].role == Role::Decoration) {
            continue;
        }
        const Box& box = geometry.boxes[i];
        patch.add(Op::Covered);
        patch.add_key(document.nodes[i].key);
        patch.add_length(std::clamp(bottom - box.y, 0.0f, box.height));
    }
}

}  // namespace ui
