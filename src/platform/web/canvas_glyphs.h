#pragma once

#include "ui/layout/glyphs.h"

namespace platform {

/// The visitor's own fonts, through a 2-D canvas of the page.
class CanvasGlyphs final : public ui::GlyphSource {
public:
    [[nodiscard]] float advance(char32_t codepoint, int weight) override;
    [[nodiscard]] float measure(std::string_view text, int weight, float size_px) override;
    [[nodiscard]] ui::FontExtent extent(int weight) override;
    [[nodiscard]] ui::GlyphBox rasterize(char32_t codepoint, int weight, float size_px, float phase,
                                         std::span<std::uint8_t> pixels) override;
};

}  // namespace platform
