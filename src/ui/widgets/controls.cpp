#include "ui/widgets/controls.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

#include "core/content/link_address.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

ColorRole ink_of(ButtonLook look) {
    return look == ButtonLook::Primary ? ColorRole::AccentInk
           : look == ButtonLook::Chip  ? ColorRole::Ink
                                       : ColorRole::Accent;
}

/// Something to press with a face, a label and perhaps an icon. Gives its index.
std::uint32_t pressable(Builder& page, Role role, std::string_view name, std::string_view text,
                        const ControlOptions& options) {
    const Scope scope = page.open_widget(Widget::Button, role, name);
    const Look look{.style = options.style,
                    .color = ink_of(options.look),
                    .button = options.look,
                    .icon = options.icon};
    Node& node = page.node();
    node.look = look;
    node.layout.shown = options.shown;
    node.layout.in_row = options.in_row;
    node.name = page.keep(options.spoken);
    node.state.current = options.is_current;
    label(page, text, {.style = options.style, .color = look.color});
    return page.container();
}

/// Opens the label of a field, with its words.
Scope field_label(Builder& page, std::string_view name, std::string_view text) {
    Scope scope = page.open_widget(Widget::Field, Role::Label, name);
    constexpr Look kLook{.style = TextStyle::Caption, .color = ColorRole::InkSoft};
    page.node().look = kLook;
    label(page, text, kLook);
    return scope;
}

}  // namespace

void button(Builder& page, std::string_view name, std::string_view label, ActionId action,
            const ControlOptions& options) {
    Node& node = page.node_at(pressable(page, Role::Button, name, label, options));
    node.action = action;
    node.state.needs_script = true;
}

void disclosure(Builder& page, std::string_view name, std::string_view label, ActionId action,
                const ControlOptions& options) {
    ControlOptions with_icon = options;
    with_icon.icon = options.is_open ? Icon::ChevronUp : Icon::ChevronDown;
    Node& node = page.node_at(pressable(page, Role::Button, name, label, with_icon));
    node.action = action;
    node.state.is_disclosure = true;
    node.state.expanded = options.is_open;
    node.state.needs_script = true;
}

void link_button(Builder& page, std::string_view label, std::string_view address,
                 const ControlOptions& options) {
    const std::uint32_t node = pressable(page, Role::Link, {}, label, options);
    lead_to(page, node, address, label, options.spoken);
}

void link(Builder& page, std::string_view text, std::string_view address,
          const LinkOptions& options) {
    const Scope scope = page.open_widget(Widget::Link, Role::Link, options.name);
    const Look look{.style = options.style,
                    .color = options.color,
                    .underline = options.is_current      ? Underline::Never
                                 : options.is_underlined ? Underline::Always
                                                         : Underline::Lit,
                    .icon = core::is_web_address(address) ? Icon::External : Icon::None};
    page.node().look = look;
    page.node().state.current = options.is_current;
    label(page, text, look);
    lead_to(page, page.container(), address, text, options.spoken);
}

Scope link_block(Builder& page, std::string_view address, const Layout& layout) {
    assert(!core::is_web_address(address));
    Scope scope = page.open(Role::Link, {}, layout);
    page.node().address = page.keep(address);
    page.node().css_class = "block";
    return scope;
}

void search_field(Builder& page, std::string_view label, std::string_view value, ActionId action,
                  std::string_view address) {
    const Scope form = page.open(Role::SearchForm, "search");
    page.node().state.needs_script = true;
    page.node().address = page.keep(address);
    const Scope named = field_label(page, "label", label);
    Node& field = page.add(Widget::Inline, Role::SearchField, "field");
    field.value = page.keep(value);
    field.field_name = "q";
    field.action = action;
    field.look.icon = Icon::Search;
}

void send_with_search(Builder& page, std::string_view name, std::string_view value) {
    const std::vector<Node>& nodes = page.nodes();
    const auto form = std::find_if(nodes.begin(), nodes.end(),
                                   [](const Node& node) { return node.role == Role::SearchForm; });
    const auto field = std::find_if(nodes.rbegin(), nodes.rend(), [](const Node& node) {
        return node.role == Role::CheckBox || node.role == Role::Select;
    });
    assert(form != nodes.end() && field != nodes.rend());
    Node& sent = page.node_at(static_cast<std::uint32_t>(nodes.rend() - field - 1));
    sent.field_name = page.keep(name);
    sent.form = form->key;
    if (sent.role == Role::CheckBox) {
        sent.value = page.keep(value);
    }
}

void select(Builder& page, std::string_view name, std::string_view label, const Choices& choices,
            ActionId action) {
    const Scope named = field_label(page, name, label);
    page.node_at(page.container()).state.needs_script = true;
    const Scope field = page.open_widget(Widget::Inline, Role::Select, "field");
    Node& node = page.node();
    node.value = page.keep(choices.value);
    node.action = action;
    node.state.needs_script = true;
    node.look.icon = Icon::ChevronDown;
    for (const Choice& choice : choices.all) {
        Node& option = page.add(Widget::Inline, Role::Option, choice.value);
        option.text = page.keep(choice.label);
        option.value = page.keep(choice.value);
        option.state.selected = choice.value == choices.value;
    }
}

void check_box(Builder& page, std::string_view name, std::string_view label, ActionId action,
               const CheckBoxOptions& options) {
    const Scope named = page.open_widget(Widget::Check, Role::Label, name);
    page.node().state.needs_script = true;
    Node& box = page.add(Widget::Inline, Role::CheckBox, "box");
    box.state.checked = options.is_checked;
    box.action = action;
    const std::array<core::RichRun, 2> runs = {
        core::plain(std::string(label)),
        core::quiet(options.remark.empty() ? std::string() : " " + std::string(options.remark))};
    rich_label(page, runs, {});
}

}  // namespace ui
