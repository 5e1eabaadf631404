#include "ui/widgets/figure.h"

#include <cassert>

#include "ui/widgets/text.h"

namespace ui {

Figure::Figure(Builder& page, const FigureOptions& options)
    : page_(page),
      scope_(page.open_widget(Widget::Figure, options.label.empty() ? Role::Decoration : Role::List,
                              options.name)),
      figure_(page.container()) {
    Node& node = page.node();
    node.name = page.keep(options.label);
    node.layout.shown = options.shown;
    page.set_figure(figure_, {.height = options.height,
                              .width_px = options.width_px,
                              .grows_with_text = options.grows_with_text});
}

void Figure::add(FigureCommand::Kind kind, const FigurePaint& paint,
                 std::span<const FigurePoint> points) {
    page_.add_command(figure_, {.kind = kind, .paint = paint}, points);
}

void Figure::add_box(FigureCommand::Kind kind, const FigurePaint& paint, const FigureBox& box) {
    add(kind, paint, std::array{box.from, box.to});
}

void Figure::fill(const FigureBox& box, const FigurePaint& paint) {
    add_box(FigureCommand::Kind::Fill, paint, box);
}

void Figure::outline(const FigureBox& box, const FigurePaint& paint) {
    add_box(FigureCommand::Kind::Outline, paint, box);
}

void Figure::line(const FigurePoint& from, const FigurePoint& to, const FigurePaint& paint) {
    add(FigureCommand::Kind::Line, paint, std::array{from, to});
}

void Figure::curve(const std::array<FigurePoint, 4>& points, const FigurePaint& paint) {
    add(FigureCommand::Kind::Curve, paint, points);
}

void Figure::polygon(std::span<const FigurePoint> corners, const FigurePaint& paint) {
    assert(corners.size() >= 3);
    add(FigureCommand::Kind::Polygon, paint, corners);
}

Figure::Clip Figure::clip(const FigureBox& box) {
    add_box(FigureCommand::Kind::Clip, {}, box);
    return Clip(*this);
}

Figure::Clip::~Clip() {
    if (figure_ != nullptr) {
        figure_->add(FigureCommand::Kind::ClipEnd, {}, {});
    }
}

Scope Figure::open_part(Role role, std::string_view name, const FigureBox& box, Anchor anchor) {
    assert((role == Role::Decoration || page_.node_at(figure_).role == Role::List) &&
           "a figure without a label is for the eye alone");
    Scope part = page_.open_widget(Widget::FigurePart, role, name);
    page_.set_place(figure_, page_.container(), box);
    page_.node().figure.anchor = anchor;
    return part;
}

std::uint32_t Figure::add_pressable(Role role, std::string_view name, core::TextView text,
                                    const FigureBox& box, const PartOptions& options) {
    const Scope part = open_part(Role::Item, name, box, options.anchor);
    const Scope pressable = page_.open_widget(Widget::FigurePart, role);
    const Look look{.style = options.style, .color = options.color, .underline = Underline::Lit};
    page_.node().look = look;
    page_.node().name = page_.keep(options.spoken);
    label(page_, text, look);
    return page_.container();
}

Key Figure::link(std::string_view name, core::TextView text, std::string_view address,
                 const FigureBox& box, const PartOptions& options) {
    const std::uint32_t link = add_pressable(Role::Link, name, text, box, options);
    lead_to(page_, link, address, text.text, options.spoken);
    return page_.node_at(link).key;
}

Key Figure::button(std::string_view name, core::TextView text, ActionId action,
                   const FigureBox& box, const PartOptions& options) {
    Node& button = page_.node_at(add_pressable(Role::Button, name, text, box, options));
    page_.node_at(button.parent).state.needs_script = true;
    button.action = action;
    button.state.needs_script = true;
    button.css_class = "button";
    return button.key;
}

void Figure::text(std::string_view name, core::TextView text, const FigureBox& box,
                  const PartOptions& options) {
    const Scope part = open_part(Role::Item, name, box, options.anchor);
    const Look look{.style = options.style, .color = options.color};
    page_.node().look = look;
    label(page_, text, look);
}

void Figure::lettering(core::TextView text, const FigureBox& box, const PartOptions& options) {
    const Scope part = open_part(Role::Decoration, {}, box, options.anchor);
    const Look look{.style = options.style, .color = options.color};
    page_.node().look = look;
    label(page_, text, look);
}

}  // namespace ui
