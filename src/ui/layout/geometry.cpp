#include "ui/layout/geometry.h"

#include <algorithm>
#include <cmath>

namespace ui {

float sticky_offset(const Document& document, const Geometry& geometry, std::uint32_t sticky,
                    float scroll_y) {
    const Box own = geometry.box_of(sticky);
    const Box around = geometry.box_of(document.nodes[sticky].parent);
    const float lowest = around.bottom() - own.height;
    const float y = std::max(own.y, std::min(scroll_y, lowest));
    return std::floor(y - own.y + 0.5f);
}

}  // namespace ui
