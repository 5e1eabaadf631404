#include "ui/widgets/text.h"

#include <algorithm>
#include <array>
#include <optional>

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
    text.text = page.keep(run.text.text);
    text.look = look;
}

Role role_of(RichRun::Kind kind) {
    return kind == RichRun::Kind::Strong ? Role::Strong
           : kind == RichRun::Kind::Mark ? Role::Mark
           : kind == RichRun::Kind::Link ? Role::Link
                                         : Role::Phrase;
}

/// Whether `run` has to tell its language inside what is in the language `around`.
bool is_foreign(const Builder& page, const RichRun& run, core::TextLanguage around) {
    return !run.text.empty() && page.language_tag(run.text.language) != page.language_tag(around);
}

Scope open_inline(Builder& page, Role role) {
    Scope element = page.open_widget(Widget::Inline, role);
    page.node().state.is_inline = true;
    return element;
}

/// Adds `run` to the innermost open element. Where it is in another language than `around`, that
/// tells so, unless it has a name too, which is in the language of the page.
void add_told(Builder& page, const RichRun& run, core::TextLanguage around, const Look& look) {
    std::optional<Scope> phrase;
    if (is_foreign(page, run, around)) {
        if (!page.node_at(page.container()).name.empty()) {
            phrase.emplace(open_inline(page, Role::Phrase));
        }
        page.set_language(page.container(), run.text.language);
    }
    add_text(page, run, look);
}

/// A run that is more than plain, or in another language than `around`, stands in an element of its
/// own.
void add_run(Builder& page, const RichRun& run, core::TextLanguage around, const Look& look) {
    const Role role = role_of(run.kind);
    if (role == Role::Phrase && !is_foreign(page, run, around)) {
        add_text(page, run, look);
        return;
    }
    const Scope element = open_inline(page, role);
    if (role == Role::Link) {
        lead_to(page, page.container(), run.address, run.text);
    }
    add_told(page, run, around, look);
}

/// The language that all of `runs` are in; `Around` where they are in several.
core::TextLanguage language_of(std::span<const RichRun> runs) {
    const core::TextLanguage first =
        runs.empty() ? core::TextLanguage::Around : runs.front().text.language;
    const bool is_one = std::all_of(runs.begin(), runs.end(), [first](const RichRun& run) {
        return run.text.language == first || run.text.empty();
    });
    return is_one ? first : core::TextLanguage::Around;
}

TextStyle heading_style(int level) {
    constexpr std::array<TextStyle, 4> kStyles = {TextStyle::H1, TextStyle::H2, TextStyle::H3,
                                                  TextStyle::Strong};
    return kStyles[static_cast<std::size_t>(std::clamp(level, 1, 4) - 1)];
}

Scope open_heading(Builder& page, int level, const HeadingOptions& options) {
    Scope block = page.open_widget(Widget::TextBlock, Role::Heading, options.name);
    Node& node = page.node();
    node.level = static_cast<std::uint8_t>(level);
    node.look.style = options.style == TextStyle::Body ? heading_style(level) : options.style;
    return block;
}

Scope open_block(Builder& page, Role role, const TextOptions& options) {
    Scope block = page.open_widget(Widget::TextBlock, role, options.name);
    page.node().look = {
        .style = options.style, .color = options.color, .is_prose = options.is_prose};
    page.node().layout.shown = options.shown;
    return block;
}

}  // namespace

void rich_label(Builder& page, std::span<const RichRun> runs, const Look& look) {
    const core::TextLanguage language = language_of(runs);
    page.set_language(page.container(), language);
    for (const RichRun& run : runs) {
        add_run(page, run, language, look);
    }
}

void label(Builder& page, core::TextView text, const Look& look) {
    add_told(page, core::plain(core::Text(text)), core::TextLanguage::Around, look);
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
    const Scope block = open_block(page, role, options);
    rich_label(page, runs, Look(page.node().look));
}

void plain_block(Builder& page, Role role, core::TextView text, const TextOptions& options) {
    const Scope block = open_block(page, role, options);
    label(page, text, Look(page.node().look));
}

Key heading(Builder& page, int level, core::TextView text, const HeadingOptions& options) {
    const Scope block = open_heading(page, level, options);
    const Key key = page.node().key;
    label(page, text, Look(page.node().look));
    return key;
}

void heading_link(Builder& page, int level, core::TextView text, std::string_view address) {
    const Scope block = open_heading(page, level, {});
    const RichRun run = core::link(core::Text(text), std::string(address));
    add_run(page, run, core::TextLanguage::Around, Look(page.node().look));
}

void paragraph(Builder& page, core::TextView text, const TextOptions& options) {
    plain_block(page, Role::Paragraph, text, options);
}

void rich_paragraph(Builder& page, std::span<const RichRun> runs, const TextOptions& options) {
    text_block(page, Role::Paragraph, runs, options);
}

void definition_lines(Builder& page, core::TextView term, core::TextView value,
                      const DefinitionOptions& options) {
    const std::array<core::RichText, 1> values = {{{core::plain(core::Text(value))}}};
    definition_lines(page, term, std::span<const core::RichText>(values), options);
}

void definition_lines(Builder& page, core::TextView term, std::span<const core::RichText> values,
                      const DefinitionOptions& options) {
    plain_block(page, Role::Term, term, kSmallPrint);
    for (const core::RichText& value : values) {
        text_block(page, Role::Definition, value, {.style = options.style});
    }
    if (!options.remark.empty()) {
        text_block(page, Role::Definition, options.remark, kSmallPrint);
    }
    if (!options.origin.empty()) {
        text_block(page, Role::Definition, options.origin, kSmallPrint);
    }
}

}  // namespace ui
