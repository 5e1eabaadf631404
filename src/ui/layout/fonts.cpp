#include "ui/layout/fonts.h"

#include "core/text/clusters.h"
#include "core/text/utf8.h"

namespace ui {
namespace {

/// Windows of all sizes break lines at other places: what was measured is not kept for ever.
constexpr std::size_t kMostShaped = 4096;

}  // namespace

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
    if (!core::is_simple(text)) {
        return shaped_width(text, size_px, weight);
    }
    float width = 0.0f;
    for (std::size_t at = 0; at < text.size();) {
        const core::CodePoint point = core::decode_utf8(text, at);
        width += advance(point.value, weight);
        at += point.size;
    }
    return width * size_px;
}

float Fonts::shaped_width(std::string_view text, float size_px, int weight) {
    auto& known = shaped_[{size_px, weight}];
    if (const auto found = known.find(text); found != known.end()) {
        return found->second;
    }
    if (known.size() >= kMostShaped) {
        known.clear();
    }
    return known.emplace(text, source_.measure(text, weight, size_px)).first->second;
}

}  // namespace ui
