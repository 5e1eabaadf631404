// A node's own number is mixed from its fields; from the last node to the first it is then mixed
// into that of the element around, so that order counts.

#include "ui/document/digest.h"

#include <concepts>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace ui {
namespace {

class Mixer {
public:
    explicit Mixer(Digest seed = 0) : state_(seed ^ 0x9E3779B97F4A7C15ULL) {}

    void add(std::uint64_t value) {
        // The finishing step of SplitMix64 (Steele, Lea and Flood 2014), which is one to one.
        state_ += value + 0x9E3779B97F4A7C15ULL;
        state_ = (state_ ^ (state_ >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        state_ = (state_ ^ (state_ >> 27U)) * 0x94D049BB133111EBULL;
        state_ ^= state_ >> 31U;
    }
    template <typename Value>
    requires std::is_enum_v<Value>
    void add(Value value) { add(static_cast<std::uint64_t>(value)); }
    void add(std::string_view text) {
        add(std::uint64_t{text.size()});
        for (; text.size() >= sizeof(std::uint64_t); text.remove_prefix(sizeof(std::uint64_t))) {
            add_bytes(text.substr(0, sizeof(std::uint64_t)));
        }
        if (!text.empty()) {
            add_bytes(text);
        }
    }

    [[nodiscard]] Digest digest() const { return state_; }

private:
    void add_bytes(std::string_view bytes) {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.data(), bytes.size());
        add(value);
    }

    Digest state_;
};

/// Flags as one number, the first the lowest.
template <std::same_as<bool>... Flags>
std::uint64_t packed(Flags... flags) {
    std::uint64_t bits = 0;
    std::uint64_t place = 1;
    ((bits |= flags ? place : 0, place <<= 1U), ...);
    return bits;
}

void add_state(Mixer& mixer, const NodeState& state) {
    mixer.add(packed(state.checked, state.selected, state.current, state.is_disclosure,
                     state.expanded, state.external, state.opens_outside, state.focus_target,
                     state.needs_script, state.is_inline));
}

void add_layout(Mixer& mixer, const Layout& layout) {
    const auto byte = [](auto value) { return static_cast<std::uint64_t>(value); };
    mixer.add(byte(layout.flow) | byte(layout.from) << 8U | byte(layout.below) << 16U |
              byte(layout.gap) << 24U | byte(layout.shares) << 32U | byte(layout.surface) << 40U |
              byte(layout.padding) << 48U | byte(layout.inset_y) << 56U);
    mixer.add(byte(layout.beside) | byte(layout.in_row) << 8U | byte(layout.shown) << 16U |
              byte(layout.columns[0]) << 24U | byte(layout.columns[1]) << 32U |
              byte(layout.columns[2]) << 40U);
    mixer.add(packed(layout.is_at_end, layout.has_close_lines, layout.is_contained,
                     layout.is_framed_below_wide, layout.is_row_when_stacked, layout.is_sticky));
}

void add_look(Mixer& mixer, const Look& look) {
    const auto byte = [](auto value) { return static_cast<std::uint64_t>(value); };
    mixer.add(byte(look.style) | byte(look.color) << 8U | byte(look.underline) << 16U |
              byte(look.button) << 24U | byte(look.icon) << 32U | byte(look.hue) << 40U |
              byte(look.is_prose) << 48U);
}

Digest digest_of(const Node& node) {
    Mixer mixer;
    mixer.add(std::uint64_t{node.key} << 32U | std::uint64_t{node.labelled_by});
    mixer.add(std::uint64_t{node.form} << 32U | static_cast<std::uint64_t>(node.role) << 24U |
              static_cast<std::uint64_t>(node.widget) << 16U | std::uint64_t{node.level} << 8U |
              node.column_span);
    mixer.add(std::uint64_t{node.in_list.number} << 32U | std::uint64_t{node.in_list.count});
    add_state(mixer, node.state);
    add_layout(mixer, node.layout);
    add_look(mixer, node.look);
    for (const std::string_view text : {node.name, node.text, node.value, node.address,
                                        node.field_name, node.language, node.css_class}) {
        mixer.add(text);
    }
    return mixer.digest();
}

}  // namespace

std::vector<Digest> digests_of(const std::vector<Node>& nodes) {
    std::vector<Digest> digests;
    digests.reserve(nodes.size());
    for (const Node& node : nodes) {
        digests.push_back(digest_of(node));
    }
    for (std::size_t i = nodes.size(); i-- > 1;) {
        Mixer around(digests[nodes[i].parent]);
        around.add(digests[i]);
        digests[nodes[i].parent] = around.digest();
    }
    return digests;
}

}  // namespace ui
