#include "ui/output/paint/painter.h"

#include <array>
#include <cassert>
#include <cmath>
#include <limits>

#include "imgui.h"
#include "imgui_internal.h"

#include "core/text/utf8.h"
#include "ui/layout/measures.h"
#include "ui/output/paint/glyph_loader.h"
#include "ui/output/paint/symbols.h"

namespace ui {
namespace {

constexpr ImTextureID kAtlasTexture = 1;
/// How far a drawn curve or circle may be off, in px: what Dear ImGui's own style takes.
constexpr float kCurveTolerance = 1.25f;
constexpr float kCircleError = 0.3f;

ImU32 packed(Color color) {
    return IM_COL32(color.rgb >> 16 & 0xFF, color.rgb >> 8 & 0xFF, color.rgb & 0xFF, 0xFF);
}

}  // namespace

/// What Dear ImGui draws with. Its atlas and draw list do without a context, which would bring in
/// windows, navigation and settings that nothing here needs.
struct Painter::Context {
    ImFontAtlas atlas;
    ImDrawListSharedData shared;
    ImDrawList list{&shared};
    std::array<std::array<ImFont*, kGlyphPhases>, 2> fonts{};  ///< By weight, then phase.
    int frame = 0;
};

namespace {

using FontSet = std::array<std::array<ImFont*, kGlyphPhases>, 2>;

/// Draws one picture's items into a draw list.
class Brush {
public:
    Brush(ImDrawList& list, const FontSet& fonts, const Input& input, const Palette& palette)
        : list_(list),
          fonts_(fonts),
          palette_(palette),
          density_(input.density),
          window_(painted_window(input)) {}

    void draw(const PaintList& items) {
        for (const PaintItem& item : items) {
            if (item.box.y < window_.bottom() && item.box.bottom() > window_.y) {
                draw(item);
            }
        }
    }

private:
    void draw(const PaintItem& item) {
        const Box box{item.box.x, item.box.y - window_.y, item.box.width, item.box.height};
        const ImU32 color = packed(palette_[item.color]);
        const float line = thickness(item.line_width);
        switch (item.kind) {
            case PaintItem::Kind::Fill:
                fill(box, color, item.radius);
                break;
            case PaintItem::Kind::Outline:
                outline(on_device_pixels(box), color, item.radius, line);
                break;
            case PaintItem::Kind::RuleAbove:
                fill({box.x, on_device_pixel(box.y), box.width, line}, color);
                break;
            case PaintItem::Kind::RuleBelow:
                fill({box.x, on_device_pixel(box.bottom()) - line, box.width, line}, color);
                break;
            case PaintItem::Kind::Text:
                draw_text(item, box, color);
                break;
            case PaintItem::Kind::Icon:
                draw_icon(list_, static_cast<Icon>(item.symbol), box, color);
                break;
            case PaintItem::Kind::Shape:
                draw_shape(list_, static_cast<Shape>(item.symbol), box, color);
                break;
            case PaintItem::Kind::Line:
            case PaintItem::Kind::Curve:
            case PaintItem::Kind::Polygon:
            case PaintItem::Kind::Clip:
            case PaintItem::Kind::ClipEnd:
                draw_part(item, color);
                break;
        }
    }

    void fill(const Box& box, ImU32 color, float radius = 0.0f) {
        if (box.width <= 0.0f || box.height <= 0.0f) {
            return;
        }
        const Box exact = on_device_pixels(box);
        list_.AddRectFilled({exact.x, exact.y}, {exact.right(), exact.bottom()}, color, radius);
    }

    /// A stroke just inside the edges of `box`.
    void outline(const Box& box, ImU32 color, float radius, float line) {
        const Box middle = inset(box, line / 2.0f);
        list_.PathRect({middle.x, middle.y}, {middle.right(), middle.bottom()}, radius);
        list_.PathStroke(color, ImDrawFlags_Closed, line);
    }

    /// A part of a figure.
    void draw_part(const PaintItem& item, ImU32 color) {
        if (item.kind == PaintItem::Kind::ClipEnd) {
            list_.PopClipRect();
            return;
        }
        if (item.kind == PaintItem::Kind::Clip) {
            list_.PushClipRect(at(item, 0), at(item, 1), true);
            return;
        }
        list_.PathLineTo(at(item, 0));
        if (item.kind == PaintItem::Kind::Curve) {
            list_.PathBezierCubicCurveTo(at(item, 1), at(item, 2), at(item, 3));
        } else {
            for (std::uint32_t i = 1; i < item.point_count; ++i) {
                list_.PathLineTo(at(item, i));
            }
        }
        if (item.kind == PaintItem::Kind::Polygon) {
            list_.PathFillConvex(color);
        } else {
            // Never thinner than a device pixel, which is what edges are softened over.
            list_.PathStroke(color, ImDrawFlags_None, std::max(item.line_width, 1.0f / density_));
        }
    }

    /// Where in the picture a point of a part of a figure is.
    [[nodiscard]] ImVec2 at(const PaintItem& item, std::uint32_t point) const {
        return {item.origin.x + item.points[point].x,
                item.origin.y + item.points[point].y - window_.y};
    }

    void draw_text(const PaintItem& item, const Box& box, ImU32 color) {
        draw_line(item, box, color);
        if (item.is_underlined) {
            const float middle = box.y + box.height * 0.5f;
            const float y = on_device_pixel(middle + item.size_px * 0.48f);
            fill({box.x, y, box.width, thickness(item.size_px / 16.0f)}, color);
        }
    }

    /// Sets each glyph on a whole device pixel, in the variant rasterised for the fraction left.
    void draw_line(const PaintItem& item, const Box& box, ImU32 color) {
        const std::string_view text = item.text;
        if (text.empty()) {
            return;
        }
        const auto& phases = fonts_[item.is_bold ? 1 : 0];
        std::array<ImFontBaked*, kGlyphPhases> baked{};
        for (std::size_t i = 0; i < baked.size(); ++i) {
            baked[i] = phases[i]->GetFontBaked(item.size_px, density_);
        }
        const float height = baked[0]->Ascent - baked[0]->Descent;
        const float top = box.y + (box.height - height) / 2.0f;
        const float baseline = on_device_pixel(top + baked[0]->Ascent);
        float pen = box.x * density_;
        // Twice the density needs half the steps to place a glyph as exactly.
        const int steps = density_ < 1.75f ? kGlyphPhases : kGlyphPhases / 2;
        for (std::size_t at = 0; at < text.size();) {
            const core::CodePoint point = core::decode_utf8(text, at);
            at += point.size;
            const int place = static_cast<int>(rounded(pen * static_cast<float>(steps)));
            const int phase = ((place % steps) + steps) % steps;
            const int column = (place - phase) / steps;
            const float x = static_cast<float>(column) / density_;
            const int variant = phase * (kGlyphPhases / steps);
            const ImFontGlyph* glyph =
                find_glyph(*baked[static_cast<std::size_t>(variant)], point.value);
            if (glyph->Visible) {
                list_.PrimReserve(6, 4);
                list_.PrimRectUV({x + glyph->X0, baseline + glyph->Y0},
                                 {x + glyph->X1, baseline + glyph->Y1}, {glyph->U0, glyph->V0},
                                 {glyph->U1, glyph->V1}, color);
            }
            pen += glyph->AdvanceX * density_;
        }
    }

    static const ImFontGlyph* find_glyph(ImFontBaked& baked, char32_t codepoint) {
        assert(codepoint <= std::numeric_limits<ImWchar>::max() && "the layer shows it");
        return baked.FindGlyph(static_cast<ImWchar>(codepoint));
    }

    [[nodiscard]] float on_device_pixel(float value) const {
        return rounded(value * density_) / density_;
    }

    /// A whole number of device pixels, at least one.
    [[nodiscard]] float thickness(float px) const {
        return std::max(1.0f, rounded(px * density_)) / density_;
    }

    /// The nearest box whose edges lie between device pixels; never empty.
    [[nodiscard]] Box on_device_pixels(const Box& box) const {
        const float x = on_device_pixel(box.x);
        const float y = on_device_pixel(box.y);
        return {x, y, thickness(box.right() - x), thickness(box.bottom() - y)};
    }

    ImDrawList& list_;
    const FontSet& fonts_;
    const Palette& palette_;
    float density_;
    Box window_;  ///< In the document.
};

/// Answers Dear ImGui's texture requests; gives what the graphics interface must upload.
std::vector<TextureUpdate> take_texture_updates(const ImFontAtlas& atlas) {
    std::vector<TextureUpdate> updates;
    for (ImTextureData* texture : atlas.TexList) {
        const ImTextureStatus status = texture->Status;
        if (status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
            continue;
        }
        if (status != ImTextureStatus_WantCreate && status != ImTextureStatus_WantUpdates) {
            continue;
        }
        TextureUpdate update;
        update.pixels = {texture->Pixels, static_cast<std::size_t>(texture->GetSizeInBytes())};
        update.texture_width = texture->Width;
        update.texture_height = texture->Height;
        update.is_new = status == ImTextureStatus_WantCreate;
        const ImTextureRect whole{0, 0, static_cast<unsigned short>(texture->Width),
                                  static_cast<unsigned short>(texture->Height)};
        const ImTextureRect& part = update.is_new ? whole : texture->UpdateRect;
        update.x = part.x;
        update.y = part.y;
        update.width = part.w;
        update.height = part.h;
        updates.push_back(update);
        texture->SetTexID(kAtlasTexture);
        texture->SetStatus(ImTextureStatus_OK);
    }
    return updates;
}

Picture picture_of(const ImDrawList& list) {
    Picture picture;
    picture.vertices = {reinterpret_cast<const std::uint8_t*>(list.VtxBuffer.Data),
                        static_cast<std::size_t>(list.VtxBuffer.size_in_bytes())};
    picture.indices = {list.IdxBuffer.Data, static_cast<std::size_t>(list.IdxBuffer.Size)};
    for (const ImDrawCmd& command : list.CmdBuffer) {
        picture.draws.push_back({static_cast<std::int32_t>(std::floor(command.ClipRect.x)),
                                 static_cast<std::int32_t>(std::floor(command.ClipRect.y)),
                                 static_cast<std::int32_t>(std::ceil(command.ClipRect.z)),
                                 static_cast<std::int32_t>(std::ceil(command.ClipRect.w)),
                                 static_cast<std::int32_t>(command.IdxOffset),
                                 static_cast<std::int32_t>(command.ElemCount),
                                 static_cast<std::int32_t>(command.VtxOffset)});
    }
    return picture;
}

}  // namespace

Painter::Painter(GlyphSource& source) : context_(std::make_unique<Context>()) {
    static_assert(sizeof(ImDrawVert) == 20 && sizeof(ImDrawIdx) == 2);
    ImFontAtlas& atlas = context_->atlas;
    atlas.TexDesiredFormat = ImTextureFormat_Alpha8;
    atlas.TexMinWidth = 512;
    atlas.TexMinHeight = 512;
    atlas.Flags |= ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoMouseCursors;
    ImDrawListSharedData& shared = context_->shared;
    shared.FontAtlas = &atlas;
    shared.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill |
                          ImDrawListFlags_AllowVtxOffset;
    shared.CurveTessellationTol = kCurveTolerance;
    shared.SetCircleTessellationMaxError(kCircleError);
    ImFontAtlasAddDrawListSharedData(&atlas, &shared);
    for (std::size_t weight = 0; weight < context_->fonts.size(); ++weight) {
        for (int phase = 0; phase < kGlyphPhases; ++phase) {
            context_->fonts[weight][static_cast<std::size_t>(phase)] =
                add_font(atlas, {&source, weight == 0 ? 400 : 600, phase});
        }
    }
}

Painter::~Painter() {
    ImFontAtlasRemoveDrawListSharedData(&context_->atlas, &context_->shared);
    for (ImTextureData* texture : context_->atlas.TexList) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
}

Picture Painter::paint(const PaintList& items, const Input& input, const Palette& palette) {
    ImFontAtlas& atlas = context_->atlas;
    ImDrawList& list = context_->list;
    context_->shared.ClipRectFullscreen = {0.0f, 0.0f, input.width, painted_window(input).height};
    context_->shared.InitialFringeScale = 1.0f / input.density;
    std::vector<TextureUpdate> textures;
    // A new glyph may make the atlas grow, which moves the glyphs drawn before it: then once more.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const ImTextureData* before = atlas.TexData;
        ImFontAtlasUpdateNewFrame(&atlas, ++context_->frame, true);
        list._ResetForNewFrame();
        list.PushTexture(atlas.TexRef);
        list.PushClipRectFullScreen();
        Brush(list, context_->fonts, input, palette).draw(items);
        list._PopUnusedDrawCmd();
        for (const TextureUpdate& update : take_texture_updates(atlas)) {
            if (update.is_new) {
                // The atlas before it is gone, and its pixels with it.
                textures.clear();
            }
            textures.push_back(update);
        }
        if (atlas.TexData == before) {
            break;
        }
    }
    Picture picture = picture_of(list);
    picture.textures = std::move(textures);
    return picture;
}

void Painter::forget_textures() {
    for (ImTextureData* texture : context_->atlas.TexList) {
        if (texture->Status == ImTextureStatus_OK ||
            texture->Status == ImTextureStatus_WantUpdates) {
            // Dear ImGui asks for it anew in its next frame.
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
    }
}

}  // namespace ui
