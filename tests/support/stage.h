#pragma once

#include <string_view>
#include <utility>

#include "core/text/clusters.h"
#include "support/doctest.h"
#include "ui/layout/fonts.h"
#include "ui/document/builder.h"

namespace fixture {

/// A font in which every cluster is half an em wide: lengths in tests are plain sums.
class Typewriter : public ui::GlyphSource {
public:
    [[nodiscard]] float advance(char32_t, int) override { return 0.5f; }
    [[nodiscard]] float measure(std::string_view text, int, float size_px) override {
        float width = 0.0f;
        for (std::size_t at = 0; at < text.size(); at = core::end_of_cluster(text, at)) {
            width += 0.5f;
        }
        return width * size_px;
    }
    [[nodiscard]] ui::FontExtent extent(int) override { return {0.75f, 0.25f}; }
    [[nodiscard]] ui::GlyphBox rasterize(char32_t, int, float, float,
                                         std::span<std::uint8_t>) override {
        return {};
    }
};

/// What one pass of some widgets recorded.
struct Drawing {
    ui::Tree tree;
    ui::PaintList paints;
    std::vector<ui::Sticky> stickies;
    std::size_t renamed = 0;

    /// The only node with this role; fails the test when there is none or more than one.
    [[nodiscard]] const ui::Node& only(ui::Role role) const {
        const ui::Node* found = nullptr;
        for (const ui::Node& node : tree.nodes) {
            if (node.role == role) {
                REQUIRE(found == nullptr);
                found = &node;
            }
        }
        REQUIRE(found != nullptr);
        return *found;
    }
    /// The nodes with this role, in reading order.
    [[nodiscard]] std::vector<ui::Node> all(ui::Role role) const {
        std::vector<ui::Node> found;
        for (const ui::Node& node : tree.nodes) {
            if (node.role == role) {
                found.push_back(node);
            }
        }
        return found;
    }
    /// Index of the node with `key`.
    [[nodiscard]] std::size_t index_of(ui::Key key) const {
        for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
            if (tree.nodes[i].key == key) {
                return i;
            }
        }
        FAIL("no node has this key");
        return 0;
    }
};

/// Draws widgets by themselves, without a page around them.
class Stage {
public:
    ui::Input input;

    explicit Stage(float width = 1024.0f) { input.width = width; }

    /// `view` takes a `ui::Frame&`.
    template <typename View>
    Drawing draw(const View& view) {
        ui::Frame frame(input, fonts_);
        view(frame);
        REQUIRE(frame.depth() == 1);
        frame.finish();
        Drawing drawing;
        drawing.renamed = frame.renamed_count();
        drawing.paints = frame.take_paint_list();
        drawing.stickies = frame.take_stickies();
        drawing.tree = frame.take_tree();
        return drawing;
    }

private:
    Typewriter glyphs_;
    ui::Fonts fonts_{glyphs_};
};

/// A leaf of this size.
inline void block(ui::Frame& frame, float width, float height, std::string_view name = {}) {
    const ui::Box at = frame.begin_leaf();
    const std::uint32_t node = frame.add_node(ui::Role::Paragraph, name);
    const ui::Box box{at.x, at.y, width, height};
    frame.node_at(node).box = box;
    frame.end_leaf(box);
}

/// A leaf as wide as there is room.
inline void wide_block(ui::Frame& frame, float height) {
    block(frame, frame.available_width(), height);
}

}  // namespace fixture
