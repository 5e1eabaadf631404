#include "ui/widgets/structure.h"

#include "ui/output/html/element.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

constexpr std::string_view kMainName = "main";

/// A small text that is laid out and painted as `widget`.
void small_label(Builder& page, Widget widget, core::TextView text, const Look& look) {
    const Scope scope = page.open_widget(widget, Role::Group);
    page.node().look = look;
    label(page, text, {.style = look.style, .color = look.color});
}

}  // namespace

Scope section(Builder& page, int level, std::string_view name, core::TextView title,
              const Layout& layout) {
    Scope scope = page.open(Role::Region, name, layout);
    const std::uint32_t region = page.container();
    const Key title_key = heading(page, level, title);
    page.node_at(region).labelled_by = title_key;
    return scope;
}

Scope group(Builder& page, std::string_view name, const Layout& layout) {
    return page.open(Role::Group, name, layout);
}

Scope navigation(Builder& page, std::string_view name, std::string_view label,
                 const Layout& layout) {
    Scope scope = page.open(Role::Navigation, name, layout);
    page.node().name = page.keep(label);
    return scope;
}

Scope list(Builder& page, std::string_view name, const Layout& layout) {
    return page.open(Role::List, name, layout);
}

Scope item(Builder& page, std::string_view name, const Layout& layout) {
    return page.open(Role::Item, name, layout);
}

void set_place_in_list(Builder& page, const PlaceInList& place) {
    page.node_at(page.container()).in_list = place;
}

Scope definitions(Builder& page, std::string_view name, const Layout& layout) {
    return page.open(Role::Definitions, name, layout);
}

Scope notice(Builder& page, std::string_view name) {
    return page.open(Role::Group, name,
                     {.gap = Space::Xs, .surface = Surface::Notice, .padding = Space::M});
}

void tag(Builder& page, core::TextView text, int hue, TextStyle style) {
    small_label(page, Widget::Tag, text,
                {.style = style,
                 .color = style == TextStyle::Caption ? ColorRole::InkSoft : ColorRole::Ink,
                 .hue = static_cast<std::uint8_t>(group_index(hue))});
}

void difference_mark(Builder& page, std::string_view text) {
    small_label(page, Widget::Difference, text,
                {.style = TextStyle::Caption, .color = ColorRole::Warn, .icon = Icon::Unequal});
}

void skip_link(Builder& page, std::string_view text) {
    const Scope scope = page.open_widget(Widget::Unpainted, Role::Link, "skip");
    page.node().address = page.keep("#" + element_id(main_key()));
    label(page, text, {});
}

Key main_key() {
    return key_of(kRootKey, kMainName);
}

Scope main_part(Builder& page, const Layout& layout) {
    Scope scope = page.open(Role::Main, kMainName, layout);
    page.node().state.focus_target = true;
    return scope;
}

void chevron(Builder& page) {
    page.add(Widget::Glyph, Role::Decoration).look = {.color = ColorRole::InkSoft,
                                                      .icon = Icon::ChevronRight};
}

void pill(Builder& page, core::TextView text) {
    small_label(page, Widget::Pill, text, {.style = TextStyle::Caption});
}

}  // namespace ui
