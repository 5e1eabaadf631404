#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ui/document/digest.h"
#include "ui/document/kept_text.h"
#include "ui/document/node.h"

namespace ui {

/// Keeps texts where they were put for as long as it lives, in few large pieces.
class TextStore {
public:
    /// A copy of `text` that lives as long as this.
    [[nodiscard]] KeptText keep(std::string_view text);

private:
    std::vector<std::unique_ptr<char[]>> pieces_;
    std::size_t used_ = 0;  ///< Of the last piece.
    std::size_t room_ = 0;
};

/// What a page shows, at whatever width and in whatever colours: elements in reading order, the
/// root first. Made by a `Builder`; layout, pictures, the live document and static pages are made
/// of it.
struct Document {
    std::vector<Node> nodes;
    std::vector<float> column_shares;  ///< Of tables.
    std::vector<FigureCommand> figure_commands;
    std::vector<FigurePoint> figure_points;
    std::vector<Digest> digests;  ///< Of nodes; none until the document is finished.
    TextStore texts;              ///< Of the nodes.
};

/// A document of nothing but its root.
[[nodiscard]] Document empty_document();

/// Index of the node with this key; 0, the root, when there is none.
[[nodiscard]] std::size_t find_node(const Document& document, Key key);

/// The text of a node and everything in it, as a screen reader would put its name together.
[[nodiscard]] std::string text_content(const Document& document, std::size_t index);

/// Keys that stand for more than one node; empty in a sound document.
[[nodiscard]] std::vector<Key> duplicate_keys(const Document& document);

}  // namespace ui
