// What the steps of figures become: triangles where they were told to be.

#include <array>
#include <cstring>
#include <vector>

#include "platform/headless/headless_glyphs.h"
#include "support/doctest.h"
#include "support/figure_map.h"
#include "ui/layout/lay_out.h"
#include "ui/output/paint/painter.h"
#include "ui/widgets/figures.h"

namespace {

using ui::Box;
using ui::Figure;

struct Vertex {
    float x, y, u, v;
    std::uint32_t color;
};

/// Paints figures in a window of 200 px.
struct Easel {
    platform::HeadlessGlyphs glyphs;
    ui::Painter painter{glyphs};
    ui::Fonts fonts{glyphs};
    ui::Input input;
    ui::Palette palette = ui::make_palette(ui::Scheme::Light, false, ui::brand_of("", ""));

    Easel() {
        input.width = 200;
        input.height = 100;
    }
    template <typename View>
    ui::Picture paint_page(const View& view) {
        ui::Builder page;
        view(page);
        const ui::Document document = page.finish();
        const ui::Geometry geometry = ui::lay_out(document, ui::sheet_of(input), fonts);
        return painter.paint(ui::make_paint_list(document, geometry, input), input, palette);
    }
    /// A figure 50 px high.
    template <typename Fill>
    ui::Picture paint(const Fill& fill) {
        return paint_page([&fill](ui::Builder& page) {
            Figure figure(page, {.height = {.px = 50}});
            fill(figure);
        });
    }
};

std::vector<Vertex> vertices_of(const ui::Picture& picture) {
    std::vector<Vertex> vertices(picture.vertices.size() / sizeof(Vertex));
    if (!vertices.empty()) {
        std::memcpy(vertices.data(), picture.vertices.data(), picture.vertices.size());
    }
    return vertices;
}

/// The box around all that was painted.
Box bounds_of(const ui::Picture& picture) {
    Box bounds;
    for (const Vertex& vertex : vertices_of(picture)) {
        bounds = ui::united(bounds, {vertex.x, vertex.y, 0.001f, 0.001f});
    }
    return bounds;
}

/// Edges are softened over a pixel.
void check_about(const Box& box, const Box& expected) {
    CHECK(std::abs(box.x - expected.x) <= 1.1f);
    CHECK(std::abs(box.y - expected.y) <= 1.1f);
    CHECK(std::abs(box.right() - expected.right()) <= 1.1f);
    CHECK(std::abs(box.bottom() - expected.bottom()) <= 1.1f);
}

constexpr ui::FigurePoint kCorner{{0, 10}, {0, 10}};
constexpr ui::FigurePoint kFarCorner{{0, 60}, {0, 40}};

TEST_CASE_FIXTURE(Easel, "painter: a line goes from point to point") {
    check_about(bounds_of(paint([](Figure& figure) { figure.line(kCorner, kFarCorner, {}); })),
                {10, 10, 50, 30});
}

TEST_CASE_FIXTURE(Easel,
                  "painter: a line is as broad as it was told, and at least a device pixel") {
    const auto height = [this](float width_px) {
        const ui::FigurePaint paint_with{.width_px = width_px};
        return bounds_of(paint([&paint_with](Figure& figure) {
                   figure.line({{0, 10}, {0, 20}}, {{0, 60}, {0, 20}}, paint_with);
               }))
            .height;
    };
    CHECK(height(9.0f) - height(3.0f) == doctest::Approx(6.0f).epsilon(0.05));
    CHECK(height(0.1f) == height(1.0f));
}

TEST_CASE_FIXTURE(Easel, "painter: a curve bends towards its control points between its ends") {
    const ui::Picture picture = paint([](Figure& figure) {
        figure.curve({{kCorner, {{0, 60}, {0, 10}}, {{0, 10}, {0, 40}}, kFarCorner}}, {});
    });
    check_about(bounds_of(picture), {10, 10, 50, 30});
    const std::vector<Vertex> vertices = vertices_of(picture);
    CHECK(vertices.size() > 16);
    // A third along the way it is still near the height where it began; a line is not.
    for (const Vertex& vertex : vertices) {
        if (vertex.x > 22 && vertex.x < 28) {
            CHECK(vertex.y < 19);
        }
    }
}

TEST_CASE_FIXTURE(Easel, "painter: a polygon is filled between its corners, in its colour") {
    const ui::Picture picture = paint([](Figure& figure) {
        const std::array<ui::FigurePoint, 4> corners = {
            {kCorner, {{0, 60}, {0, 10}}, kFarCorner, {{0, 10}, {0, 40}}}};
        figure.polygon(corners, {.color = ui::ColorRole::Accent});
    });
    check_about(bounds_of(picture), {10, 10, 50, 30});
    CHECK(vertices_of(picture).at(0).color == 0xFF692101U);
}

TEST_CASE_FIXTURE(Easel, "painter: a clip holds for the steps within it alone, where scrolled to") {
    input.sight.scroll_y = 5;
    const ui::Picture picture = paint([](Figure& figure) {
        figure.line(kCorner, kFarCorner, {});
        {
            const auto clip = figure.clip({kCorner, kFarCorner});
            figure.line({}, {{1}, {1}}, {});
        }
        figure.line(kCorner, kFarCorner, {});
    });
    const auto clips = [&picture](std::size_t i) {
        const ui::DrawRange& draw = picture.draws.at(i);
        return std::array{draw.clip_left, draw.clip_top, draw.clip_right, draw.clip_bottom};
    };
    REQUIRE(picture.draws.size() == 3);
    CHECK(clips(0) == std::array{0, 0, 200, 100});
    CHECK(clips(1) == std::array{10, 5, 60, 35});
    CHECK(clips(2) == clips(0));
}

TEST_CASE_FIXTURE(Easel, "painter: a clip in a clip shows what is in both, and may show nothing") {
    const ui::Picture picture = paint([](Figure& figure) {
        const auto outer = figure.clip({kCorner, kFarCorner});
        const auto inner = figure.clip({{{0, 30}, {}}, {{1}, {1}}});
        figure.line(kCorner, kFarCorner, {});
        const auto beside = figure.clip({{{0, 70}, {}}, {{1}, {1}}});
        figure.line(kCorner, kFarCorner, {});
    });
    REQUIRE(picture.draws.size() == 2);
    CHECK(picture.draws[0].clip_left == 30);
    CHECK(picture.draws[0].clip_right == 60);
    CHECK(picture.draws[1].clip_left >= picture.draws[1].clip_right);
}

TEST_CASE_FIXTURE(Easel, "painter: a map with words and curves leaves no clip open") {
    const ui::Picture picture = paint_page([](ui::Builder& page) { fixture::course_map(page); });
    CHECK(picture.draws.size() == 1);
    CHECK(bounds_of(picture).right() <= 201.0f);
}

}  // namespace
