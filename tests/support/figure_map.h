#pragma once

#include <array>

#include "ui/widgets/figure.h"

namespace fixture {

/// Keys of the links of a map: base, two that need it, two that need those.
using MapKeys = std::array<ui::Key, 5>;

struct MapOptions {
    ui::ColorRole edge_color = ui::ColorRole::Line;
    float last_top = 80.0f;  ///< Of the last box.
    bool grows_with_text = false;
};

/// A map of five courses in three columns, each a link in a box, with curves from each to those
/// that it opens. 120 px high; in 400 px the columns are 100 px wide and 50 px apart.
MapKeys course_map(ui::Builder& page, const MapOptions& options = {});

}  // namespace fixture
