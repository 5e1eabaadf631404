#include "ui/output/paint/glyph_loader.h"

#include <algorithm>
#include <cstdint>

#include "misc/freetype/imgui_freetype.h"

namespace ui {
namespace {

/// Room for one glyph, in device pixels each way.
constexpr int kLargestGlyph = 256;
/// Larger type, as on a page zoomed to 500 %, is rasterised at this size and enlarged: few glyphs
/// are wider or higher than 1.4 times the size they are set in.
constexpr float kLargestSize = 180.0f;

const GlyphFace& face_of(const ImFontConfig* config) {
    return *static_cast<const GlyphFace*>(config->FontData);
}

bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) {
    return true;  // The platform has a stand-in for everything.
}

bool init_baked(ImFontAtlas*, ImFontConfig* config, ImFontBaked* baked, void*) {
    const FontExtent extent = face_of(config).source->extent(face_of(config).weight);
    baked->Ascent = extent.ascent * baked->Size;
    baked->Descent = -extent.descent * baked->Size;
    return true;
}

// Dear ImGui sets the parameters.
// NOLINTNEXTLINE(readability-function-size)
bool load_glyph(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*,
                ImWchar codepoint, ImFontGlyph* glyph, float* advance) {
    const GlyphFace& face = face_of(config);
    const float width = face.source->advance(codepoint, face.weight) * baked->Size;
    if (advance != nullptr) {
        *advance = width;
        return true;
    }
    glyph->Codepoint = codepoint;
    glyph->AdvanceX = width;

    ImVector<unsigned char>& buffer = atlas->Builder->TempBuffer;
    buffer.resize(kLargestGlyph * kLargestGlyph);
    const std::span<std::uint8_t> pixels(buffer.Data, static_cast<std::size_t>(buffer.Size));
    const float density = std::min(baked->RasterizerDensity, kLargestSize / baked->Size);
    const float phase = static_cast<float>(face.phase) / kGlyphPhases;
    const GlyphBox box =
        face.source->rasterize(codepoint, face.weight, baked->Size * density, phase, pixels);
    if (box.width <= 0 || box.height <= 0) {
        return true;
    }
    const ImFontAtlasRectId rect_id = ImFontAtlasPackAddRect(atlas, box.width, box.height);
    if (rect_id == ImFontAtlasRectId_Invalid) {
        return true;
    }
    glyph->X0 = static_cast<float>(box.left) / density;
    glyph->Y0 = static_cast<float>(box.top) / density;
    glyph->X1 = static_cast<float>(box.left + box.width) / density;
    glyph->Y1 = static_cast<float>(box.top + box.height) / density;
    glyph->Visible = true;
    glyph->PackId = rect_id;
    ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, rect_id);
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, config, glyph, rect, pixels.data(),
                                       ImTextureFormat_Alpha8, box.width);
    return true;
}

ImFontLoader make_glyph_loader() {
    ImFontLoader loader;
    loader.Name = "platform";
    loader.FontSrcContainsGlyph = contains_glyph;
    loader.FontBakedInit = init_baked;
    loader.FontBakedLoadGlyph = load_glyph;
    return loader;
}

const ImFontLoader kGlyphLoader = make_glyph_loader();

}  // namespace

ImFont* add_font(ImFontAtlas& atlas, const GlyphFace& face) {
    ImFontConfig config;
    config.FontData = const_cast<GlyphFace*>(&face);  // Copied by the atlas.
    config.FontDataSize = sizeof(face);
    config.FontDataOwnedByAtlas = false;
    config.SizePixels = 16.0f;
    return atlas.AddFont(&config);
}

}  // namespace ui

/// The loader that Dear ImGui takes for every font when IMGUI_ENABLE_FREETYPE is set. Nothing here
/// is FreeType: it is the one way to build without a loader of font files, which nobody would call.
const ImFontLoader* ImGuiFreeType::GetFontLoader() {
    return &ui::kGlyphLoader;
}
