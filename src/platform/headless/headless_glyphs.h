#pragma once

#include "ui/layout/glyphs.h"

namespace platform {

/// A font by rule of thumb: widths near those of a common sans serif, glyphs as plain boxes. The
/// same everywhere, so that tests and static pages do not depend on the fonts of a machine.
class HeadlessGlyphs final : public ui::GlyphSource {
public:
    [[nodiscard]] float advance(char32_t codepoint, int weight) override;
    [[nodiscard]] float measure(std::string_view text, int weight, float size_px) override;
    [[nodiscard]] ui::FontExtent extent(int weight) override;
    [[nodiscard]] ui::GlyphBox rasterize(char32_t codepoint, int weight, float size_px, float phase,
                                         std::span<std::uint8_t> pixels) override;
};

}  // namespace platform
