#include "ui/fonts.h"

#include "core/text/utf8.h"

namespace ui {

float Fonts::advance(char32_t codepoint, int weight) {
    Face& known = face(weight);
    float& advance =
        codepoint < kCommonCharacters ? known.common[codepoint] : known.others[codepoint];
    if (advance == 0.0f) {
        advance = source_.advance(codepoint, weight);
    }
    return advance;
}

float Fonts::width(std::string_view text, float size_px, int weight) {
    float width = 0.0f;
    for (std::size_t at = 0; at < text.size();) {
        const core::CodePoint point = core::decode_utf8(text, at);
        width += advance(point.value, weight);
        at += point.size;
    }
    return width * size_px;
}

}  // namespace ui
