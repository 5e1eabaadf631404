#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "ui/input.h"
#include "ui/layout/glyphs.h"
#include "ui/output/paint/paint_list.h"
#include "ui/style/theme.h"

namespace ui {

/// A part of the glyph atlas that changed. `pixels` is the start of the whole texture, one byte a
/// pixel, rows of `texture_width`; owned by the painter until its next call.
struct TextureUpdate {
    std::span<const std::uint8_t> pixels;
    int texture_width = 0;
    int texture_height = 0;
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool is_new = false;
};

/// Triangles that share a clip rectangle, in viewport CSS px.
struct DrawRange {
    std::int32_t clip_left = 0;
    std::int32_t clip_top = 0;
    std::int32_t clip_right = 0;
    std::int32_t clip_bottom = 0;
    std::int32_t first_index = 0;
    std::int32_t index_count = 0;
    std::int32_t first_vertex = 0;  ///< What index 0 means: an index reaches 65,535 vertices.
};

/// One picture, ready for a graphics interface. Spans are valid until the next call of the painter.
struct Picture {
    std::span<const std::uint8_t> vertices;  ///< 20 bytes each: x, y, u, v as float, then RGBA.
    std::span<const std::uint16_t> indices;
    std::vector<DrawRange> draws;
    std::vector<TextureUpdate> textures;
};

/// Paints paint lists with Dear ImGui, which only this, its glyph loader and its symbols know.
class Painter {
public:
    /// `source` must outlive the painter.
    explicit Painter(GlyphSource& source);
    ~Painter();
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    /// What of `items` lies in the painted part of the window of `input`, from that part's corner.
    Picture paint(const PaintList& items, const Input& input, const Palette& palette);

    /// The graphics interface lost its texture: the next picture carries all of it.
    void forget_textures();

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

}  // namespace ui
