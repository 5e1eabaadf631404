#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "core/text/text.h"
#include "ui/document/builder.h"

// How a figure is made: it gets a size, steps by which it is drawn, and parts, which stand in it.
//
//     ui::Figure map(page, {.name = "map", .label = "Which leads to which", .height = {0, 90}});
//     const ui::FigureBox first{{{0, 0}, {0, 30}}, {{0.4f, 0}, {0, 60}}};
//     const ui::FigureBox second{{{0.6f, 0}, {0, 30}}, {{1, 0}, {0, 60}}};
//     map.line({{0.4f, 0}, {0, 45}}, {{0.6f, 0}, {0, 45}}, {.width_px = 2});
//     map.outline(first, {.color = ui::ColorRole::Control});
//     map.outline(second, {.color = ui::ColorRole::Control});
//     map.link("510", "Modeling", "aipi/courses/510/", first);
//     map.link("540", "Deep learning", "aipi/courses/540/", second);
//
// A place is a share of the room and px added to that: `{0.4f, 8}` is 8 px after 40% of the width;
// below the top, shares are of the height. Whoever makes a figure thus knows no width, and makes it
// once. Steps are painted in the order they come in, the texts of all parts above them.
//
// A part is an element as any other: read aloud, found, selected, pressed where it stands. It does
// not show where it ends unless a box is drawn there, nor does it grow: a text that has too many
// lines for it stands out above and below. Where a narrow page leaves too little room, show the
// same as a list instead, by `shown`. Parts come in the order in which they are to be read,
// for where nothing is painted the figure is a list of them. In a painted one all that can be
// pressed is one stop of Tab, with arrow keys inside (web/figures.js). What is drawn and is no part
// is there for those who look at it alone: it must stand in words beside the figure.

namespace ui {

/// A figure and what is in it; name only what differs.
struct FigureOptions {
    std::string_view name = {};   ///< Tells it from its siblings; see `Builder`.
    std::string_view label = {};  ///< What it shows, in words. Without it is decoration.
    Length height = {};           ///< Its share is one of the width.
    float width_px = 0.0f;        ///< 0: as wide as there is room.
    /// Places and sizes in px grow where the reader's text is larger than usual, strokes and
    /// corners do not: for figures with words.
    bool grows_with_text = false;
    Shown shown = Shown::Always;
};

/// How the text of a part is set; name only what differs.
struct PartOptions {
    TextStyle style = TextStyle::Body;
    ColorRole color = ColorRole::Ink;
    Anchor anchor = Anchor::Middle;
    std::string_view spoken = {};  ///< Full name where the text is short; begins with the text.
};

/// An element that is drawn; open until it goes out of scope.
class Figure {
public:
    Figure(Builder& page, const FigureOptions& options);

    void fill(const FigureBox& box, const FigurePaint& paint);
    /// A stroke just inside the edges of `box`.
    void outline(const FigureBox& box, const FigurePaint& paint);
    /// A stroke. Upright and level ones are sharper as a narrow box that is filled.
    void line(const FigurePoint& from, const FigurePoint& to, const FigurePaint& paint);
    /// A stroke along a cubic Bézier curve: from the first point to the last, towards the second
    /// and coming from the third.
    void curve(const std::array<FigurePoint, 4>& points, const FigurePaint& paint);
    /// A filled convex shape, its corners clockwise.
    void polygon(std::span<const FigurePoint> corners, const FigurePaint& paint);

    /// While it lives, only what is in its box is seen of the steps that are added.
    class [[nodiscard]] Clip {
    public:
        explicit Clip(Figure& figure) : figure_(&figure) {}
        Clip(Clip&& other) noexcept : figure_(std::exchange(other.figure_, nullptr)) {}
        Clip& operator=(Clip&&) = delete;
        ~Clip();

    private:
        Figure* figure_;  ///< Null after a move.
    };
    Clip clip(const FigureBox& box);

    // Parts. `name` tells one from the others and comes from data. Those that can be pressed take
    // up all of `box` and give their key, for `FigurePaint::lit_by`.
    Key link(std::string_view name, core::TextView text, std::string_view address,
             const FigureBox& box, const PartOptions& options = {});
    Key button(std::string_view name, core::TextView text, ActionId action, const FigureBox& box,
               const PartOptions& options = {});
    void text(std::string_view name, core::TextView text, const FigureBox& box,
              const PartOptions& options = {});
    /// Painted alone: says what stands beside the figure in words, such as the number of a bar.
    void lettering(core::TextView text, const FigureBox& box, const PartOptions& options = {});

private:
    void add(FigureCommand::Kind kind, const FigurePaint& paint,
             std::span<const FigurePoint> points);
    void add_box(FigureCommand::Kind kind, const FigurePaint& paint, const FigureBox& box);
    Scope open_part(Role role, std::string_view name, const FigureBox& box, Anchor anchor);
    std::uint32_t add_pressable(Role role, std::string_view name, core::TextView text,
                                const FigureBox& box, const PartOptions& options);

    Builder& page_;
    Scope scope_;
    std::uint32_t figure_;
};

}  // namespace ui
