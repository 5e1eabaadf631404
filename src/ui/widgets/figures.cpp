#include "ui/widgets/figures.h"

#include <algorithm>
#include <vector>

#include "ui/widgets/structure.h"

namespace ui {
namespace {

/// The bar itself is decoration: every number in it is in the list below.
void add_bar(Builder& page, std::span<const Segment> segments) {
    constexpr float kHeight = 16.0f;
    constexpr float kGap = 2.0f;
    constexpr float kRadius = 3.0f;
    float total = 0.0f;
    for (const Segment& segment : segments) {
        total += segment.amount;
    }
    std::vector<FigureMark> marks;
    float left = 0.0f;
    for (const Segment& segment : segments) {
        const float right = left + segment.amount / std::max(total, 1.0f);
        marks.push_back({.left = {left, 0.0f},
                         .right = {right, -kGap},
                         .bottom_px = kHeight,
                         .radius_px = kRadius,
                         .color = group_role(segment.hue)});
        left = right;
    }
    page.add(Widget::Figure, Role::Decoration);
    page.set_figure(marks, kHeight);
}

}  // namespace

void segment_bar(Builder& page, std::string_view name, std::string_view label,
                 std::span<const Segment> segments) {
    const Scope figure = page.open(Role::Group, name, {.gap = Space::S});
    add_bar(page, segments);
    const Scope legend = list(page, "legend", {.flow = Flow::Row, .gap = Space::M});
    page.node().name = page.keep(label);
    for (const Segment& segment : segments) {
        const Scope entry = item(page);
        tag(page, segment.label, segment.hue);
    }
}

}  // namespace ui
