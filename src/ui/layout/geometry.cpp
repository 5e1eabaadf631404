#include "ui/layout/geometry.h"

#include <algorithm>
#include <cmath>

namespace ui {

float sticky_offset(const Document& document, const Geometry& geometry, const Sticky& sticky,
                    float scroll_y) {
    const Box own = geometry.box_of(sticky.node);
    const Box around = geometry.box_of(document.nodes[sticky.node].parent);
    const float lowest = around.bottom() - own.height;
    const float y = std::max(own.y, std::min(scroll_y + sticky.top, lowest));
    return std::floor(y - own.y + 0.5f);
}

}  // namespace ui
