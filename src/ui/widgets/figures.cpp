#include "ui/widgets/figures.h"

#include <algorithm>

#include "ui/widgets/figure.h"
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
    Figure bar(page, {.height = {.px = kHeight}});
    float left = 0.0f;
    for (const Segment& segment : segments) {
        const float right = left + segment.amount / std::max(total, 1.0f);
        bar.fill({.from = {{left, 0.0f}, {}}, .to = {{right, -kGap}, {1.0f, 0.0f}}},
                 {.color = group_role(segment.hue), .radius_px = kRadius});
        left = right;
    }
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
