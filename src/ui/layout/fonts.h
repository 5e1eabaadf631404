#pragma once

#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "ui/layout/glyphs.h"

namespace ui {

/// Measures text with the platform's fonts. Advances are asked for once and kept: without kerning
/// and hinting the width of a text is the sum of its advances, at any size. Texts that are not
/// drawn character by character (see `core::is_simple`) are asked for, and kept, as a whole.
class Fonts {
public:
    /// `source` must outlive this object.
    explicit Fonts(GlyphSource& source) : source_(source) {}

    /// Advance of one character in em.
    [[nodiscard]] float advance(char32_t codepoint, int weight);
    /// Width of `text` on one line, in px of `size_px`.
    [[nodiscard]] float width(std::string_view text, float size_px, int weight);

private:
    static constexpr std::size_t kCommonCharacters = 0x250;  ///< Latin: looked up without hashing.
    struct Face {
        std::array<float, kCommonCharacters> common{};  ///< 0 until asked for.
        std::map<char32_t, float> others;
    };
    [[nodiscard]] float shaped_width(std::string_view text, float size_px, int weight);
    [[nodiscard]] Face& face(int weight) { return faces_[weight >= 600 ? 1 : 0]; }

    GlyphSource& source_;
    std::array<Face, 2> faces_;
    std::map<std::pair<float, int>, std::map<std::string, float, std::less<>>> shaped_;
};

}  // namespace ui
