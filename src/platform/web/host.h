#pragma once

#include <cstdint>

/// What the page gives the program. See web/types.d.ts for the other side.
extern "C" {

/// Advance width of a character in em, without kerning.
[[clang::import_module("host"), clang::import_name("advance")]] float host_advance(
    std::int32_t codepoint, std::int32_t weight);

/// Width of a whole text in CSS px, shaped as the page's own text is.
[[clang::import_module("host"), clang::import_name("measure")]] float host_measure(
    const char* text, std::int32_t length, std::int32_t weight, float size_px);

/// Writes ascent and descent in em to `out`.
[[clang::import_module("host"), clang::import_name("extent")]] void host_extent(std::int32_t weight,
                                                                                float* out);

/// Rasterises a glyph; writes left, top, width, height to `out`. 1: painted, 0: blank, -1: too
/// large.
[[clang::import_module("host"), clang::import_name("rasterize")]] std::int32_t host_rasterize(
    std::int32_t codepoint, std::int32_t weight, float size_px, float phase, std::uint8_t* pixels,
    std::int32_t capacity, std::int32_t* out);

/// Creates the glyph texture or updates a part of it. `pixels` is the start of the whole texture.
[[clang::import_module("host"), clang::import_name("texture")]] void host_texture(
    const std::uint8_t* pixels, std::int32_t width, std::int32_t height, std::int32_t x,
    std::int32_t y, std::int32_t part_width, std::int32_t part_height, std::int32_t is_new);

}  // extern "C"
