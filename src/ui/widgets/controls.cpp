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

/// Opens something to press, with a face and perhaps an icon; its label is to be added.
Scope open_pressable(Builder& page, Role role, std::string_view name,
                     const ControlOptions& options) {
    Scope scope = page.open_widget(Widget::Button, role, name);
    Node& node = page.node();
    node.look = {.style = options.style,
                 .color = ink_of(options.look),
                 .button = options.look,
                 .icon = options.icon};
    node.layout.shown = options.shown;
    node.layout.in_row = options.in_row;
    node.name = page.keep(options.spoken);
    node.state.current = options.is_current;
    return scope;
}

void add_label(Builder& page, core::TextView text, const ControlOptions& options) {
    label(page, text, {.style = options.style, .color = ink_of(options.look)});
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
    const Scope scope = open_pressable(page, Role::Button, name, options);
    page.node().action = action;
    page.node().state.needs_script = true;
    add_label(page, label, options);
}

void disclosure(Builder& page, std::string_view name, std::string_view label, ActionId action,
                const ControlOptions& options) {
    ControlOptions with_icon = options;
    with_icon.icon = options.is_open ? Icon::ChevronUp : Icon::ChevronDown;
    const Scope scope = open_pressable(page, Role::Button, name, with_icon);
    Node& node = page.node();
    node.action = action;
    node.state.is_disclosure = true;
    node.state.expanded = options.is_open;
    node.state.needs_script = true;
    add_label(page, label, options);
}

void link_button(Builder& page, core::TextView label, std::string_view address,
                 const ControlOptions& options) {
    const Scope scope = open_pressable(page, Role::Link, {}, options);
    lead_to(page, page.container(), address, label.text, options.spoken);
    add_label(page, label, options);
}

void link(Builder& page, core::TextView text, std::string_view address,
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
    // A name that it may get tells how to say its label.
    lead_to(page, page.container(), address, text.text, options.spoken);
    label(page, text, look);
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

void check_box(Builder& page, std::string_view name, core::TextView label, ActionId action,
               const CheckBoxOptions& options) {
    const Scope named = page.open_widget(Widget::Check, Role::Label, name);
    page.node().state.needs_script = true;
    Node& box = page.add(Widget::Inline, Role::CheckBox, "box");
    box.state.checked = options.is_checked;
    box.action = action;
    const std::array<core::RichRun, 2> runs = {
        core::plain(core::Text(label)),
        core::quiet(options.remark.empty() ? std::string() : " " + std::string(options.remark))};
    rich_label(page, runs, {});
}

}  // namespace ui
