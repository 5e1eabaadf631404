#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "support/layer_replay.h"
#include "support/placed_tree.h"
#include "ui/document/document.h"

namespace fixture {

/// A node with its children by value: easy to edit.
struct Branch {
    Placed node;
    std::vector<Branch> children;
};

/// Grows trees and edits them at random; owns their texts.
class Gardener {
public:
    /// `choose` gives the numbers that decide everything.
    explicit Gardener(std::function<std::uint32_t()> choose);

    /// A root without anything in it.
    [[nodiscard]] static Branch plant();
    /// One edit somewhere in the tree.
    void edit(Branch& root);

private:
    [[nodiscard]] std::size_t below(std::size_t limit);
    [[nodiscard]] ui::KeptText word();
    [[nodiscard]] Branch grow(int depth);
    [[nodiscard]] Branch& pick_parent(Branch& root);
    void change(Placed& node);
    void change_something(Branch& branch);
    void set_lines(Placed& node, std::size_t count);
    void shuffle(std::vector<Branch>& children);

    std::function<std::uint32_t()> choose_;
    ui::TextStore texts_;
    ui::Key last_key_ = ui::kRootKey;
};

[[nodiscard]] Tree flattened(const Branch& root);

/// Takes `layer` from one tree to another, and fails the test unless it ends as if built from
/// nothing and keeps every element that still stands for the same.
void follow(LayerReplay& layer, const Tree& before, const Tree& after);

}  // namespace fixture
