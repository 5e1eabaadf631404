#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ui/document/document.h"
#include "ui/input.h"
#include "ui/layout/geometry.h"

namespace ui {

/// One thing to paint. `Painter` turns them into Dear ImGui draws.
struct PaintItem {
    enum class Kind : std::uint8_t {
        Fill,
        Outline,
        RuleAbove,
        RuleBelow,
        Text,
        Icon,
        Shape,
        // Parts of figures, by their points.
        Line,
        Curve,
        Polygon,
        Clip,  ///< What follows is seen between two corners only, until `ClipEnd`.
        ClipEnd,
    };
    Kind kind = Kind::Fill;
    Box box;  ///< In the document. Of parts of figures, what is painted lies within.
    ColorRole color = ColorRole::Ink;
    float radius = 0.0f;
    float line_width = 1.0f;     ///< Of strokes, in CSS px; of outlines, 0 means one device pixel.
    std::uint8_t symbol = 0;     ///< Of icons and shapes.
    std::string_view text = {};  ///< One line, of the document; empty where the page shows it.
    float size_px = 0.0f;        ///< Of text.
    bool is_bold = false;        ///< Of text.
    bool is_underlined = false;  ///< Of text.
    Point origin = {};           ///< In the document: where the points are counted from.
    const Point* points = nullptr;  ///< Of the geometry.
    std::uint32_t point_count = 0;

    bool operator==(const PaintItem&) const = default;
};

using PaintList = std::vector<PaintItem>;

/// What is in the painted part of the window of `input`, in the order in which it is painted: what
/// stays in view comes last, above the rest, `geometry` being that of `document` for `input`.
/// Hover, focus and scrolling are answered here: nothing is laid out anew because of these.
[[nodiscard]] PaintList make_paint_list(const Document& document, const Geometry& geometry,
                                        const Input& input);

}  // namespace ui
