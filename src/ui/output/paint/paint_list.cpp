#include "ui/output/paint/paint_list.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "ui/layout/measures.h"

namespace ui {
namespace {

using Kind = PaintItem::Kind;

constexpr float kMarkRadius = 3.0f;
constexpr float kCheckRadius = 4.0f;

/// By `FigureCommand::Kind`.
constexpr std::array kFigureKinds = {Kind::Fill,    Kind::Outline, Kind::Line,   Kind::Curve,
                                     Kind::Polygon, Kind::Clip,    Kind::ClipEnd};

/// The smallest box around `points`, of which there is one at least.
Box bounds_of(std::span<const Point> points) {
    Point least = points[0];
    Point most = points[0];
    for (const Point& point : points) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    return {least.x, least.y, most.x - least.x, most.y - least.y};
}

/// Goes through a document once and notes what is to be painted of each element.
class Lister {
public:
    Lister(const Document& document, const Geometry& geometry, const Input& input)
        : document_(document),
          geometry_(geometry),
          sight_(input.sight),
          measures_(sheet_of(input)),
          window_(painted_window(input)) {}

    PaintList list() {
        add_inside(0, static_cast<std::uint32_t>(document_.nodes.size()), true);
        for (const std::uint32_t sticky : geometry_.stickies) {
            offset_ = sticky_offset(document_, geometry_, sticky, sight_.scroll_y);
            add_inside(sticky, document_.nodes[sticky].end, false);
        }
        return std::move(items_);
    }

private:
    void add_inside(std::uint32_t begin, std::uint32_t end, bool skips_stickies) {
        for (std::uint32_t i = begin; i < end;) {
            const Node& node = document_.nodes[i];
            const bool is_elsewhere = skips_stickies && node.layout.is_sticky;
            const bool can_skip = node.widget == Widget::Container ||
                                  node.widget == Widget::TableRow ||
                                  node.widget == Widget::TableCell || node.widget == Widget::Figure;
            if (geometry_.is_shown[i] == 0 || is_elsewhere || (can_skip && !is_in_window(box(i)))) {
                i = node.end;
                continue;
            }
            add(i);
            ++i;
        }
    }

    void add(std::uint32_t index) {
        const Node& node = document_.nodes[index];
        switch (node.widget) {
            case Widget::Container:
                add_surface(node.layout, box(index));
                break;
            case Widget::TableRow:
                push({.kind = Kind::RuleBelow,
                      .box = box(index),
                      .color = ColorRole::Line,
                      .line_width = 0.0f});
                break;
            case Widget::Button:
                add_face(node, box(index));
                add_button_icon(node, box(index));
                break;
            case Widget::Link:
                add_link(node, index);
                break;
            case Widget::Tag:
                push({.kind = Kind::Shape,
                      .box = mark_box(node, index),
                      .color = group_role(node.look.hue),
                      .symbol = node.look.hue});
                break;
            case Widget::Difference:
                add_icon(node.look.icon, mark_box(node, index), node.look.color);
                break;
            case Widget::Pill:
                push({.box = box(index), .color = ColorRole::AccentSoft, .radius = kControlRadius});
                break;
            case Widget::Check:
                add_check(index + 1);
                break;
            case Widget::Figure:
                add_figure(node, box(index));
                break;
            case Widget::Glyph:
                add_icon(node.look.icon, box(index), node.look.color);
                break;
            case Widget::Inline:
                add_inline(node, index);
                break;
            case Widget::TableCell:
            case Widget::TextBlock:
            case Widget::Field:
            case Widget::FigurePart:
            case Widget::Unpainted:
                break;
        }
    }

    void add_surface(const Layout& layout, const Box& around) {
        const bool is_wide = measures_.breakpoint() == Breakpoint::Wide;
        if (layout.surface == Surface::None || (layout.is_framed_below_wide && is_wide)) {
            return;
        }
        PaintItem item{.box = around, .color = ColorRole::Surface, .radius = kCardRadius};
        switch (layout.surface) {
            case Surface::Card:
                item.kind = Kind::Outline;
                item.color = ColorRole::Line;
                item.line_width = 0.0f;
                break;
            case Surface::Tinted:
                break;
            case Surface::Band:
                item.radius = 0.0f;
                break;
            case Surface::Notice:
                item.color = ColorRole::AccentSoft;
                break;
            case Surface::Raised:
                item.color = ColorRole::Raised;
                item.radius = 0.0f;
                break;
            default:
                item.kind =
                    layout.surface == Surface::RuleAbove ? Kind::RuleAbove : Kind::RuleBelow;
                item.color = ColorRole::Line;
                item.radius = 0.0f;
                item.line_width = 0.0f;
                break;
        }
        push(item);
    }

    /// What is behind the label of a button.
    void add_face(const Node& node, const Box& face) {
        const ButtonLook look = node.look.button;
        const bool is_lit = node.key == sight_.hovered;
        const float radius =
            look == ButtonLook::Chip ? measures_.button_height(node.look) / 2 : kControlRadius;
        if (look != ButtonLook::Quiet || is_lit) {
            push({.box = face,
                  .color = look == ButtonLook::Primary                ? ColorRole::Accent
                           : look == ButtonLook::Secondary && !is_lit ? ColorRole::Page
                                                                      : ColorRole::AccentSoft,
                  .radius = radius});
        }
        if (look == ButtonLook::Secondary || (look == ButtonLook::Chip && is_lit)) {
            push(
                {.kind = Kind::Outline, .box = face, .color = ColorRole::Accent, .radius = radius});
        }
    }

    void add_button_icon(const Node& node, const Box& face) {
        const float padding = Measures::button_padding(node.look.button);
        const float x = Measures::icon_is_last(node.look.icon)
                            ? face.right() - padding - measures_.icon_size()
                            : face.x + padding;
        add_icon_within(node.look.icon, x, face, node.look.color);
    }

    void add_link(const Node& node, std::uint32_t index) {
        const Box whole = box(index);
        if (node.state.current) {
            push({.box = {whole.x, whole.bottom() - kCurrentBar, whole.width, kCurrentBar},
                  .color = ColorRole::Accent});
        }
        add_icon_within(node.look.icon, whole.right() - measures_.icon_size(), whole,
                        node.look.color);
    }

    void add_inline(const Node& node, std::uint32_t index) {
        if (node.role == Role::Text) {
            add_text(node, index);
        } else if (node.role == Role::SearchField || node.role == Role::Select) {
            add_field(node, box(index));
        }
    }

    void add_text(const Node& node, std::uint32_t index) {
        const Node& around = document_.nodes[node.parent];
        const TextMetrics style = measures_.text(node.look.style);
        const bool is_underlined =
            node.look.underline == Underline::Always ||
            (node.look.underline == Underline::Lit && around.key == sight_.hovered);
        if (around.widget == Widget::Unpainted) {
            return;
        }
        for (const TextLine& line : geometry_.lines_of(index)) {
            const Box place = in_document(line.box, node.parent);
            if (around.role == Role::Mark) {
                push({.box = place, .color = ColorRole::Highlight, .radius = kMarkRadius});
            }
            push({.kind = Kind::Text,
                  .box = place,
                  .color = node.look.color,
                  .text = line.ink ? std::string_view() : line.text,
                  .size_px = style.size,
                  .is_bold = style.weight >= 600 || around.role == Role::Strong,
                  .is_underlined = is_underlined});
        }
    }

    void add_field(const Node& node, const Box& field) {
        const bool is_lit = node.key == sight_.hovered || node.key == sight_.focused;
        push({.box = field, .color = ColorRole::Page, .radius = kControlRadius});
        push({.kind = Kind::Outline,
              .box = field,
              .color = is_lit ? ColorRole::Accent : ColorRole::Control,
              .radius = kControlRadius});
        const float x = node.role == Role::SearchField
                            ? field.x + kFieldPadding
                            : field.right() - kFieldPadding - measures_.icon_size();
        add_icon_within(node.look.icon, x, field, ColorRole::InkSoft);
    }

    void add_check(std::uint32_t index) {
        const Node& node = document_.nodes[index];
        const Box whole = box(index);
        const float height = measures_.line_target(TextStyle::Body);
        const Box square{whole.x, std::floor(whole.y + (height - kCheckSquare) / 2), kCheckSquare,
                         kCheckSquare};
        if (node.state.checked) {
            push({.box = square, .color = ColorRole::Accent, .radius = kCheckRadius});
            add_icon(Icon::Check, inset(square, 1.0f), ColorRole::AccentInk);
        } else {
            push({.kind = Kind::Outline,
                  .box = square,
                  .color = node.key == sight_.hovered ? ColorRole::Accent : ColorRole::Control,
                  .radius = kCheckRadius,
                  .line_width = 1.5f});
        }
    }

    void add_figure(const Node& node, const Box& around) {
        const auto commands = std::span(document_.figure_commands)
                                  .subspan(node.figure.first_command, node.figure.command_count);
        for (const FigureCommand& command : commands) {
            add_command(command, around);
        }
    }

    void add_command(const FigureCommand& command, const Box& figure) {
        const FigurePaint& paint = command.paint;
        PaintItem item{.kind = kFigureKinds[static_cast<std::size_t>(command.kind)],
                       .box = figure,
                       .color = is_lit(paint) ? paint.lit_color : paint.color,
                       .radius = paint.radius_px,
                       .line_width = paint.width_px};
        const auto points =
            std::span(geometry_.figure_points).subspan(command.first_point, command.point_count);
        if (item.kind == Kind::Fill || item.kind == Kind::Outline) {
            item.box = {figure.x + points[0].x, figure.y + points[0].y, points[1].x - points[0].x,
                        points[1].y - points[0].y};
            if (item.box.width > 0.0f) {
                push(item);
            }
            return;
        }
        item.origin = {figure.x, figure.y};
        item.points = points.data();
        item.point_count = command.point_count;
        if (item.kind != Kind::Clip && item.kind != Kind::ClipEnd) {
            const float pen = item.kind == Kind::Polygon ? 0.0f : paint.width_px;
            item.box = inset(bounds_of(points), -pen / 2);
            item.box.x += figure.x;
            item.box.y += figure.y;
        }
        push(item);
    }

    [[nodiscard]] bool is_lit(const FigurePaint& paint) const {
        return std::any_of(paint.lit_by.begin(), paint.lit_by.end(), [this](Key key) {
            return key != kNoKey && (key == sight_.hovered || key == sight_.focused);
        });
    }

    void add_icon(Icon icon, const Box& place, ColorRole color) {
        if (icon != Icon::None) {
            push({.kind = Kind::Icon,
                  .box = place,
                  .color = color,
                  .symbol = static_cast<std::uint8_t>(icon)});
        }
    }

    /// An icon in the middle of the height of `within`.
    void add_icon_within(Icon icon, float x, const Box& within, ColorRole color) {
        const float size = measures_.icon_size();
        add_icon(icon, {x, std::floor(within.y + (within.height - size) / 2), size, size}, color);
    }

    /// Before the first line of a small label.
    [[nodiscard]] Box mark_box(const Node& node, std::uint32_t index) const {
        const Box label = box(index);
        const float line = measures_.text(node.look.style).line_height;
        return {label.x, std::floor(label.y + (line - kMarkSize) / 2), kMarkSize, kMarkSize};
    }

    [[nodiscard]] Box box(std::uint32_t index) const {
        Box place = geometry_.box_of(index);
        place.y += offset_;
        return place;
    }

    [[nodiscard]] Box in_document(const Box& inner, std::uint32_t around) const {
        const Point origin = geometry_.origins[around];
        return {origin.x + inner.x, origin.y + inner.y + offset_, inner.width, inner.height};
    }

    [[nodiscard]] bool is_in_window(const Box& place) const {
        return place.y < window_.bottom() && place.bottom() > window_.y;
    }

    void push(const PaintItem& item) {
        if (is_in_window(item.box)) {
            items_.push_back(item);
        }
    }

    const Document& document_;
    const Geometry& geometry_;
    const Sight& sight_;
    Measures measures_;
    Box window_;
    float offset_ = 0.0f;  ///< Of what stays in view, while it is listed.
    PaintList items_;
};

}  // namespace

PaintList make_paint_list(const Document& document, const Geometry& geometry, const Input& input) {
    return Lister(document, geometry, input).list();
}

}  // namespace ui
