#include "ui/style/theme.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "ui/style/sizes.h"

namespace ui {
namespace {

constexpr std::size_t kColorRoleCount = static_cast<std::size_t>(ColorRole::Count);

// The groups' colours are of the brand.
constexpr std::array<Color, kColorRoleCount> kLight = {{
    {0xFFFFFF},  // Page
    {0xF6F6F4},  // Surface
    {0xFFFFFF},  // Raised
    {0x1B2230},  // Ink
    {0x515B6B},  // InkSoft
    {0xDCDFE5},  // Line
    {0x7C8594},  // Control
    {0x012169},  // Accent
    {0xFFFFFF},  // AccentInk
    {0xE9EDF6},  // AccentSoft
    {0x00539B},  // Link
    {0x8A4B00},  // Warn
    {0x0B5FD0},  // Focus
    {0xFFE9A8},  // Highlight
}};

constexpr std::array<Color, kColorRoleCount> kDark = {{
    {0x0E1420},  // Page
    {0x151D2C},  // Surface
    {0x1B2537},  // Raised
    {0xE8ECF3},  // Ink
    {0xA9B4C6},  // InkSoft
    {0x2B374C},  // Line
    {0x75839A},  // Control
    {0x8FB4F2},  // Accent
    {0x0A1730},  // AccentInk
    {0x1A2A48},  // AccentSoft
    {0x8CBDF5},  // Link
    {0xF0B35E},  // Warn
    {0x7FB2FF},  // Focus
    {0x4F4110},  // Highlight
}};

// Okabe and Ito, "Color Universal Design" (2008): told apart with any sight. Grey for their black,
// last, for it says least.
constexpr std::array<Color, kGroupCount> kGroups = {{{0xD55E00},
                                                     {0x0072B2},
                                                     {0x009E73},
                                                     {0xCC79A7},
                                                     {0x56B4E9},
                                                     {0xE69F00},
                                                     {0xF0E442},
                                                     {0x7C8594}}};

constexpr std::array<std::string_view, kColorRoleCount> kProperties = {
    "--page",    "--surface",   "--raised",     "--ink",         "--ink-soft", "--line",
    "--control", "--accent",    "--accent-ink", "--accent-soft", "--link",     "--warn",
    "--focus",   "--highlight", "--group-0",    "--group-1",     "--group-2",  "--group-3",
    "--group-4", "--group-5",   "--group-6",    "--group-7",
};

double channel_luminance(std::uint32_t value) {
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
    return 0.2126 * channel_luminance(color.rgb >> 16 & 0xFF) +
           0.7152 * channel_luminance(color.rgb >> 8 & 0xFF) +
           0.0722 * channel_luminance(color.rgb & 0xFF);
}

std::uint32_t mixed_channel(Color a, Color b, double share, int shift) {
    const double from = (a.rgb >> shift) & 0xFF;
    const double to = (b.rgb >> shift) & 0xFF;
    return static_cast<std::uint32_t>(std::lround(from + (to - from) * share)) << shift;
}

Color mixed(Color a, Color b, double share) {
    return {mixed_channel(a, b, share, 16) | mixed_channel(a, b, share, 8) |
            mixed_channel(a, b, share, 0)};
}

std::uint32_t largest_part(Color color) {
    return std::max({color.rgb >> 16 & 0xFF, color.rgb >> 8 & 0xFF, color.rgb & 0xFF});
}

/// `color` with its hue, so bright that its largest part is `brightest` (0 to 255); black stays
/// black.
Color brightened(Color color, std::uint32_t brightest) {
    const std::uint32_t largest = largest_part(color);
    if (largest == 0) {
        return color;
    }
    std::uint32_t rgb = 0;
    for (const int shift : {16, 8, 0}) {
        rgb |= (color.rgb >> shift & 0xFF) * brightest / largest << shift;
    }
    return {rgb};
}

/// `color` for a patch on a dark page: somewhat brighter and paler, as full colours glare there.
Color softened(Color color, Color ink) {
    const std::uint32_t brightest = std::min<std::uint32_t>(largest_part(color) * 13 / 10, 255);
    return mixed(brightened(color, brightest), ink, 0.25);
}

/// `color` moved towards `ink` in small steps until it stands out from `behind` by `ratio`.
Color readable(Color color, Color behind, Color ink, double ratio) {
    for (int step = 0; step <= 20; ++step) {
        const Color candidate = mixed(color, ink, step / 20.0);
        if (contrast(candidate, behind) >= ratio) {
            return candidate;
        }
    }
    return ink;
}

}  // namespace

Palette make_palette(Scheme scheme, bool more_contrast, const Brand& brand) {
    const bool dark = scheme == Scheme::Dark;
    Palette palette{dark ? kDark : kLight};
    const auto set = [&palette](ColorRole role, Color color) {
        palette.colors[static_cast<std::size_t>(role)] = color;
    };
    const Color ink = palette[ColorRole::Ink];
    // Of all that text stands on, the soft accent is the darkest by day and the lightest by night.
    const Color behind = palette[ColorRole::AccentSoft];
    const auto shown = [&](Color color) {
        return readable(dark ? brightened(color, 255) : color, behind, ink, 4.5);
    };
    set(ColorRole::Accent, shown(brand.accent));
    set(ColorRole::Link, shown(brand.link));
    for (std::size_t i = 0; i < kGroupCount; ++i) {
        const Color group = brand.groups[i];
        const Color soft = dark ? softened(group, ink) : group;
        set(group_role(static_cast<int>(i)), readable(soft, behind, ink, 3.0));
    }
    if (more_contrast) {
        set(ColorRole::InkSoft, ink);
        set(ColorRole::Line, palette[ColorRole::Control]);
        set(ColorRole::Control, ink);
    }
    return palette;
}

Brand brand_of(std::string_view accent, std::string_view link,
               std::span<const std::string> groups) {
    Brand brand{parse_color(accent, kLight[static_cast<std::size_t>(ColorRole::Accent)]),
                parse_color(link, kLight[static_cast<std::size_t>(ColorRole::Link)]), kGroups};
    for (std::size_t i = 0; i < std::min(groups.size(), kGroupCount); ++i) {
        brand.groups[i] = parse_color(groups[i], kGroups[i]);
    }
    return brand;
}

double contrast(Color a, Color b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Color parse_color(std::string_view text, Color otherwise) {
    if (text.size() != 7 || text[0] != '#') {
        return otherwise;
    }
    std::uint32_t rgb = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 7, rgb, 16);
    return error == std::errc{} && end == text.data() + 7 ? Color{rgb} : otherwise;
}

std::string css_color(Color color) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4) {
        text += kDigits[(color.rgb >> shift) & 0xF];
    }
    return text;
}

std::string_view css_property(ColorRole role) {
    return kProperties[static_cast<std::size_t>(role)];
}

float px(Space space) {
    constexpr std::array<float, 8> kPixels = {0, 4, 8, 12, 16, 24, 32, 48};
    return kPixels[static_cast<std::size_t>(space)];
}

TextMetrics metrics(TextStyle style, bool narrow) {
    switch (style) {
        case TextStyle::Caption:
            return {13, 18, 400};
        case TextStyle::Body:
            return {16, 24, 400};
        case TextStyle::Strong:
            return {16, 24, 600};
        case TextStyle::Lead:
            return {19, 29, 400};
        case TextStyle::H3:
            return {18, 25, 600};
        case TextStyle::H2:
            return {23, 30, 600};
        case TextStyle::H1:
            return narrow ? TextMetrics{28, 34, 600} : TextMetrics{34, 41, 600};
    }
    return {16, 24, 400};
}

std::string_view css_class(TextStyle style) {
    constexpr std::array<std::string_view, 7> kClasses = {
        "t-caption", "t-body", "t-strong", "t-lead", "t-h3", "t-h2", "t-h1"};
    return kClasses[static_cast<std::size_t>(style)];
}

Breakpoint breakpoint_of(float width_px) {
    if (width_px < kMediumFrom) {
        return Breakpoint::Narrow;
    }
    return width_px <= kMediumTo ? Breakpoint::Medium : Breakpoint::Wide;
}

float page_margin(Breakpoint breakpoint) {
    constexpr std::array<float, 3> kMargins = {16, 24, 32};
    return kMargins[static_cast<std::size_t>(breakpoint)];
}

}  // namespace ui
