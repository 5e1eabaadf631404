#include "ui/style/theme.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support/doctest.h"

namespace {

using ui::Brand;
using ui::Color;
using ui::ColorRole;
using ui::Palette;
using ui::Scheme;

constexpr ColorRole kBackgrounds[] = {ColorRole::Page, ColorRole::Surface, ColorRole::Raised,
                                      ColorRole::AccentSoft};

/// A foreground and what it may stand on.
struct Pair {
    ColorRole front;
    ColorRole behind;
};

std::vector<Pair> on_every_background(const std::vector<ColorRole>& fronts) {
    std::vector<Pair> pairs;
    for (const ColorRole front : fronts) {
        for (const ColorRole behind : kBackgrounds) {
            pairs.push_back({front, behind});
        }
    }
    return pairs;
}

struct NamedBrand {
    const char* name;
    Brand brand;
};

const std::vector<std::string> kNight(8, "#000000");
const std::vector<std::string> kDay = {"#ffffff", "#ffff00", "#00ff00", "#ff0000"};

std::vector<NamedBrand> brands() {
    return {
        {"navy", ui::brand_of("#012169", "#00539B")},
        {"dark groups", ui::brand_of("", "", kNight)},
        {"bright groups", ui::brand_of("", "", kDay)},
        {"yellow", ui::brand_of("#FFFF00", "#FFE100")},
        {"white", ui::brand_of("#FFFFFF", "#FFFFFF")},
        {"black", ui::brand_of("#000000", "#000000")},
        {"grey", ui::brand_of("#808080", "#777777")},
        {"red on the edge", ui::brand_of("#FF0000", "#E0245E")},
        {"invalid", ui::brand_of("navy", "#12")},
    };
}

struct NamedPalette {
    std::string name;
    Palette palette;
};

/// Each brand in each scheme, with and without more contrast.
std::vector<NamedPalette> all_palettes() {
    std::vector<NamedPalette> palettes;
    for (const auto& [name, brand] : brands()) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const bool more_contrast : {false, true}) {
                palettes.push_back({std::string(name) +
                                        (scheme == Scheme::Dark ? ", dark" : ", light") +
                                        (more_contrast ? ", more contrast" : ""),
                                    ui::make_palette(scheme, more_contrast, brand)});
            }
        }
    }
    return palettes;
}

void check_contrast(const std::vector<Pair>& pairs, double least) {
    for (const auto& [name, palette] : all_palettes()) {
        for (const Pair& pair : pairs) {
            CAPTURE(name);
            CAPTURE(std::string(ui::css_property(pair.front)));
            CAPTURE(std::string(ui::css_property(pair.behind)));
            CHECK(ui::contrast(palette[pair.front], palette[pair.behind]) >= least);
        }
    }
}

TEST_CASE("theme: text can be read on every background, whatever the brand") {
    std::vector<Pair> pairs = on_every_background(
        {ColorRole::Ink, ColorRole::InkSoft, ColorRole::Accent, ColorRole::Link, ColorRole::Warn});
    pairs.push_back({ColorRole::AccentInk, ColorRole::Accent});
    pairs.push_back({ColorRole::Ink, ColorRole::Highlight});
    pairs.push_back({ColorRole::InkSoft, ColorRole::Highlight});
    check_contrast(pairs, 4.5);
}

TEST_CASE("theme: edges of controls and the focus ring stand out from every background") {
    check_contrast(on_every_background({ColorRole::Control, ColorRole::Focus}), 3.0);
}

TEST_CASE("theme: group colours stand out from every background") {
    std::vector<ColorRole> groups;
    for (int hue = 0; hue < 8; ++hue) {
        groups.push_back(ui::group_role(hue));
    }
    check_contrast(on_every_background(groups), 3.0);
}

TEST_CASE("theme: the eight group colours of no programme differ") {
    for (const auto& [name, palette] : all_palettes()) {
        if (name.find("groups") != std::string::npos) {
            continue;
        }
        CAPTURE(name);
        std::set<std::uint32_t> colors;
        for (int hue = 0; hue < 8; ++hue) {
            colors.insert(palette[ui::group_role(hue)].rgb);
        }
        CHECK(colors.size() == 8);
    }
}

TEST_CASE("theme: a hue beyond the eight counts from the first again") {
    CHECK(ui::group_role(0) == ColorRole::Group0);
    CHECK(ui::group_role(7) == ColorRole::Group7);
    CHECK(ui::group_role(8) == ColorRole::Group0);
    CHECK(ui::group_role(-1) == ColorRole::Group7);
}

TEST_CASE("theme: more contrast never means less, and means more for soft ink and lines") {
    for (const auto& [name, brand] : brands()) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            CAPTURE(name);
            const Palette usual = ui::make_palette(scheme, false, brand);
            const Palette more = ui::make_palette(scheme, true, brand);
            const auto on_page = [](const Palette& palette, ColorRole role) {
                return ui::contrast(palette[role], palette[ColorRole::Page]);
            };
            for (int role = 0; role < static_cast<int>(ColorRole::Count); ++role) {
                CHECK(on_page(more, static_cast<ColorRole>(role)) >=
                      on_page(usual, static_cast<ColorRole>(role)));
            }
            CHECK(on_page(more, ColorRole::InkSoft) > on_page(usual, ColorRole::InkSoft));
            CHECK(on_page(more, ColorRole::Line) >= 3.0);
        }
    }
}

TEST_CASE("theme: a brand that can be read is shown as it is") {
    const Palette palette =
        ui::make_palette(Scheme::Light, false, ui::brand_of("#012169", "#00539B"));
    CHECK(palette[ColorRole::Accent] == Color{0x012169});
    CHECK(palette[ColorRole::Link] == Color{0x00539B});
}

TEST_CASE("theme: in the dark a brand shines, with its hue") {
    const auto accent = [](std::string_view brand) {
        return ui::make_palette(Scheme::Dark, false, ui::brand_of(brand, ""))[ColorRole::Accent];
    };
    CHECK(accent("#404000") == Color{0xFFFF00});
    CHECK(accent("#80C040") == Color{0xAAFF55});
}

TEST_CASE("theme: in the dark group colours are somewhat brighter, and a quarter as pale as ink") {
    const std::vector<std::string> given = {"#646400", "#F0F000"};
    const Palette palette = ui::make_palette(Scheme::Dark, false, ui::brand_of("", "", given));
    CHECK(palette[ColorRole::Ink] == Color{0xE8ECF3});
    CHECK(palette[ui::group_role(0)] == Color{0x9C9D3D});
    CHECK(palette[ui::group_role(1)] == Color{0xF9FA3D});
}

TEST_CASE("theme: groups have the colours of the brand, and others where it has none") {
    const std::vector<std::string> given = {"#C84E00", "copper"};
    const ui::Brand brand = ui::brand_of("", "", given);
    const Palette palette = ui::make_palette(Scheme::Light, false, brand);
    CHECK(palette[ui::group_role(0)] == Color{0xC84E00});
    const ui::Brand usual = ui::brand_of("", "");
    CHECK(brand.groups[0] != usual.groups[0]);
    CHECK(std::equal(brand.groups.begin() + 1, brand.groups.end(), usual.groups.begin() + 1));
}

TEST_CASE("theme: a brand that cannot be read at all becomes a plain blue") {
    CHECK(ui::brand_of("navy", "") == ui::brand_of("#012169", "#00539B"));
}

TEST_CASE("parse_color: reads six digits after a hash and nothing else") {
    const Color otherwise{0x123456};
    CHECK(ui::parse_color("#0aF9bC", otherwise) == Color{0x0AF9BC});
    for (const char* text : {"", "#", "#fff", "#12345", "#1234567", "0aF9bC0", "#12345g", "#-12345",
                             "# 12345", "#+12345", "#0x1234"}) {
        CAPTURE(text);
        CHECK(ui::parse_color(text, otherwise) == otherwise);
    }
}

TEST_CASE("css_color: writes what parse_color reads") {
    for (const std::uint32_t rgb : {0x000000U, 0x00000FU, 0x012169U, 0xFFFFFFU}) {
        CHECK(ui::parse_color(ui::css_color({rgb}), {0x777777}) == Color{rgb});
    }
    CHECK(ui::css_color({0x012169}) == "#012169");
}

TEST_CASE("contrast: is as the guidelines define it, whichever colour comes first") {
    CHECK(ui::contrast({0x000000}, {0xFFFFFF}) == doctest::Approx(21.0));
    CHECK(ui::contrast({0xFFFFFF}, {0x000000}) == doctest::Approx(21.0));
    CHECK(ui::contrast({0x777777}, {0xFFFFFF}) == doctest::Approx(4.478).epsilon(0.001));
    CHECK(ui::contrast({0x00539B}, {0x00539B}) == doctest::Approx(1.0));
}

TEST_CASE("contrast: the darkest colours count in proportion, the others with a curve") {
    CHECK(ui::contrast({0x0A0A0A}, {0x000000}) == doctest::Approx(1.060705).epsilon(5e-6));
    CHECK(ui::contrast({0x0B0B0B}, {0x000000}) == doctest::Approx(1.066931).epsilon(5e-6));
    CHECK(ui::contrast({0x0C0C0C}, {0x000000}) == doctest::Approx(1.073530).epsilon(5e-6));
}

TEST_CASE("css_property: each role has one of its own") {
    std::set<std::string_view> names;
    for (int role = 0; role < static_cast<int>(ColorRole::Count); ++role) {
        names.insert(ui::css_property(static_cast<ColorRole>(role)));
    }
    CHECK(names.size() == static_cast<std::size_t>(ColorRole::Count));
    CHECK(ui::css_property(ColorRole::InkSoft) == "--ink-soft");
    CHECK(ui::css_property(ColorRole::Group7) == "--group-7");
}

TEST_CASE("breakpoint_of: narrow ends before 600 px, medium with 1000") {
    CHECK(ui::breakpoint_of(599.9f) == ui::Breakpoint::Narrow);
    CHECK(ui::breakpoint_of(600.0f) == ui::Breakpoint::Medium);
    CHECK(ui::breakpoint_of(1000.0f) == ui::Breakpoint::Medium);
    CHECK(ui::breakpoint_of(1000.1f) == ui::Breakpoint::Wide);
}

TEST_CASE("metrics: lines are higher than the text on them, and only h1 is smaller on a phone") {
    for (int style = 0; style <= static_cast<int>(ui::TextStyle::H1); ++style) {
        const auto text_style = static_cast<ui::TextStyle>(style);
        const ui::TextMetrics wide = ui::metrics(text_style, false);
        const ui::TextMetrics narrow = ui::metrics(text_style, true);
        CAPTURE(std::string(ui::css_class(text_style)));
        CHECK(wide.line_height >= 1.2f * wide.size);
        CHECK((narrow.size < wide.size) == (text_style == ui::TextStyle::H1));
    }
}

}  // namespace
