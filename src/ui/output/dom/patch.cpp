// Nodes are matched by key. What both documents have alike, in whole and at the same places, is
// found first by walking down them side by side, and is not looked at again. Of the rest removals
// come first, then creations and changes in reading order, then the lists of children that changed;
// the page can thus apply the words one after the other.

#include "ui/output/dom/patch.h"

#include <algorithm>
#include <cmath>

#include "core/text/utf8.h"
#include "ui/document/key_places.h"

namespace ui {
namespace {

bool is_in_layer(const LayerView& view, std::uint32_t index) {
    return view.document.nodes[index].role != Role::Decoration &&
           (view.geometry == nullptr || view.geometry->is_shown[index] != 0);
}

/// The children of the element at `index` that are in the layer.
std::vector<Key> children_of(const LayerView& view, std::uint32_t index) {
    const std::vector<Node>& nodes = view.document.nodes;
    std::vector<Key> children;
    for (std::uint32_t i = index + 1; i < nodes[index].end; i = nodes[i].end) {
        if (is_in_layer(view, i)) {
            children.push_back(nodes[i].key);
        }
    }
    return children;
}

/// Whether what is inside two elements of equal digests stands at the same places in both.
bool has_same_places(const Geometry& a, std::uint32_t in_a, const Geometry& b, std::uint32_t in_b,
                     std::uint32_t count) {
    const auto is_same = [=](const auto& one, const auto& other) {
        return std::equal(one.begin() + in_a, one.begin() + in_a + count, other.begin() + in_b);
    };
    const auto lines_a = std::span(a.lines).subspan(
        a.first_line[in_a], a.first_line[in_a + count] - a.first_line[in_a]);
    const auto lines_b = std::span(b.lines).subspan(
        b.first_line[in_b], b.first_line[in_b + count] - b.first_line[in_b]);
    return is_same(a.boxes, b.boxes) && is_same(a.is_shown, b.is_shown) &&
           std::equal(lines_a.begin(), lines_a.end(), lines_b.begin(), lines_b.end(),
                      [](const TextLine& one, const TextLine& other) {
                          return one.box == other.box && one.ink == other.ink &&
                                 one.text.size() == other.text.size();
                      });
}

bool has_same_attributes(const Node& a, const Node& b) {
    return a.level == b.level && a.column_span == b.column_span && a.in_list == b.in_list &&
           a.widget == b.widget && a.layout == b.layout && a.look == b.look &&
           a.css_class == b.css_class && a.language == b.language && a.name == b.name &&
           a.value == b.value && a.address == b.address && a.field_name == b.field_name &&
           a.form == b.form && a.labelled_by == b.labelled_by && a.state == b.state;
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
    patch.add(Op::Box);
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
          old_is_alike_(before.document.nodes.size()),
          new_is_alike_(after.document.nodes.size()) {}

    void append() {
        find_alike(0, 0);
        add_places(before_, old_is_alike_, old_places_);
        add_places(after_, new_is_alike_, new_places_);
        remove_gone();
        for_each(after_, new_is_alike_, [this](std::uint32_t i) {
            const std::uint32_t* old = find_old(i);
            if (old == nullptr) {
                create(i);
            } else {
                change(*old, i);
            }
        });
        order_children();
    }

private:
    [[nodiscard]] const Node& new_node(std::uint32_t index) const {
        return after_.document.nodes[index];
    }
    [[nodiscard]] const Node& old_node(std::uint32_t index) const {
        return before_.document.nodes[index];
    }

    /// Marks what two elements with one key have alike.
    void find_alike(std::uint32_t old_index, std::uint32_t new_index) {
        if (is_alike(old_index, new_index)) {
            old_is_alike_[old_index] = 1;
            new_is_alike_[new_index] = 1;
            return;
        }
        const std::uint32_t old_end = old_node(old_index).end;
        const std::uint32_t new_end = new_node(new_index).end;
        std::uint32_t old = old_index + 1;
        for (std::uint32_t i = new_index + 1; i < new_end; i = new_node(i).end) {
            std::uint32_t found = old;
            while (found < old_end && old_node(found).key != new_node(i).key) {
                found = old_node(found).end;
            }
            // What stands in another order is left to the lists of children.
            if (found < old_end) {
                find_alike(found, i);
                old = old_node(found).end;
            }
        }
    }

    [[nodiscard]] bool is_alike(std::uint32_t old_index, std::uint32_t new_index) const {
        if (before_.document.digests[old_index] != after_.document.digests[new_index] ||
            (before_.geometry == nullptr) != (after_.geometry == nullptr)) {
            return false;
        }
        const std::uint32_t count = new_node(new_index).end - new_index;
        return before_.geometry == nullptr ||
               has_same_places(*before_.geometry, old_index, *after_.geometry, new_index, count);
    }

    /// Calls `visit` with each element in the layer that is not inside what is alike, the outermost
    /// of that included if `with_alike`.
    template <typename Visit>
    static void for_each(const LayerView& view, const std::vector<std::uint8_t>& is_alike,
                         const Visit& visit, bool with_alike = false) {
        const std::vector<Node>& nodes = view.document.nodes;
        for (std::uint32_t i = 0; i < nodes.size();) {
            const bool is_there = is_in_layer(view, i);
            if (is_there && (with_alike || is_alike[i] == 0)) {
                visit(i);
            }
            i = is_there && is_alike[i] == 0 ? i + 1 : nodes[i].end;
        }
    }

    static void add_places(const LayerView& view, const std::vector<std::uint8_t>& is_alike,
                           KeyPlaces& places) {
        const auto add = [&](std::uint32_t i) { places.insert(view.document.nodes[i].key, i); };
        for_each(view, is_alike, add, true);
    }

    /// Index of what stood for the same element; null when the element must be made.
    [[nodiscard]] const std::uint32_t* find_old(std::uint32_t index) const {
        const Node& node = new_node(index);
        const std::uint32_t* found = old_places_.find(node.key);
        return found != nullptr && is_same_element(old_node(*found), node) ? found : nullptr;
    }

    void remove_gone() {
        for_each(before_, old_is_alike_, [this](std::uint32_t i) {
            const Node& old = old_node(i);
            const std::uint32_t* found = new_places_.find(old.key);
            if (found == nullptr || !is_same_element(old, new_node(*found))) {
                patch_.add(Op::Remove);
                patch_.add_key(old.key);
            }
        });
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
        std::vector<std::uint32_t> changed;
        for_each(after_, new_is_alike_, [&changed](std::uint32_t i) { changed.push_back(i); });
        for (std::size_t place = changed.size(); place-- > 0;) {
            const std::uint32_t i = changed[place];
            const std::vector<Key> children = children_of(after_, i);
            const std::uint32_t* old = find_old(i);
            const bool is_same =
                old != nullptr && children_of(before_, *old) == children && none_is_new(children);
            if (is_same || (old == nullptr && children.empty())) {
                continue;
            }
            patch_.add(Op::Children);
            patch_.add_key(new_node(i).key);
            patch_.add_word(static_cast<std::int32_t>(children.size()));
            for (const Key key : children) {
                patch_.add_key(key);
            }
        }
    }

    /// A child may keep its key and yet be a new element, when its role changed.
    [[nodiscard]] bool none_is_new(const std::vector<Key>& keys) const {
        return std::all_of(keys.begin(), keys.end(), [this](Key key) {
            const std::uint32_t* found = new_places_.find(key);
            return found != nullptr && find_old(*found) != nullptr;
        });
    }

    Patch& patch_;
    const LayerView& before_;
    const LayerView& after_;
    const LinkBase& base_;
    /// Of nodes: the same in both, with all that is inside. Only the outermost are marked.
    std::vector<std::uint8_t> old_is_alike_;
    std::vector<std::uint8_t> new_is_alike_;
    KeyPlaces old_places_;  ///< Of elements in the layer.
    KeyPlaces new_places_;
};

}  // namespace

void Patch::add_text(std::string_view text) {
    words_.push_back(pool_units_);
    while (!text.empty()) {
        const std::size_t plain = core::ascii_size(text);
        pool_ += text.substr(0, plain);
        pool_units_ += static_cast<std::int32_t>(plain);
        text.remove_prefix(plain);
        if (!text.empty()) {
            const core::CodePoint point = core::decode_utf8(text, 0);
            core::append_utf8(pool_, point.value);
            pool_units_ += point.value >= 0x10000 ? 2 : 1;
            text.remove_prefix(point.size);
        }
    }
    words_.push_back(pool_units_);
}

void Patch::add_length(float px) {
    words_.push_back(static_cast<std::int32_t>(std::nearbyint(px * protocol::kFixedPoint)));
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
