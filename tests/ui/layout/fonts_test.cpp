#include "ui/layout/fonts.h"

#include <string>

#include "support/doctest.h"

namespace {

/// Counts how often it is asked.
class CountingGlyphs : public ui::GlyphSource {
public:
    int questions = 0;

    [[nodiscard]] float advance(char32_t codepoint, int weight) override {
        ++questions;
        return (codepoint == U'm' ? 0.75f : 0.5f) + (weight >= 600 ? 0.25f : 0.0f);
    }
    [[nodiscard]] float measure(std::string_view text, int weight, float size_px) override {
        ++questions;
        return size_px * static_cast<float>(text.size()) + (weight >= 600 ? 1.0f : 0.0f);
    }
    [[nodiscard]] ui::FontExtent extent(int) override {
        ++questions;
        return {0.75f, 0.25f};
    }
    [[nodiscard]] ui::GlyphBox rasterize(char32_t, int, float, float,
                                         std::span<std::uint8_t>) override {
        return {};
    }
};

TEST_CASE("fonts: a width is the sum of the advances, in the size and weight asked for") {
    CountingGlyphs glyphs;
    ui::Fonts fonts(glyphs);
    CHECK(fonts.width("", 10, 400) == 0.0f);
    CHECK(fonts.width("am", 10, 400) == 12.5f);
    CHECK(fonts.width("am", 20, 400) == 25.0f);
    CHECK(fonts.width("am", 10, 600) == 17.5f);
    CHECK(fonts.width("\u00e9\u6a5f", 10, 400) == 10.0f);
}

TEST_CASE("fonts: a text that is not drawn character by character is measured whole") {
    CountingGlyphs glyphs;
    ui::Fonts fonts(glyphs);
    // As wide as it has bytes, and a pixel more where it is bold.
    CHECK(fonts.width("\U0001F600", 10, 400) == 40.0f);
    CHECK(fonts.width("a \U0001F600 a", 10, 400) == 80.0f);
    CHECK(fonts.width("xe\u0301", 20, 400) == 80.0f);
    CHECK(fonts.width("\U0001F600", 10, 600) == 41.0f);
}

TEST_CASE("fonts: such a text is asked for once for each size and weight") {
    CountingGlyphs glyphs;
    ui::Fonts fonts(glyphs);
    for (int time = 0; time < 3; ++time) {
        (void)fonts.width("\U0001F600", 10, 400);
    }
    CHECK(glyphs.questions == 1);
    (void)fonts.width("\U0001F600", 20, 400);
    (void)fonts.width("\U0001F600", 10, 600);
    (void)fonts.width("\U0001F600", 10, 400);
    CHECK(glyphs.questions == 3);
}

TEST_CASE("fonts: the platform is asked once for each character and weight") {
    CountingGlyphs glyphs;
    ui::Fonts fonts(glyphs);
    for (int time = 0; time < 3; ++time) {
        (void)fonts.width("aab\u6a5f\u6a5f", 10, 400);
    }
    CHECK(glyphs.questions == 3);
    (void)fonts.width("a", 10, 600);
    (void)fonts.width("a", 10, 400);
    CHECK(glyphs.questions == 4);
}

}  // namespace
