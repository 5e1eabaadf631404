#pragma once

#include <array>
#include <cstdint>

#include "ui/document/key.h"
#include "ui/style/theme.h"

namespace ui {

/// A distance that grows with the room there is.
struct Length {
    float share = 0.0f;  ///< Of the width of the figure; of places below its top, of its height.
    float px = 0.0f;     ///< CSS px, added.

    bool operator==(const Length&) const = default;
};

/// A place in a figure, from its upper left corner.
struct FigurePoint {
    Length x;
    Length y;

    bool operator==(const FigurePoint&) const = default;
};

/// A box in a figure, between its upper left and its lower right corner.
struct FigureBox {
    FigurePoint from;
    FigurePoint to;

    bool operator==(const FigureBox&) const = default;
};

/// How a part of a figure is painted; name only what differs.
struct FigurePaint {
    ColorRole color = ColorRole::Ink;
    float width_px = 1.0f;   ///< Of what is drawn with a pen.
    float radius_px = 0.0f;  ///< Of the corners of boxes.
    /// While one of the elements with these keys has the pointer or the focus, it has the other
    /// colour.
    std::array<Key, 2> lit_by = {kNoKey, kNoKey};
    ColorRole lit_color = ColorRole::Accent;

    bool operator==(const FigurePaint&) const = default;
};

/// One step of painting a figure.
struct FigureCommand {
    enum class Kind : std::uint8_t {
        Fill,     ///< A box, between two corners.
        Outline,  ///< A stroke just inside the edges of a box.
        Line,     ///< A stroke from point to point.
        Curve,    ///< A stroke along a cubic Bézier curve: end, two control points, end.
        Polygon,  ///< Filled; convex, its corners clockwise.
        Clip,     ///< Of what follows only that is seen which is in the box, until `ClipEnd`.
        ClipEnd,
    };
    Kind kind = Kind::Fill;
    FigurePaint paint;
    std::uint32_t first_point = 0;  ///< In `Document::figure_points`.
    std::uint32_t point_count = 0;

    bool operator==(const FigureCommand&) const = default;
};

/// Where in its box a text of a figure stands.
enum class Anchor : std::uint8_t { Start, Middle, End };

/// What a figure is made of; of a part of one, where it stands.
struct FigureShape {
    std::uint32_t first_command = 0;  ///< In `Document::figure_commands`.
    std::uint32_t command_count = 0;
    std::uint32_t first_point = 0;  ///< In `Document::figure_points`; of a part, its two corners.
    std::uint32_t point_count = 0;
    Length height;                  ///< Its share is one of the width.
    float width_px = 0.0f;          ///< 0: as wide as there is room.
    bool grows_with_text = false;   ///< Its px are for text of usual size, and grow with larger.
    Anchor anchor = Anchor::Start;  ///< Of a part.

    bool operator==(const FigureShape&) const = default;
};

}  // namespace ui
