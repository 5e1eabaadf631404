#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ui {

/// What a colour is for. Views and widgets name roles; only `theme.cpp` holds values.
enum class ColorRole : std::uint8_t {
    Page,
    Surface,
    Raised,
    Ink,
    InkSoft,
    Line,
    Control,  ///< Edges of fields and check boxes: 3:1 against what is behind.
    Accent,
    AccentInk,  ///< Text on `Accent`.
    AccentSoft,
    Link,
    Warn,
    Focus,
    Highlight,
    Group0,  ///< The group colours follow, see `group_role`.
    Group1,
    Group2,
    Group3,
    Group4,
    Group5,
    Group6,
    Group7,
    Count,
};

enum class Scheme : std::uint8_t { Light, Dark };

/// 0xRRGGBB.
struct Color {
    std::uint32_t rgb = 0;
    bool operator==(const Color&) const = default;
};

/// How many group colours and shapes there are.
inline constexpr std::size_t kGroupCount = 8;

/// The programme's own colours, from content. Changed where contrast would fail.
struct Brand {
    Color accent;
    Color link;
    std::array<Color, kGroupCount> groups;
    bool operator==(const Brand&) const = default;
};

/// A brand from "#rrggbb" texts; what is missing or cannot be read is a plain blue, among groups
/// one of eight colours that stand for nobody.
[[nodiscard]] Brand brand_of(std::string_view accent, std::string_view link,
                             std::span<const std::string> groups = {});

/// A colour for every role.
struct Palette {
    std::array<Color, static_cast<std::size_t>(ColorRole::Count)> colors{};

    [[nodiscard]] Color operator[](ColorRole role) const {
        return colors[static_cast<std::size_t>(role)];
    }
};

/// The palette for one scheme. With `more_contrast` soft inks and lines are darkened.
[[nodiscard]] Palette make_palette(Scheme scheme, bool more_contrast, const Brand& brand);

/// Contrast ratio of two colours, 1 to 21. WCAG 2.2, "contrast ratio".
[[nodiscard]] double contrast(Color a, Color b);

/// Reads "#rrggbb"; anything else gives `otherwise`.
[[nodiscard]] Color parse_color(std::string_view text, Color otherwise);

/// "#rrggbb"
[[nodiscard]] std::string css_color(Color color);

/// The custom property that carries `role` in style sheets, such as "--ink-soft".
[[nodiscard]] std::string_view css_property(ColorRole role);

/// Which of the group colours and shapes `hue` stands for: `hue` modulo their number.
[[nodiscard]] constexpr int group_index(int hue) {
    constexpr int kCount = static_cast<int>(kGroupCount);
    return ((hue % kCount) + kCount) % kCount;
}

/// The group colour for `hue`.
[[nodiscard]] constexpr ColorRole group_role(int hue) {
    return static_cast<ColorRole>(static_cast<int>(ColorRole::Group0) + group_index(hue));
}

/// Distances by role, in CSS px: multiples of the 4 px base unit.
enum class Space : std::uint8_t { None, Xs, S, M, L, Xl, Xxl, Xxxl };
[[nodiscard]] float px(Space space);

/// Corner radii in CSS px.
inline constexpr float kCardRadius = 8.0f;
inline constexpr float kControlRadius = 6.0f;
inline constexpr float kContentWidth = 1120.0f;
/// Prose is at most about 68 characters wide.
inline constexpr float kProseWidth = 620.0f;

/// The steps of the type scale.
enum class TextStyle : std::uint8_t { Caption, Body, Strong, Lead, H3, H2, H1 };

/// How a step of the type scale is set.
struct TextMetrics {
    float size;         ///< CSS px
    float line_height;  ///< CSS px
    int weight;         ///< 400 or 600
};

/// Size, line height and weight. `narrow` pages have a smaller h1.
[[nodiscard]] TextMetrics metrics(TextStyle style, bool narrow);
/// The class that carries the same style on elements, such as "t-lead".
[[nodiscard]] std::string_view css_class(TextStyle style);

/// The three layout widths: under 600, to 1000, above.
enum class Breakpoint : std::uint8_t { Narrow, Medium, Wide };
[[nodiscard]] Breakpoint breakpoint_of(float width_px);
/// Distance of the content from the edges of the page.
[[nodiscard]] float page_margin(Breakpoint breakpoint);

}  // namespace ui
