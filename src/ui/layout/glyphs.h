#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace ui {

/// Height above and depth below the baseline, in em.
struct FontExtent {
    float ascent = 0.8f;
    float descent = 0.2f;
};

/// Where a rasterised glyph lies, in device px from the pen on the baseline; `top` is negative
/// above.
struct GlyphBox {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

/// The platform's fonts. In the browser a 2-D canvas, in tests and tools plain arithmetic.
class GlyphSource {
public:
    virtual ~GlyphSource() = default;

    /// Advance width in em, without kerning.
    [[nodiscard]] virtual float advance(char32_t codepoint, int weight) = 0;
    /// Width in px of a whole text as it is shaped, where that is not the sum of its characters.
    /// Not in em: the box that stands for a missing glyph may be as wide at any size.
    [[nodiscard]] virtual float measure(std::string_view text, int weight, float size_px) = 0;
    [[nodiscard]] virtual FontExtent extent(int weight) = 0;
    /// Paints one alpha byte a pixel into `pixels`, rows packed. The pen stands `phase` of a device
    /// pixel (0 to 1) to the right of a whole one. An empty box: nothing to paint.
    [[nodiscard]] virtual GlyphBox rasterize(char32_t codepoint, int weight, float size_px,
                                             float phase, std::span<std::uint8_t> pixels) = 0;
};

}  // namespace ui
