#pragma once

#include <algorithm>

namespace ui {

/// A rectangle in CSS px.
struct Box {
    float x = 0.0f;
    float y = 0.0f;
    float width = 0.0f;
    float height = 0.0f;

    [[nodiscard]] float right() const { return x + width; }
    [[nodiscard]] float bottom() const { return y + height; }
    bool operator==(const Box&) const = default;
};

/// The smallest box around both; an empty `a` counts as nothing.
[[nodiscard]] inline Box united(const Box& a, const Box& b) {
    if (a.width <= 0.0f && a.height <= 0.0f) {
        return b;
    }
    const float x = std::min(a.x, b.x);
    const float y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

/// `box` made smaller by `by` on every side.
[[nodiscard]] inline Box inset(const Box& box, float by) {
    return {box.x + by, box.y + by, box.width - 2.0f * by, box.height - 2.0f * by};
}

}  // namespace ui
