// The part of `Placer` that places figures: points become px once, here; painting, which happens
// far more often, only moves them.

#include <algorithm>
#include <cmath>

#include "ui/layout/placer.h"
#include "ui/style/sizes.h"

namespace ui {
namespace {

/// `length` where the whole is `whole` px long. Whole px for shares: what ends where something else
/// begins does so at the same px.
float resolved(const Length& length, float whole, float scale) {
    return std::floor(whole * length.share) + length.px * scale;
}

/// Which share of the room left stands before a text.
float share_before(Anchor anchor) {
    return static_cast<float>(anchor) / static_cast<float>(Anchor::End);
}

}  // namespace

void Placer::place_figure(std::uint32_t index, float width) {
    const FigureShape& shape = node(index).figure;
    const float scale = shape.grows_with_text ? std::max(1.0f, measures_.sheet().text_scale) : 1.0f;
    if (shape.width_px > 0.0f) {
        width = shape.width_px * scale;
    }
    const float height = resolved(shape.height, width, scale);
    box(index) = {0, 0, width, height};
    for (std::uint32_t i = shape.first_point; i < shape.first_point + shape.point_count; ++i) {
        const FigurePoint& point = document_.figure_points[i];
        geometry_.figure_points[i] = {resolved(point.x, width, scale),
                                      resolved(point.y, height, scale)};
    }
    for (std::uint32_t part = index + 1; part < node(index).end; part = node(part).end) {
        const Point* corners = &geometry_.figure_points[node(part).figure.first_point];
        place_part(part, {corners[0].x, corners[0].y, std::max(0.0f, corners[1].x - corners[0].x),
                          std::max(0.0f, corners[1].y - corners[0].y)});
    }
}

/// What can be pressed takes up all of its part. Its text stands in the middle of the height.
void Placer::place_part(std::uint32_t part, const Box& room) {
    geometry_.is_shown[part] = 1;
    box(part) = room;
    std::uint32_t block = part;
    if (node(part + 1).widget == Widget::FigurePart) {
        block = part + 1;
        geometry_.is_shown[block] = 1;
        box(block) = {0, 0, room.width, room.height};
    }
    const TextStyle style = node(block).look.style;
    const float line = measures_.text(style).line_height;
    const float width = std::max(0.0f, room.width - 2 * kPartPadding);
    const BrokenText& text = break_texts(block, width, style);
    const float before = std::max(0.0f, width - text.width);
    const float height = static_cast<float>(text.line_count) * line;
    const float x = kPartPadding + std::floor(before * share_before(node(part).figure.anchor));
    set_texts(block, {x, std::floor((room.height - height) / 2), width, 0}, style);
}

}  // namespace ui
