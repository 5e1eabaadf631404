#include "ui/structure.h"

#include <cmath>

#include "ui/element.h"
#include "ui/text.h"

namespace ui {
namespace {

constexpr std::string_view kMainName = "main";

/// A leaf of text with a small mark before it, centred on the first line.
void marked_label(Frame& frame, std::string_view text, PaintItem mark, const TextOptions& options,
                  std::string_view classes) {
    constexpr float kMark = 12.0f;
    constexpr float kGap = 6.0f;
    const Box at = frame.begin_leaf();
    const std::uint32_t node = frame.add_node(Role::Group);
    const TextMetrics metrics = frame.text_metrics(options.style);
    mark.box = {at.x, std::floor(at.y + (metrics.line_height - kMark) / 2), kMark, kMark};
    frame.paint(mark);
    const Box label = set_label(
        frame, node, {at.x + kMark + kGap, at.y, at.width - kMark - kGap, 0}, text, options);
    const Box used{at.x, at.y, label.right() - at.x, label.height};
    frame.node_at(node).box = used;
    frame.node_at(node).classes =
        std::string(classes) + " " + std::string(css_class(options.style));
    frame.end_leaf(used);
}

}  // namespace

Scope section(Frame& frame, int level, std::string_view name, std::string_view title,
              const Layout& layout) {
    Scope scope = frame.open(Role::Region, name, layout);
    const std::uint32_t region = frame.container();
    const Key title_key = heading(frame, level, title);
    frame.node_at(region).labelled_by = title_key;
    return scope;
}

Scope group(Frame& frame, std::string_view name, const Layout& layout) {
    return frame.open(Role::Group, name, layout);
}

Scope navigation(Frame& frame, std::string_view name, std::string_view label,
                 const Layout& layout) {
    Scope scope = frame.open(Role::Navigation, name, layout);
    frame.node().name = label;
    return scope;
}

Scope list(Frame& frame, std::string_view name, const Layout& layout) {
    return frame.open(Role::List, name, layout);
}

Scope item(Frame& frame, std::string_view name, const Layout& layout) {
    return frame.open(Role::Item, name, layout);
}

Scope definitions(Frame& frame, std::string_view name, const Layout& layout) {
    return frame.open(Role::Definitions, name, layout);
}

Scope notice(Frame& frame, std::string_view name) {
    return frame.open(Role::Group, name,
                      {.gap = Space::Xs, .surface = Surface::Notice, .padding = Space::M});
}

void tag(Frame& frame, std::string_view text, int hue, TextStyle style) {
    const bool is_small = style == TextStyle::Caption;
    const std::string mark = "h" + std::to_string(group_index(hue));
    marked_label(frame, text,
                 {.kind = PaintItem::Kind::Shape,
                  .color = group_role(hue),
                  .symbol = static_cast<std::uint8_t>(group_index(hue))},
                 {.style = style, .color = is_small ? ColorRole::InkSoft : ColorRole::Ink},
                 (is_small ? "tag soft " : "tag ") + mark);
}

void difference_mark(Frame& frame, std::string_view text) {
    marked_label(frame, text,
                 {.kind = PaintItem::Kind::Icon,
                  .color = ColorRole::Warn,
                  .symbol = static_cast<std::uint8_t>(Icon::Unequal)},
                 {.style = TextStyle::Caption, .color = ColorRole::Warn}, "unlike");
}

void skip_link(Frame& frame, std::string_view label) {
    const Box at = frame.begin_leaf();
    const std::uint32_t node = frame.add_node(Role::Link, "skip");
    // Not painted: the style sheet shows the element itself while it has focus.
    Node& text = frame.node_at(frame.add_child(node, Role::Text));
    text.text = label;
    text.lines = {{{at.x, at.y, 0, 0}, std::string(label)}};
    Node& result = frame.node_at(node);
    result.address = "#" + element_id(main_key());
    result.classes = "skip";
    result.box = {at.x + px(Space::S), at.y + px(Space::S), 0, 0};
    frame.end_leaf({at.x, at.y, 0, 0});
}

Key main_key() {
    return key_of(kRootKey, kMainName);
}

Scope main_part(Frame& frame, const Layout& layout) {
    Scope scope = frame.open(Role::Main, kMainName, layout);
    frame.node().state.focus_target = true;
    return scope;
}

void chevron(Frame& frame) {
    const Box at = frame.begin_leaf();
    constexpr float kSize = 12.0f;
    frame.paint({.kind = PaintItem::Kind::Icon,
                 .box = {at.x, at.y, kSize, kSize},
                 .color = ColorRole::InkSoft,
                 .symbol = static_cast<std::uint8_t>(Icon::ChevronRight)});
    frame.end_leaf({at.x, at.y, kSize, kSize});
}

void pill(Frame& frame, std::string_view text) {
    constexpr float kPadding = 10.0f;
    constexpr float kInset = 4.0f;
    const Box at = frame.begin_leaf();
    const std::uint32_t node = frame.add_node(Role::Group);
    const std::size_t face = frame.paint_list().size();
    frame.paint({.color = ColorRole::AccentSoft, .radius = kControlRadius});
    const Box label =
        set_label(frame, node, {at.x + kPadding, at.y + kInset, at.width - 2 * kPadding, 0}, text,
                  {.style = TextStyle::Caption});
    const Box used{at.x, at.y, label.width + 2 * kPadding, label.height + 2 * kInset};
    frame.place_paint(face, used);
    frame.node_at(node).box = used;
    frame.node_at(node).classes = "pill t-caption";
    frame.end_leaf(used);
}

}  // namespace ui
