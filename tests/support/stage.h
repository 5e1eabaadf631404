#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/text/clusters.h"
#include "support/doctest.h"
#include "support/placed_tree.h"
#include "ui/document/builder.h"
#include "ui/layout/fonts.h"
#include "ui/layout/lay_out.h"
#include "ui/output/paint/paint_list.h"

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

/// What some widgets declared, as it is laid out and painted.
struct Drawing : Laid {
    std::size_t renamed = 0;

    /// The only node with this role; fails the test when there is none or more than one.
    [[nodiscard]] const Placed& only(ui::Role role) const {
        const Placed* found = nullptr;
        for (const Placed& node : tree.nodes) {
            if (node.role == role) {
                REQUIRE(found == nullptr);
                found = &node;
            }
        }
        REQUIRE(found != nullptr);
        return *found;
    }
    /// The nodes with this role, in reading order.
    [[nodiscard]] std::vector<Placed> all(ui::Role role) const {
        std::vector<Placed> found;
        for (const Placed& node : tree.nodes) {
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
    std::vector<std::string> languages;  ///< Of texts: see `ui::Setting`.

    explicit Stage(float width = 1024.0f) { input.width = width; }

    /// `view` takes a `ui::Builder&`.
    template <typename View>
    Drawing draw(const View& view) {
        ui::Builder page({input.scheme, input.is_framed, ", leaves this site", languages});
        view(page);
        REQUIRE(page.depth() == 1);
        Drawing drawing;
        drawing.renamed = page.renamed_count();
        static_cast<Laid&>(drawing) = laid(page, input, fonts_);
        return drawing;
    }

private:
    Typewriter glyphs_;
    ui::Fonts fonts_{glyphs_};
};

/// A leaf of this size; without a width as wide as there is room.
inline void block(ui::Builder& page, float width, float height, std::string_view name = {}) {
    page.add(ui::Widget::Figure, ui::Role::Paragraph, name);
    page.set_figure(static_cast<std::uint32_t>(page.nodes().size() - 1),
                    {.height = {.px = height}, .width_px = width});
}

/// A leaf as wide as there is room.
inline void wide_block(ui::Builder& page, float height) {
    block(page, 0.0f, height);
}

}  // namespace fixture
