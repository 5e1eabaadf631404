#include "ui/widgets/text.h"

#include <algorithm>
#include <array>

#include "core/content/link_address.h"

namespace ui {
namespace {

using core::RichRun;

void add_text(Builder& page, const RichRun& run, Look look) {
    if (run.kind == RichRun::Kind::Link) {
        look.color = ColorRole::Link;
        look.underline = Underline::Always;
    } else if (run.kind == RichRun::Kind::Quiet) {
        look.color = ColorRole::InkSoft;
    }
    Node& text = page.add(Widget::Inline, Role::Text);
    text.text = page.keep(run.text);
    text.look = look;
}

/// A run that is more than plain stands in an element of its own.
void add_run(Builder& page, const RichRun& run, const Look& look) {
    if (run.kind == RichRun::Kind::Plain || run.kind == RichRun::Kind::Quiet) {
        add_text(page, run, look);
        return;
    }
    const Role role = run.kind == RichRun::Kind::Strong ? Role::Strong
                      : run.kind == RichRun::Kind::Mark ? Role::Mark
                                                        : Role::Link;
    const Scope element = page.open_widget(Widget::Inline, role);
    page.node().state.is_inline = true;
    if (role == Role::Link) {
        lead_to(page, page.container(), run.address, run.text);
    }
    add_text(page, run, look);
}

TextStyle heading_style(int level) {
    constexpr std::array<TextStyle, 4> kStyles = {TextStyle::H1, TextStyle::H2, TextStyle::H3,
                                                  TextStyle::Strong};
    return kStyles[static_cast<std::size_t>(std::clamp(level, 1, 4) - 1)];
}

Key add_heading(Builder& page, int level, const RichRun& run, const HeadingOptions& options) {
    const Scope block = page.open_widget(Widget::TextBlock, Role::Heading, options.name);
    Node& node = page.node();
    node.level = static_cast<std::uint8_t>(level);
    node.look.style = options.style == TextStyle::Body ? heading_style(level) : options.style;
    const Key key = node.key;
    rich_label(page, {&run, 1}, Look(node.look));
    return key;
}

}  // namespace

void rich_label(Builder& page, std::span<const RichRun> runs, const Look& look) {
    for (const RichRun& run : runs) {
        add_run(page, run, look);
    }
}

void label(Builder& page, std::string_view text, const Look& look) {
    Node& node = page.add(Widget::Inline, Role::Text);
    node.text = page.keep(text);
    node.look = look;
}

void lead_to(Builder& page, std::uint32_t node, std::string_view address, std::string_view text,
             std::string_view spoken) {
    Node& link = page.node_at(node);
    link.address = page.keep(address);
    link.name = page.keep(spoken);
    link.state.external = core::is_web_address(address);
    link.state.opens_outside = link.state.external && page.setting().is_framed;
    if (link.state.opens_outside) {
        std::string name(spoken.empty() ? text : spoken);
        name += page.setting().outside_words;
        link.name = page.keep(name);
    }
}

void text_block(Builder& page, Role role, std::span<const RichRun> runs,
                const TextOptions& options) {
    const Scope block = page.open_widget(Widget::TextBlock, role, options.name);
    const Look look{.style = options.style, .color = options.color, .is_prose = options.is_prose};
    page.node().look = look;
    page.node().layout.shown = options.shown;
    rich_label(page, runs, look);
}

Key heading(Builder& page, int level, std::string_view text, const HeadingOptions& options) {
    return add_heading(page, level, core::plain(std::string(text)), options);
}

void heading_link(Builder& page, int level, std::string_view text, std::string_view address) {
    add_heading(page, level, core::link(std::string(text), std::string(address)), {});
}

void paragraph(Builder& page, std::string_view text, const TextOptions& options) {
    const std::array<RichRun, 1> run = {core::plain(std::string(text))};
    text_block(page, Role::Paragraph, run, options);
}

void rich_paragraph(Builder& page, std::span<const RichRun> runs, const TextOptions& options) {
    text_block(page, Role::Paragraph, runs, options);
}

void definition_lines(Builder& page, std::string_view term, std::string_view value,
                      const DefinitionOptions& options) {
    const std::array<std::string, 1> values = {std::string(value)};
    definition_lines(page, term, std::span<const std::string>(values), options);
}

void definition_lines(Builder& page, std::string_view term, std::span<const std::string> values,
                      const DefinitionOptions& options) {
    const auto line = [&page](Role role, std::string_view text, const TextOptions& look) {
        const std::array<RichRun, 1> run = {core::plain(std::string(text))};
        text_block(page, role, run, look);
    };
    line(Role::Term, term, kSmallPrint);
    for (const std::string& value : values) {
        line(Role::Definition, value, {.style = options.style});
    }
    if (!options.remark.empty()) {
        line(Role::Definition, options.remark, kSmallPrint);
    }
    if (!options.origin.empty()) {
        text_block(page, Role::Definition, options.origin, kSmallPrint);
    }
}

}  // namespace ui
