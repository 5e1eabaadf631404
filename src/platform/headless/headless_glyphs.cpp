#include "platform/headless/headless_glyphs.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/text/clusters.h"
#include "core/text/utf8.h"

namespace platform {
namespace {

constexpr float kBoldFactor = 1.06f;

bool is_in(char32_t codepoint, std::string_view letters) {
    return codepoint < 128 && letters.find(static_cast<char>(codepoint)) != std::string_view::npos;
}

}  // namespace

float HeadlessGlyphs::advance(char32_t codepoint, int weight) {
    float em = 0.556f;
    if (is_in(codepoint, "ijl|'!.,:; ")) {
        em = 0.27f;
    } else if (is_in(codepoint, "ftr()[]-/")) {
        em = 0.333f;
    } else if (is_in(codepoint, "mwMW@")) {
        em = 0.83f;
    } else if (codepoint >= 'A' && codepoint <= 'Z') {
        em = 0.68f;
    } else if (codepoint >= 0x2E80) {
        em = 1.0f;
    }
    return weight >= 600 ? em * kBoldFactor : em;
}

float HeadlessGlyphs::measure(std::string_view text, int weight, float size_px) {
    float width = 0.0f;
    for (std::size_t at = 0; at < text.size(); at = core::end_of_cluster(text, at)) {
        width += advance(core::decode_utf8(text, at).value, weight);
    }
    return width * size_px;
}

ui::FontExtent HeadlessGlyphs::extent(int) {
    return {0.9f, 0.22f};
}

ui::GlyphBox HeadlessGlyphs::rasterize(char32_t codepoint, int weight, float size_px, float,
                                       std::span<std::uint8_t> pixels) {
    if (codepoint == U' ') {
        return {};
    }
    const int width = std::max(1, static_cast<int>(advance(codepoint, weight) * size_px) - 1);
    const int height = std::max(1, static_cast<int>(size_px * 0.7f));
    const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    if (count > pixels.size()) {
        return {};
    }
    std::fill_n(pixels.begin(), count, std::uint8_t{255});
    return {0, -height, width, height};
}

}  // namespace platform
