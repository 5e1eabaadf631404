#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ui/document/builder.h"
#include "ui/document/document.h"
#include "ui/input.h"
#include "ui/layout/fonts.h"
#include "ui/layout/geometry.h"
#include "ui/output/dom/patch.h"
#include "ui/output/paint/paint_list.h"

namespace fixture {

/// An element and where it stands, in the document.
struct Placed : ui::Node {
    ui::Box box;
    std::string classes;              ///< All that its element has.
    std::vector<ui::TextLine> lines;  ///< Of texts, in the document too.
};

/// What is shown of a document at one width, in reading order, the root first.
struct Tree {
    std::vector<Placed> nodes;
    std::shared_ptr<const ui::Document> document;  ///< Owns the texts of a tree that was laid out.
    std::shared_ptr<ui::TextStore> texts =
        std::make_shared<ui::TextStore>();  ///< Of one made by hand.

    [[nodiscard]] ui::KeptText keep(std::string_view text) const { return texts->keep(text); }
};

/// The tree of `document` as `geometry` places it.
[[nodiscard]] Tree placed_tree(std::shared_ptr<const ui::Document> document,
                               const ui::Geometry& geometry);
/// The same for a document that outlives the tree.
[[nodiscard]] Tree placed_tree(const ui::Document& document, const ui::Geometry& geometry);

/// A document as it is laid out and, from top to bottom, painted.
struct Laid {
    Tree tree;
    ui::Geometry geometry;
    ui::PaintList paints;
};

/// Lays out and paints what `page` holds.
[[nodiscard]] Laid laid(ui::Builder& page, const ui::Input& input, ui::Fonts& fonts);

/// A tree of nothing but its root.
[[nodiscard]] Tree root_only();

/// What the layer is told on the way from one tree to another.
[[nodiscard]] ui::Patch changes(const Tree& before, const Tree& after);

/// A tree made by hand as a document and where it stands; outlived by the tree.
struct Taken {
    ui::Document document;
    ui::Geometry geometry;

    explicit Taken(const Tree& tree);
    [[nodiscard]] ui::LayerView view() const { return {document, &geometry}; }
};

/// The text of a node and everything in it.
[[nodiscard]] std::string text_content(const Tree& tree, std::size_t index);

}  // namespace fixture
