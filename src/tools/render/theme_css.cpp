#include "tools/render/theme_css.h"

#include <array>
#include <string_view>

#include "ui/output/html/style_sheet.h"

namespace tools {
namespace {

struct Variant {
    std::string_view begin;
    ui::Scheme scheme;
    bool more_contrast;
    std::string_view end;
};

constexpr std::array kVariants = {
    Variant{":root", ui::Scheme::Light, false, ""},
    Variant{"@media (prefers-contrast: more) {\n:root", ui::Scheme::Light, true, "}\n"},
    Variant{"@media (prefers-color-scheme: dark) {\n:root:not([data-theme=\"light\"])",
            ui::Scheme::Dark, false, "}\n"},
    Variant{"@media (prefers-color-scheme: dark) and (prefers-contrast: more) {\n"
            ":root:not([data-theme=\"light\"])",
            ui::Scheme::Dark, true, "}\n"},
    Variant{":root[data-theme=\"dark\"]", ui::Scheme::Dark, false, ""},
    Variant{"@media (prefers-contrast: more) {\n:root[data-theme=\"dark\"]", ui::Scheme::Dark, true,
            "}\n"},
};

}  // namespace

std::string colours_css(const ui::Brand& brand, std::string_view within) {
    std::string css;
    for (const Variant& variant : kVariants) {
        const ui::Palette palette = ui::make_palette(variant.scheme, variant.more_contrast, brand);
        css += variant.begin;
        css += within;
        css += " {\n";
        for (std::size_t i = 0; i < palette.colors.size(); ++i) {
            const auto role = static_cast<ui::ColorRole>(i);
            css += "    ";
            css += ui::css_property(role);
            css += ": " + ui::css_color(palette[role]) + ";\n";
        }
        css += "}\n";
        css += variant.end;
    }
    return css;
}

std::string theme_css(std::string_view colours, std::string_view release) {
    // Whoever finds the property of the last rule has the whole sheet.
    return ui::style_sheet() + std::string(colours) +
           ":root { --theme-sheet: " + std::string(release) + "; }\n";
}

}  // namespace tools
