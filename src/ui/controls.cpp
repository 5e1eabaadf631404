#include "ui/controls.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

#include "core/content/link_address.h"
#include "ui/text.h"

namespace ui {
namespace {

constexpr float kIconSize = 16.0f;
constexpr float kChipHeight = 28.0f;
constexpr float kLeastTarget = 24.0f;

ColorRole ink_of(ButtonLook look) {
    return look == ButtonLook::Primary ? ColorRole::AccentInk
           : look == ButtonLook::Chip  ? ColorRole::Ink
                                       : ColorRole::Accent;
}

/// What is behind the label of the button at `key`.
void paint_face(Frame& frame, Key key, const Box& box, ButtonLook look) {
    const float radius = look == ButtonLook::Chip ? box.height / 2 : kControlRadius;
    PaintItem fill{.box = box, .color = ColorRole::AccentSoft, .element = key, .radius = radius};
    PaintItem edge = fill;
    edge.kind = PaintItem::Kind::Outline;
    edge.color = ColorRole::Accent;
    if (look == ButtonLook::Primary) {
        fill.color = ColorRole::Accent;
    } else if (look == ButtonLook::Secondary) {
        fill.color = ColorRole::Page;
        fill.lit_color = ColorRole::AccentSoft;
    } else if (look == ButtonLook::Quiet) {
        fill.when = When::Lit;
    }
    frame.paint(fill);
    if (look == ButtonLook::Chip) {
        edge.when = When::Lit;
    }
    if (look == ButtonLook::Secondary || look == ButtonLook::Chip) {
        frame.paint(edge);
    }
}

/// Icons grow with the text beside them.
float icon_size(const Frame& frame) {
    return kIconSize * std::max(1.0f, frame.input().text_scale);
}

void paint_icon(Frame& frame, Icon icon, float x, const Box& within, ColorRole color) {
    const float size = icon_size(frame);
    frame.paint({.kind = PaintItem::Kind::Icon,
                 .box = {x, std::floor(within.y + (within.height - size) / 2), size, size},
                 .color = color,
                 .symbol = static_cast<std::uint8_t>(icon)});
}

/// A leaf with one node, a painted face, a label and perhaps an icon before (or after) it.
std::uint32_t pressable(Frame& frame, Role role, std::string_view name, std::string_view label,
                        const ControlOptions& options) {
    const bool is_chip = options.look == ButtonLook::Chip;
    const bool icon_last = options.icon == Icon::Close || options.icon == Icon::ChevronDown ||
                           options.icon == Icon::ChevronUp || options.icon == Icon::External;
    const float padding = options.look == ButtonLook::Quiet ? 8.0f : is_chip ? 12.0f : 16.0f;
    const TextMetrics metrics = frame.text_metrics(options.style);
    const float icon =
        options.icon == Icon::None ? 0.0f : icon_size(frame) + (label.empty() ? 0.0f : 8.0f);
    const Box at = frame.begin_leaf();
    const float text_width = std::min(label_width(frame, label, options.style),
                                      std::max(40.0f, at.width - 2 * padding - icon));
    const float height =
        std::max({is_chip && !frame.is_narrow() ? kChipHeight : frame.target_height() + 4.0f,
                  metrics.line_height + 4.0f});
    Box box{at.x, at.y, text_width + icon + 2 * padding, height};

    const std::uint32_t node = frame.add_node(role, name);
    const Key key = frame.node_at(node).key;
    const ColorRole ink = ink_of(options.look);
    const std::size_t face = frame.paint_list().size();
    paint_face(frame, key, box, options.look);
    const float text_x = box.x + padding + (icon_last ? 0.0f : icon);
    const Box text = set_label(
        frame, node,
        {text_x, std::floor(box.y + (box.height - metrics.line_height) / 2), text_width + 1.0f, 0},
        label, {.style = options.style, .color = ink});
    const float taller = text.height - metrics.line_height;
    if (taller > 0.0f) {
        box.height += taller;
        frame.grow_paints(face, taller);
    }
    if (options.icon != Icon::None) {
        const float icon_x = icon_last ? box.right() - padding - icon_size(frame) : box.x + padding;
        paint_icon(frame, options.icon, icon_x, box, ink);
    }
    Node& result = frame.node_at(node);
    result.box = box;
    result.name = options.spoken;
    result.state.current = options.is_current;
    result.classes = is_chip                               ? "chip"
                     : options.look == ButtonLook::Primary ? "button primary"
                     : options.look == ButtonLook::Quiet   ? "button quiet"
                                                           : "button";
    result.classes += ' ';
    result.classes += css_class(options.style);
    frame.end_leaf(box);
    return node;
}

/// A field's label above it, and the box of the field itself.
Box field_box(Frame& frame, std::uint32_t label_node, const Box& at, std::string_view label,
              float width) {
    const Box caption = set_label(frame, label_node, at, label,
                                  {.style = TextStyle::Caption, .color = ColorRole::InkSoft});
    frame.node_at(label_node).classes = std::string(css_class(TextStyle::Caption)) + " soft";
    const float height = std::max(40.0f, frame.target_height());
    return {at.x, caption.bottom() + 4.0f, width, height};
}

void paint_field(Frame& frame, Key key, const Box& box) {
    frame.paint({.box = box, .color = ColorRole::Page, .radius = kControlRadius});
    frame.paint({.kind = PaintItem::Kind::Outline,
                 .box = box,
                 .color = ColorRole::Control,
                 .lit_color = ColorRole::Accent,
                 .element = key,
                 .is_lit_by_focus = true,
                 .radius = kControlRadius});
}

}  // namespace

void button(Frame& frame, std::string_view name, std::string_view label, ActionId action,
            const ControlOptions& options) {
    const std::uint32_t node = pressable(frame, Role::Button, name, label, options);
    frame.node_at(node).action = action;
    frame.node_at(node).state.needs_script = true;
}

void disclosure(Frame& frame, std::string_view name, std::string_view label, ActionId action,
                const ControlOptions& options) {
    ControlOptions with_icon = options;
    with_icon.icon = options.is_open ? Icon::ChevronUp : Icon::ChevronDown;
    const std::uint32_t node = pressable(frame, Role::Button, name, label, with_icon);
    frame.node_at(node).action = action;
    NodeState& state = frame.node_at(node).state;
    state.is_disclosure = true;
    state.expanded = options.is_open;
    state.needs_script = true;
}

void link_button(Frame& frame, std::string_view label, std::string_view address,
                 const ControlOptions& options) {
    const std::uint32_t node = pressable(frame, Role::Link, {}, label, options);
    lead_to(frame, node, address, label, options.spoken);
}

void link(Frame& frame, std::string_view label, std::string_view address,
          const LinkOptions& options) {
    const Box at = frame.begin_leaf();
    const TextMetrics metrics = frame.text_metrics(options.style);
    const std::uint32_t node = frame.add_node(Role::Link, options.name);
    const Key key = frame.node_at(node).key;
    const bool is_external = core::is_web_address(address);
    const float icon = is_external ? icon_size(frame) + 4.0f : 0.0f;
    const float height = std::max(frame.target_height(), metrics.line_height);
    const float top = std::floor(at.y + (height - metrics.line_height) / 2);
    const When underline = options.is_current      ? When::Never
                           : options.is_underlined ? When::Always
                                                   : When::Lit;
    const Box text = set_label(
        frame, node, {at.x, top, at.width - icon, 0}, label,
        {.style = options.style, .color = options.color, .underline = underline, .element = key});
    const float tall = std::max(height, text.height + height - metrics.line_height);
    const Box box{at.x, at.y, std::max(text.width + icon, kLeastTarget), tall};
    if (options.is_current) {
        frame.paint(
            {.box = {box.x, box.bottom() - 3.0f, box.width, 3.0f}, .color = ColorRole::Accent});
    }
    if (is_external) {
        paint_icon(frame, Icon::External, text.right() + 4.0f, box, options.color);
    }
    lead_to(frame, node, address, label, options.spoken);
    Node& result = frame.node_at(node);
    result.box = box;
    result.state.current = options.is_current;
    result.classes = css_class(options.style);
    frame.end_leaf(box);
}

Scope link_block(Frame& frame, std::string_view address, const Layout& layout) {
    assert(!core::is_web_address(address));
    Scope scope = frame.open(Role::Link, {}, layout);
    frame.node().address = address;
    frame.node().classes += " block";
    return scope;
}

void search_field(Frame& frame, std::string_view label, std::string_view value, ActionId action,
                  std::string_view address) {
    const Scope form = frame.open(Role::SearchForm, "search");
    frame.node().state.needs_script = true;
    frame.node().address = address;
    const Box at = frame.begin_leaf();
    const std::uint32_t label_node = frame.add_node(Role::Label, "label");
    const Box box = field_box(frame, label_node, at, label, at.width);
    const std::uint32_t node = frame.add_child(label_node, Role::SearchField, "field");
    const Key key = frame.node_at(node).key;
    paint_field(frame, key, box);
    paint_icon(frame, Icon::Search, box.x + 12.0f, box, ColorRole::InkSoft);
    frame.node_at(node).box = box;
    frame.node_at(node).value = value;
    frame.node_at(node).field_name = "q";
    frame.node_at(node).action = action;
    frame.node_at(label_node).box = {at.x, at.y, at.width, box.bottom() - at.y};
    frame.end_leaf(frame.node_at(label_node).box);
}

void send_with_search(Frame& frame, std::string_view name, std::string_view value) {
    const std::vector<Node>& nodes = frame.tree().nodes;
    const auto form = std::find_if(nodes.begin(), nodes.end(),
                                   [](const Node& node) { return node.role == Role::SearchForm; });
    const auto field = std::find_if(nodes.rbegin(), nodes.rend(), [](const Node& node) {
        return node.role == Role::CheckBox || node.role == Role::Select;
    });
    assert(form != nodes.end() && field != nodes.rend());
    Node& sent = frame.node_at(static_cast<std::uint32_t>(nodes.rend() - field - 1));
    sent.field_name = name;
    sent.form = form->key;
    if (sent.role == Role::CheckBox) {
        sent.value = value;
    }
}

void select(Frame& frame, std::string_view name, std::string_view label, const Choices& choices,
            ActionId action) {
    const Box at = frame.begin_leaf();
    const std::uint32_t label_node = frame.add_node(Role::Label, name);
    float width = 96.0f;
    for (const Choice& choice : choices.all) {
        width = std::max(
            width, label_width(frame, choice.label, TextStyle::Body) + icon_size(frame) + 40.0f);
    }
    const Box box = field_box(frame, label_node, at, label, std::min(width, at.width));
    const std::uint32_t node = frame.add_child(label_node, Role::Select, "field");
    const Key key = frame.node_at(node).key;
    for (const Choice& choice : choices.all) {
        Node& option = frame.node_at(frame.add_child(node, Role::Option, choice.value));
        option.text = choice.label;
        option.value = choice.value;
        option.state.selected = choice.value == choices.value;
    }
    paint_field(frame, key, box);
    paint_icon(frame, Icon::ChevronDown, box.right() - 12.0f - icon_size(frame), box,
               ColorRole::InkSoft);
    frame.node_at(node).box = box;
    frame.node_at(node).value = choices.value;
    frame.node_at(node).action = action;
    frame.node_at(node).state.needs_script = true;
    frame.node_at(label_node).box = {at.x, at.y, box.width, box.bottom() - at.y};
    frame.node_at(label_node).state.needs_script = true;
    frame.end_leaf(frame.node_at(label_node).box);
}

void check_box(Frame& frame, std::string_view name, std::string_view label, ActionId action,
               const CheckBoxOptions& options) {
    constexpr float kSquare = 18.0f;
    const Box at = frame.begin_leaf();
    const TextMetrics metrics = frame.text_metrics(TextStyle::Body);
    const std::uint32_t label_node = frame.add_node(Role::Label, name);
    const std::uint32_t node = frame.add_child(label_node, Role::CheckBox, "box");
    const Key key = frame.node_at(node).key;
    const float height = std::max(frame.target_height(), metrics.line_height);
    const float top = std::floor(at.y + (height - metrics.line_height) / 2);

    const Box square{at.x, std::floor(at.y + (height - kSquare) / 2), kSquare, kSquare};
    const std::array<app::RichRun, 2> runs = {
        app::plain(std::string(label)),
        app::quiet(options.remark.empty() ? std::string() : " " + std::string(options.remark))};
    const Box text = set_text(
        frame, label_node, {at.x + kSquare + 10.0f, top, at.width - kSquare - 10.0f, 0}, runs, {});
    if (options.is_checked) {
        frame.paint({.box = square, .color = ColorRole::Accent, .radius = 4.0f});
        frame.paint({.kind = PaintItem::Kind::Icon,
                     .box = inset(square, 1.0f),
                     .color = ColorRole::AccentInk,
                     .symbol = static_cast<std::uint8_t>(Icon::Check)});
    } else {
        frame.paint({.kind = PaintItem::Kind::Outline,
                     .box = square,
                     .color = ColorRole::Control,
                     .lit_color = ColorRole::Accent,
                     .element = key,
                     .radius = 4.0f,
                     .line_width = 1.5f});
    }
    const Box box{at.x, at.y, text.right() - at.x,
                  std::max(height, text.height + height - metrics.line_height)};
    frame.node_at(node).box = box;
    frame.node_at(node).state.checked = options.is_checked;
    frame.node_at(node).action = action;
    frame.node_at(label_node).box = box;
    frame.node_at(label_node).classes = "check";
    frame.node_at(label_node).state.needs_script = true;
    frame.end_leaf(box);
}

}  // namespace ui
