#pragma once

#include "imgui.h"

#include "ui/layout/geometry.h"
#include "ui/output/paint/paint_list.h"

namespace ui {

/// Draws `icon` into `box` (viewport CSS px) in strokes of `color`.
void draw_icon(ImDrawList& list, Icon icon, const Box& box, ImU32 color);

/// Draws the mark of a group colour into `box`.
void draw_shape(ImDrawList& list, Shape shape, const Box& box, ImU32 color);

}  // namespace ui
