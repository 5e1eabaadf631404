// A letter is half an em wide, 8 px in the style of body text.

#include "ui/widgets/figure.h"

#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/figure_map.h"
#include "support/layer_replay.h"
#include "support/paint_words.h"
#include "support/stage.h"
#include "ui/output/html/html.h"

namespace {

using fixture::course_map;
using fixture::Drawing;
using fixture::Stage;
using ui::Box;
using ui::Builder;
using ui::Figure;
using ui::Role;
using Lines = std::vector<std::string>;

constexpr ui::ActionId kAct{0};
/// The left half of a figure of 40 px, and all of it.
constexpr ui::FigureBox kHalf{{}, {{0.5f}, {0, 40}}};
constexpr ui::FigureBox kWhole{{}, {{1.0f}, {0, 40}}};

Drawing draw_map(Stage& stage, const fixture::MapOptions& options = {}) {
    return stage.draw([&options](Builder& page) { course_map(page, options); });
}

std::vector<Box> boxes(const Drawing& drawing, Role role) {
    std::vector<Box> found;
    for (const fixture::Placed& node : drawing.all(role)) {
        found.push_back(node.box);
    }
    return found;
}

/// A figure 40 px high, in 200 px.
template <typename Fill>
Drawing draw(const Fill& fill) {
    return Stage(200).draw([&fill](Builder& page) {
        Figure figure(page, {.label = "Figure", .height = {.px = 40}});
        fill(figure);
    });
}

template <typename Fill>
Lines painted(const Fill& fill) {
    return fixture::paint_words(draw(fill).paints);
}

template <typename View>
std::string html_of(const View& view) {
    Builder page;
    view(page);
    return ui::to_html(page.finish(), {});
}

TEST_CASE("figure: parts stand at their shares of the room, and links take up all of them") {
    Stage narrow(400);
    const std::vector<Box> items = boxes(draw_map(narrow), Role::Item);
    CHECK(items == std::vector<Box>{{0, 40, 100, 40},
                                    {150, 0, 100, 40},
                                    {150, 80, 100, 40},
                                    {300, 0, 100, 40},
                                    {300, 80, 100, 40}});
    CHECK(boxes(draw_map(narrow), Role::Link) == items);
    CHECK(draw_map(narrow).only(Role::List).box == Box{0, 0, 400, 120});
    Stage wide(800);
    CHECK(boxes(draw_map(wide), Role::Link).at(1) == Box{300, 0, 200, 40});
}

TEST_CASE("figure: the height may be a share of the width, and places shares of the height") {
    const Drawing drawing = Stage(200).draw([](Builder& page) {
        Figure figure(page, {.label = "Figure", .height = {0.5f, 10}});
        figure.text("low", "Low", {{{}, {0.5f, 5}}, {{1, -20}, {1, 0}}});
    });
    CHECK(drawing.only(Role::List).box == Box{0, 0, 200, 110});
    CHECK(drawing.only(Role::Item).box == Box{0, 60, 180, 50});
}

TEST_CASE("figure: all px grow with the reader's text where the figure says so") {
    Stage stage(400);
    stage.input.text_scale = 2;
    CHECK(draw_map(stage).only(Role::List).box == Box{0, 0, 400, 120});
    const Drawing grown = draw_map(stage, {.grows_with_text = true});
    CHECK(grown.only(Role::List).box == Box{0, 0, 400, 240});
    CHECK(boxes(grown, Role::Link).at(2) == Box{150, 160, 100, 80});
    CHECK(grown.paints.at(2).box == Box{150, 160, 100, 80});
    stage.input.text_scale = 0.5f;
    CHECK(draw_map(stage, {.grows_with_text = true}).only(Role::List).box.height == 120);
}

TEST_CASE("figure: the text of a part is broken within it and stands in the middle of its height") {
    const auto lines_of = [](const char* text, ui::Anchor anchor) {
        const Drawing drawing = draw([=](Figure& figure) {
            figure.text("t", text, {{}, {{0.3f}, {0, 60}}}, {.anchor = anchor});
        });
        std::vector<Box> lines;
        for (const ui::TextLine& line : drawing.only(Role::Text).lines) {
            lines.push_back(line.box);
        }
        return lines;
    };
    CHECK(lines_of("abc", ui::Anchor::Start) == std::vector<Box>{{4, 18, 24, 24}});
    CHECK(lines_of("abc", ui::Anchor::Middle) == std::vector<Box>{{18, 18, 24, 24}});
    CHECK(lines_of("abc", ui::Anchor::End) == std::vector<Box>{{32, 18, 24, 24}});
    CHECK(lines_of("abcd efg", ui::Anchor::Middle) ==
          std::vector<Box>{{14, 6, 32, 24}, {14, 30, 24, 24}});
}

TEST_CASE("figure: steps are painted in their order, texts above them") {
    Stage stage(400);
    CHECK(fixture::paint_words(draw_map(stage).paints) ==
          Lines{"outline: 0 40 100 40 control r6", "outline: 150 0 100 40 control r6",
                "outline: 150 80 100 40 control r6", "outline: 300 0 100 40 control r6",
                "outline: 300 80 100 40 control r6",
                "curve: 99 19 52 42 line line 2 at 100 60, 125 60, 125 20, 150 20",
                "curve: 99 59 52 42 line line 2 at 100 60, 125 60, 125 100, 150 100",
                "curve: 249 19 52 2 line line 2 at 250 20, 275 20, 275 20, 300 20",
                "curve: 249 19 52 82 line line 2 at 250 100, 275 100, 275 20, 300 20",
                "curve: 249 99 52 2 line line 2 at 250 100, 275 100, 275 100, 300 100",
                "text: 34 48 32 24 ink 16px 'Data'", "text: 176 8 48 24 ink 16px 'Models'",
                "text: 168 88 64 24 ink 16px 'Shipping'", "text: 334 8 32 24 ink 16px 'Deep'",
                "text: 338 88 24 24 ink 16px 'Run'"});
}

TEST_CASE("figure: lines, shapes, clips and lettering are painted as they were told") {
    CHECK(
        painted([](Figure& figure) {
            figure.fill(kHalf, {.color = ui::ColorRole::Group1, .radius_px = 3});
            figure.line({{0, 2}, {0, 3}}, {{1, -2}, {1, -3}}, {.color = ui::ColorRole::Line});
            const auto clip = figure.clip(kHalf);
            const std::array<ui::FigurePoint, 3> corners = {{{{0.5f}, {}}, {{1}, {1}}, {{}, {1}}}};
            figure.polygon(corners, {.color = ui::ColorRole::Accent});
        }) == Lines{"fill: 0 0 100 40 group-1 r3", "line: 1.5 2.5 197 35 line at 2 3, 198 37",
                    "clip: 0 0 200 40 ink at 0 0, 100 40",
                    "polygon: 0 0 200 40 accent at 100 0, 200 40, 0 40",
                    "clip end: 0 0 200 40 ink"});
    CHECK(painted([](Figure& figure) {
              figure.lettering("12", kHalf, {.style = ui::TextStyle::Caption});
          }) == Lines{"text: 43 11 13 18 ink 13px '12'"});
}

TEST_CASE("figure: a box that the room leaves no width is not painted") {
    const ui::FigureBox empty{{{0.5f}, {}}, {{0.5f, -2}, {1}}};
    CHECK(painted([&empty](Figure& figure) { figure.fill(empty, {}); }).empty());
}

TEST_CASE("figure: what an element lights has its other colour under the pointer and the focus") {
    Stage stage(400);
    const std::vector<fixture::Placed> links = draw_map(stage).all(Role::Link);
    const auto lit_curves = [&stage] {
        std::vector<std::size_t> lit;
        const ui::PaintList paints = draw_map(stage).paints;
        for (std::size_t i = 5; i < 10; ++i) {
            if (paints.at(i).color == ui::ColorRole::Accent) {
                lit.push_back(i - 5);
            }
        }
        return lit;
    };
    CHECK(lit_curves().empty());
    stage.input.sight.hovered = links.at(0).key;
    CHECK(lit_curves() == std::vector<std::size_t>{0, 1});
    stage.input.sight.focused = links.at(3).key;
    CHECK(lit_curves() == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("figure: what lies outside the window is left out, step by step") {
    Stage stage(400);
    Drawing drawing = draw_map(stage);
    ui::Input input = stage.input;
    input.sight.scroll_y = 90;
    const Lines lines =
        fixture::paint_words(ui::make_paint_list(*drawing.tree.document, drawing.geometry, input));
    CHECK(lines.at(0) == "outline: 150 80 100 40 control r6");
    CHECK(lines.size() == 7);
    input.sight.scroll_y = 120;
    CHECK(ui::make_paint_list(*drawing.tree.document, drawing.geometry, input).empty());
}

TEST_CASE("figure: where nothing is painted it is a list with a name") {
    const std::string html = html_of([](Builder& page) { course_map(page); });
    CHECK(
        html.starts_with("\n<ul role=\"list\" class=\"g3\" data-figure=\"\" "
                         "aria-label=\"What leads to what\">\n<li role=\"listitem\""));
    CHECK(html.find(" href=\"x/data/\">Data</a></li>\n<li") != std::string::npos);
    CHECK(html.find("tabindex") == std::string::npos);
}

TEST_CASE("figure: a part that the room leaves no width has none, and keeps its text") {
    const Drawing drawing = draw([](Figure& figure) {
        figure.text("t", "ab", {{{0.5f}, {}}, {{0.5f, -9}, {1}}});
    });
    CHECK(drawing.only(Role::Item).box == Box{100, 0, 0, 40});
    CHECK(drawing.only(Role::Text).text == "ab");
}

TEST_CASE("figure: one for broad pages alone is not there on others") {
    const auto items = [](float width) {
        return Stage(width)
            .draw([](Builder& page) {
                Figure figure(page, {.label = "Figure", .shown = ui::Shown::FromMedium});
                figure.text("t", "Text", kWhole);
            })
            .all(Role::Item)
            .size();
    };
    CHECK(items(390) == 0);
    CHECK(items(700) == 1);
}

TEST_CASE("figure: buttons do what they are told and are not there without script") {
    const Drawing drawing = draw([](Figure& figure) {
        figure.button("b", "Go", kAct, kHalf, {.spoken = "Go there"});
        figure.text("t", "Text", kWhole);
    });
    const fixture::Placed& button = drawing.only(Role::Button);
    CHECK(button.box == Box{0, 0, 100, 40});
    CHECK(button.action == kAct);
    CHECK(button.name == "Go there");
    const std::vector<fixture::Placed> items = drawing.all(Role::Item);
    CHECK(items.at(0).state.needs_script);
    CHECK_FALSE(items.at(1).state.needs_script);
}

TEST_CASE("figure: lettering and a figure without a name are for the eye alone") {
    const auto view = [](Builder& page) {
        {
            Figure figure(page, {.label = "Figure", .height = {.px = 40}});
            figure.lettering("seen", kHalf);
            figure.text("t", "read", kWhole);
        }
        Figure bar(page, {.height = {.px = 40}});
        bar.lettering("seen", kWhole);
    };
    CHECK(html_of(view).find("seen") == std::string::npos);
    CHECK(html_of(view).find("read</li></ul>") != std::string::npos);
    const Drawing drawing = Stage(200).draw(view);
    CHECK(drawing.all(Role::Text).size() == 1);
    CHECK(drawing.paints.size() == 3);
    fixture::LayerReplay layer;
    layer.apply(fixture::changes(fixture::root_only(), drawing.tree));
    CHECK(layer.count() == 4);
}

/// What the layer hears, without the keys, when the map becomes one of `options`.
Lines heard(const fixture::MapOptions& options) {
    Builder first;
    Builder second;
    course_map(first);
    course_map(second, options);
    const ui::Document before = first.finish();
    const ui::Document after = second.finish();
    CHECK(before.digests == after.digests);
    fixture::Typewriter glyphs;
    ui::Fonts fonts(glyphs);
    const ui::Geometry at = ui::lay_out(before, {.width = 400}, fonts);
    const ui::Geometry then = ui::lay_out(after, {.width = 400}, fonts);
    fixture::LayerReplay layer;
    ui::Patch made;
    ui::append_changes(made, {ui::empty_document()}, {before, &at}, {});
    layer.apply(made);
    ui::Patch patch;
    ui::append_changes(patch, {before, &at}, {after, &then}, {});
    Lines told = layer.apply(patch).changes;
    for (std::string& line : told) {
        line.resize(line.find(' '));
    }
    return told;
}

TEST_CASE("figure: the layer hears of parts that move, not of what is only drawn otherwise") {
    CHECK(heard({.edge_color = ui::ColorRole::Warn}).empty());
    CHECK(heard({.last_top = 70}) == Lines{"position"});
}

}  // namespace
