#pragma once

#include "imgui.h"
#include "imgui_internal.h"

#include "ui/layout/glyphs.h"

namespace ui {

/// How many places between two device pixels a glyph may start at. Each is rasterised for itself,
/// so that text is as evenly spaced and as sharp as the browser's own.
inline constexpr int kGlyphPhases = 4;

/// What Dear ImGui's font loader needs to know of a font: stored as its font data.
struct GlyphFace {
    GlyphSource* source = nullptr;
    int weight = 400;
    int phase = 0;  ///< 0 to `kGlyphPhases` - 1.
};

/// Adds a font whose glyphs come from `face.source` when they are first painted.
ImFont* add_font(ImFontAtlas& atlas, const GlyphFace& face);

}  // namespace ui
