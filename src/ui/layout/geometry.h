#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "ui/document/document.h"
#include "ui/layout/box.h"

namespace ui {

/// A piece of text on one line. It keeps the space it was broken at.
struct TextLine {
    Box box;                ///< Relative to the nearest element around it that is not text.
    std::string_view text;  ///< Of the document.
    /// Not painted, for it is more than one glyph a character: the page shows its own text, in this
    /// colour.
    std::optional<ColorRole> ink = std::nullopt;

    bool operator==(const TextLine&) const = default;
};

/// A point in CSS px from the upper left corner of the document.
struct Point {
    float x = 0.0f;
    float y = 0.0f;

    bool operator==(const Point&) const = default;
};

/// Where the elements of a document are at one width: arrays parallel to `Document::nodes`.
struct Geometry {
    std::vector<Box> boxes;      ///< Relative to the element around; nothing for `Text`.
    std::vector<Point> origins;  ///< Upper left corners of the boxes, in the document.
    std::vector<std::uint8_t> is_shown;
    std::vector<TextLine> lines;            ///< Of all texts.
    std::vector<std::uint32_t> first_line;  ///< In `lines`, of each node; one more at the end.
    /// Parallel to those of the document, from the upper left corner of the figure.
    std::vector<Point> figure_points;
    /// Nodes that stay at the upper edge of the window as long as the element around them is in
    /// view. Their boxes are those of their own places.
    std::vector<std::uint32_t> stickies;
    float height = 0.0f;  ///< Of the document.

    /// The box of the node at `index`, in the document.
    [[nodiscard]] Box box_of(std::size_t index) const {
        return {origins[index].x, origins[index].y, boxes[index].width, boxes[index].height};
    }
    /// The lines of the text at `index`.
    [[nodiscard]] std::span<const TextLine> lines_of(std::size_t index) const {
        return std::span(lines).subspan(first_line[index],
                                        first_line[index + 1] - first_line[index]);
    }
};

/// How many px below its own place the node `sticky` is, in a window scrolled to `scroll_y`.
[[nodiscard]] float sticky_offset(const Document& document, const Geometry& geometry,
                                  std::uint32_t sticky, float scroll_y);

}  // namespace ui
