#include "ui/output/paint/painter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/text/utf8.h"
#include "platform/headless/headless_glyphs.h"
#include "support/doctest.h"
#include "support/page_fixture.h"
#include "support/stage.h"
#include "ui/layout/lay_out.h"
#include "ui/widgets/text.h"

namespace {

using ui::Box;
using ui::Input;
using ui::PaintItem;
using ui::Picture;

struct Vertex {
    float x, y, u, v;
    std::uint32_t color;
};
static_assert(sizeof(Vertex) == 20);

std::vector<Vertex> vertices_of(const Picture& picture) {
    std::vector<Vertex> vertices(picture.vertices.size() / sizeof(Vertex));
    if (!vertices.empty()) {
        std::memcpy(vertices.data(), picture.vertices.data(), picture.vertices.size());
    }
    return vertices;
}

/// The box around all that was painted.
Box bounds_of(const Picture& picture) {
    Box bounds;
    for (const Vertex& vertex : vertices_of(picture)) {
        bounds = ui::united(bounds, {vertex.x, vertex.y, 0.001f, 0.001f});
    }
    return bounds;
}

struct Studio {
    platform::HeadlessGlyphs glyphs;
    ui::Painter painter{glyphs};
    ui::Fonts fonts{glyphs};
    Input input;
    ui::Palette palette = ui::make_palette(ui::Scheme::Light, false, ui::brand_of("", ""));
    ui::Document document;
    ui::Geometry geometry;

    [[nodiscard]] std::uint32_t packed_color(ui::ColorRole role) const {
        const std::uint32_t rgb = palette[role].rgb;
        return 0xFF000000U | (rgb & 0xFFU) << 16U | (rgb & 0xFF00U) | rgb >> 16U;
    }
    Picture paint(const ui::PaintList& items) { return painter.paint(items, input, palette); }
    /// Paints what `view` declares.
    template <typename View>
    Picture paint_page(const View& view) {
        ui::Builder page;
        view(page);
        document = page.finish();
        geometry = ui::lay_out(document, ui::sheet_of(input), fonts);
        return paint(ui::make_paint_list(document, geometry, input));
    }
    Picture paint_text(const std::string& text) {
        return paint_page([&text](ui::Builder& page) { ui::paragraph(page, text); });
    }
};

PaintItem fill(const Box& box, ui::ColorRole color = ui::ColorRole::Accent) {
    return {.box = box, .color = color};
}

/// A picture that a graphics interface can draw: indices within vertices, ranges within indices.
void check_sound(const Picture& picture) {
    const std::size_t vertex_count = picture.vertices.size() / sizeof(Vertex);
    for (const ui::DrawRange& range : picture.draws) {
        REQUIRE(range.first_index >= 0);
        REQUIRE(range.index_count % 3 == 0);
        const auto first = static_cast<std::size_t>(range.first_index);
        const auto count = static_cast<std::size_t>(range.index_count);
        REQUIRE(first + count <= picture.indices.size());
        for (const std::uint16_t index : picture.indices.subspan(first, count)) {
            REQUIRE(static_cast<std::size_t>(range.first_vertex) + index < vertex_count);
        }
    }
}

TEST_CASE_FIXTURE(Studio, "painter: nothing to paint is no triangles") {
    CHECK(paint({}).indices.empty());
}

TEST_CASE_FIXTURE(Studio, "painter: a fill has its colour and its place in the window") {
    input.sight.scroll_y = 100;
    const Picture picture = paint({fill({10, 120, 30, 40})});
    check_sound(picture);
    const Box bounds = bounds_of(picture);
    CHECK(bounds.x == doctest::Approx(10).epsilon(0.1));
    CHECK(bounds.y == doctest::Approx(20).epsilon(0.1));
    CHECK(bounds.width == doctest::Approx(30).epsilon(0.1));
    CHECK(bounds.height == doctest::Approx(40).epsilon(0.1));
    // Red is the lowest byte: #012169.
    CHECK(vertices_of(picture).at(0).color == 0xFF692101U);
}

TEST_CASE_FIXTURE(Studio, "painter: of a tall window the part is painted from its own corner") {
    input.height = 9000;
    input.sight.scroll_y = 100;
    input.sight.paint_top = 4000;
    input.sight.paint_height = 1500;
    const Picture picture = paint({fill({10, 4120, 30, 40})});
    check_sound(picture);
    CHECK(bounds_of(picture).y == doctest::Approx(20).epsilon(0.1));
    CHECK(picture.draws.at(0).clip_bottom == 1500);
    CHECK(paint({fill({10, 4000, 30, 100})}).indices.empty());
    CHECK(paint({fill({10, 5600, 30, 40})}).indices.empty());
    CHECK_FALSE(paint({fill({10, 5599, 30, 40})}).indices.empty());
}

TEST_CASE_FIXTURE(Studio, "painter: what lies outside the window is not painted") {
    input.sight.scroll_y = 1000;
    CHECK(paint({fill({0, 900, 10, 100})}).indices.empty());
    CHECK(paint({fill({0, 1000 + input.height, 10, 10})}).indices.empty());
    CHECK_FALSE(paint({fill({0, 950, 10, 100})}).indices.empty());
}

TEST_CASE_FIXTURE(Studio, "painter: more vertices than an index can count are painted in ranges") {
    const ui::PaintList many(20'000, fill({10, 10, 30, 40}));
    const Picture picture = paint(many);
    check_sound(picture);
    CHECK(picture.vertices.size() / sizeof(Vertex) > 65'536);
    CHECK(picture.draws.back().first_vertex > 0);
}

TEST_CASE_FIXTURE(Studio, "painter: type larger than a glyph's room is painted at its size") {
    input.density = 8;
    input.text_scale = 4;
    const Picture picture = paint_text("M");
    check_sound(picture);
    CHECK(bounds_of(picture).height > 30);
}

TEST_CASE_FIXTURE(Studio, "painter: a rule is one device pixel high") {
    for (const float density : {1.0f, 2.0f}) {
        input.density = density;
        PaintItem rule = fill({0, 10, 100, 50});
        rule.line_width = 0.0f;
        rule.kind = PaintItem::Kind::RuleBelow;
        const Box below = bounds_of(paint({rule}));
        CHECK(below.bottom() == doctest::Approx(60).epsilon(0.01));
        CHECK(below.height == doctest::Approx(1.0f / density).epsilon(0.05));
        rule.kind = PaintItem::Kind::RuleAbove;
        CHECK(bounds_of(paint({rule})).y == doctest::Approx(10).epsilon(0.01));
    }
}

constexpr float kDensities[] = {0.25f, 0.3f, 0.5f,  0.67f, 0.75f, 0.8f, 0.9f,
                                1.0f,  1.1f, 1.25f, 1.5f,  1.75f, 2.0f, 3.0f};

/// How many rows of device pixels have their middle between the two, in CSS px.
int pixel_rows(float top, float bottom, float density) {
    const auto first_after = [density](float y) {
        return static_cast<int>(std::ceil(y * density - 0.5f - 0.001f));
    };
    return first_after(bottom) - first_after(top);
}

bool is_on_grid(float px, float density) {
    return std::abs(px * density - std::round(px * density)) < 0.01f;
}

/// The lines under texts in `vertices`: rectangles of `color` that are no glyphs.
std::vector<Box> underlines_of(const Picture& picture, std::uint32_t color) {
    const std::vector<Vertex> vertices = vertices_of(picture);
    std::vector<Box> found;
    for (std::size_t i = 0; i + 3 < vertices.size(); ++i) {
        const Vertex& low = vertices[i];
        const Vertex& high = vertices[i + 2];
        const bool is_plain = low.u == high.u && low.v == high.v && low.u == vertices[i + 1].u;
        const bool is_rectangle = vertices[i + 1].y == low.y && vertices[i + 3].x == low.x;
        if (low.color == color && is_plain && is_rectangle && high.x > low.x) {
            found.push_back({low.x, low.y, high.x - low.x, high.y - low.y});
            i += 3;
        }
    }
    return found;
}

TEST_CASE_FIXTURE(Studio, "painter: every underlined line of a page has its line at any density") {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    input.height = 20'000;
    const std::uint32_t link = packed_color(ui::ColorRole::Link);
    for (const char* address : {"rivers/", "rivers/courses/riv-520/"}) {
        const fixture::DrawnPage page = fixture::draw_page(library, address, input);
        std::size_t expected = 0;
        for (const PaintItem& item : page.paints) {
            expected +=
                item.is_underlined && item.color == ui::ColorRole::Link && item.box.width > 0;
        }
        REQUIRE(expected > 3);
        for (const float density : kDensities) {
            CAPTURE(density);
            input.density = density;
            const std::vector<Box> lines = underlines_of(paint(page.paints), link);
            CHECK(lines.size() == expected);
            for (const Box& line : lines) {
                REQUIRE(pixel_rows(line.y, line.bottom(), density) >= 1);
                REQUIRE(is_on_grid(line.y, density));
                REQUIRE(is_on_grid(line.bottom(), density));
            }
        }
    }
}

TEST_CASE_FIXTURE(Studio,
                  "painter: rules, bars and backgrounds lie on whole device pixels, one at least") {
    for (const float density : kDensities) {
        CAPTURE(density);
        input.density = density;
        for (const PaintItem::Kind kind :
             {PaintItem::Kind::Fill, PaintItem::Kind::RuleAbove, PaintItem::Kind::RuleBelow}) {
            for (const float y : {10.0f, 10.3f, 11.0f, 12.7f}) {
                PaintItem item = fill({10.4f, y, 100.3f, 3.0f});
                item.kind = kind;
                item.line_width = kind == PaintItem::Kind::RuleAbove ? 0.0f : 1.0f;
                for (const Vertex& vertex : vertices_of(paint({item}))) {
                    CHECK(is_on_grid(vertex.x, density));
                    CHECK(is_on_grid(vertex.y, density));
                }
                const Box bounds = bounds_of(paint({item}));
                CHECK(pixel_rows(bounds.y, bounds.bottom(), density) >= 1);
            }
        }
    }
}

TEST_CASE_FIXTURE(Studio, "painter: nothing has no line and no background") {
    CHECK(paint({fill({10, 10, 0, 30}), fill({10, 10, 30, 0})}).indices.empty());
}

TEST_CASE_FIXTURE(Studio,
                  "painter: the middle of every outline is opaque, a whole device pixel wide") {
    for (const float density : kDensities) {
        CAPTURE(density);
        input.density = density;
        for (const float line_width : {0.0f, 1.0f, 1.5f}) {
            PaintItem item = fill({10, 10, 100, 50});
            item.kind = PaintItem::Kind::Outline;
            item.line_width = line_width;
            float outer = 1000.0f;
            float inner = 0.0f;
            // Down the left edge: the stroke fades over one device pixel on either side.
            for (const Vertex& vertex : vertices_of(paint({item}))) {
                if (vertex.x < 50.0f) {
                    outer = std::min(outer, vertex.x);
                    inner = std::max(inner, vertex.x);
                }
            }
            const float solid = (inner - outer) * density - 1.0f;
            CHECK(solid >= 0.98f);
            CHECK(std::abs(outer * density + 0.5f - std::round(10 * density)) <= 0.02f);
        }
    }
}

TEST_CASE_FIXTURE(Studio, "painter: strokes of icons never get thinner than a device pixel") {
    input.density = 0.5f;
    PaintItem item = fill({10, 10, 12, 12});
    item.kind = PaintItem::Kind::Icon;
    item.symbol = static_cast<std::uint8_t>(ui::Icon::Plus);
    // The upright of the plus: opaque in the middle, fading over a device pixel on each side.
    float left = 1000.0f;
    float right = 0.0f;
    for (const Vertex& vertex : vertices_of(paint({item}))) {
        if (vertex.y < 14.0f) {
            left = std::min(left, vertex.x);
            right = std::max(right, vertex.x);
        }
    }
    CHECK((right - left) * input.density >= 1.98f);
}

TEST_CASE_FIXTURE(
    Studio, "painter: lines that the page shows itself are left out, not what is under them") {
    CHECK(paint_text("\U0001F393").indices.empty());
    CHECK(paint_text("e\u0301 and more").indices.empty());
    CHECK(paint_text("\u05e2\u05d1\u05e8").indices.empty());
    const std::array<core::RichRun, 2> runs = {core::plain("See "),
                                               core::link("\U0001F393", "demo/")};
    const Picture picture =
        paint_page([&runs](ui::Builder& page) { ui::rich_paragraph(page, runs); });
    CHECK(picture.indices.size() == (3 + 1) * 6);
    CHECK(underlines_of(picture, packed_color(ui::ColorRole::Link)).size() == 1);
}

TEST_CASE_FIXTURE(Studio, "painter: each glyph is two triangles, spaces are none") {
    const Picture picture = paint_text("ab cd");
    check_sound(picture);
    CHECK(picture.indices.size() == 4 * 6);
}

TEST_CASE_FIXTURE(Studio, "painter: glyphs stand on device pixels, inside their line") {
    for (const float density : {1.0f, 1.5f, 2.0f}) {
        input.density = density;
        CAPTURE(density);
        for (const Vertex& vertex : vertices_of(paint_text("Quite a few letters"))) {
            const float x = vertex.x * density;
            const float y = vertex.y * density;
            CHECK(std::abs(x - std::round(x)) < 0.01f);
            CHECK(std::abs(y - std::round(y)) < 0.01f);
            CHECK(vertex.y >= 0.0f);
            CHECK(vertex.y <= 24.0f);
        }
    }
}

TEST_CASE_FIXTURE(Studio,
                  "painter: letters stand in the middle of their line, with room for tails") {
    const Box bounds = bounds_of(paint_text("x"));
    // Of 24 px the font takes 1.12 * 16; its line is 0.9 * 16 px below the top of that.
    CHECK(bounds.bottom() == doctest::Approx(17.0f).epsilon(0.001));
    CHECK(bounds.height == doctest::Approx(11.0f).epsilon(0.001));
}

TEST_CASE_FIXTURE(Studio,
                  "painter: a letter is as wide as its glyph, and the next stands after it") {
    const std::vector<Vertex> one = vertices_of(paint_text("x"));
    REQUIRE(one.size() == 4);
    CHECK(one[0].x == 0.0f);
    CHECK(one[2].x == 7.0f);
    const std::vector<Vertex> two = vertices_of(paint_text("xx"));
    REQUIRE(two.size() == 8);
    CHECK(two[4].x == 9.0f);
    CHECK(two[6].x == 16.0f);
}

TEST_CASE_FIXTURE(Studio, "painter: a texture is sent once, then only what is new in it") {
    const Picture first = paint_text("abc");
    REQUIRE(first.textures.size() >= 1);
    CHECK(first.textures.front().is_new);
    CHECK(first.textures.front().pixels.size() ==
          static_cast<std::size_t>(first.textures.front().texture_width *
                                   first.textures.front().texture_height));
    CHECK(paint_text("abc").textures.empty());
    const Picture more = paint_text("xyz");
    REQUIRE(more.textures.size() == 1);
    CHECK_FALSE(more.textures.front().is_new);
    CHECK(more.textures.front().width < more.textures.front().texture_width);
}

TEST_CASE_FIXTURE(Studio, "painter: a lost texture is sent again as a whole") {
    (void)paint_text("abc");
    painter.forget_textures();
    const Picture picture = paint_text("abc");
    REQUIRE(picture.textures.size() == 1);
    CHECK(picture.textures.front().is_new);
    CHECK(paint_text("abc").textures.empty());
}

TEST_CASE_FIXTURE(Studio, "painter: a page of thousands of different glyphs is painted soundly") {
    std::string text;
    for (char32_t c = 0x4E00; c < 0x4E00 + 3000; ++c) {
        core::append_utf8(text, c);
    }
    input.height = 10'000;
    const Picture picture = paint_text(text);
    check_sound(picture);
    CHECK(picture.indices.size() == 3000 * 6);
    for (const Vertex& vertex : vertices_of(picture)) {
        REQUIRE(vertex.u >= 0.0f);
        REQUIRE(vertex.u <= 1.0f);
    }
}

TEST_CASE_FIXTURE(Studio, "painter: each hue has a shape of its own") {
    std::set<std::vector<float>> shapes;
    for (int shape = 0; shape < 8; ++shape) {
        PaintItem item = fill({0, 0, 16, 16});
        item.kind = PaintItem::Kind::Shape;
        item.symbol = static_cast<std::uint8_t>(shape);
        const Picture picture = paint({item});
        check_sound(picture);
        std::vector<float> outline;
        for (const Vertex& vertex : vertices_of(picture)) {
            outline.insert(outline.end(), {vertex.x, vertex.y});
        }
        CHECK_FALSE(outline.empty());
        shapes.insert(outline);
    }
    CHECK(shapes.size() == 8);
}

TEST_CASE_FIXTURE(Studio, "painter: every icon paints something inside its box") {
    for (int icon = 1; icon <= static_cast<int>(ui::Icon::Unequal); ++icon) {
        CAPTURE(icon);
        PaintItem item = fill({10, 10, 16, 16});
        item.kind = PaintItem::Kind::Icon;
        item.symbol = static_cast<std::uint8_t>(icon);
        const Box bounds = bounds_of(paint({item}));
        CHECK(bounds.width > 4.0f);
        CHECK(bounds.x >= 8.0f);
        CHECK(bounds.y >= 8.0f);
        CHECK(bounds.right() <= 28.0f);
        CHECK(bounds.bottom() <= 28.0f);
    }
}

}  // namespace
