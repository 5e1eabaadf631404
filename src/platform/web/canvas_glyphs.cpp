#include "platform/web/canvas_glyphs.h"

#include <array>

#include "platform/web/host.h"

namespace platform {

float CanvasGlyphs::advance(char32_t codepoint, int weight) {
    return host_advance(static_cast<std::int32_t>(codepoint), weight);
}

float CanvasGlyphs::measure(std::string_view text, int weight, float size_px) {
    return host_measure(text.data(), static_cast<std::int32_t>(text.size()), weight, size_px);
}

ui::FontExtent CanvasGlyphs::extent(int weight) {
    std::array<float, 2> extent{};
    host_extent(weight, extent.data());
    return {extent[0], extent[1]};
}

ui::GlyphBox CanvasGlyphs::rasterize(char32_t codepoint, int weight, float size_px, float phase,
                                     std::span<std::uint8_t> pixels) {
    std::array<std::int32_t, 4> box{};
    const std::int32_t answer =
        host_rasterize(static_cast<std::int32_t>(codepoint), weight, size_px, phase, pixels.data(),
                       static_cast<std::int32_t>(pixels.size()), box.data());
    return answer == 1 ? ui::GlyphBox{box[0], box[1], box[2], box[3]} : ui::GlyphBox{};
}

}  // namespace platform
