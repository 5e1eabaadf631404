#include "ui/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "app/wording.h"
#include "core/content/link_address.h"
#include "core/text/clusters.h"
#include "ui/text_layout.h"

namespace ui {
namespace {

using app::RichRun;

constexpr int kBold = 600;

int weight_of(const RichRun& run, int weight) {
    return run.kind == RichRun::Kind::Strong ? kBold : weight;
}

/// Adds the element around a run that is more than plain, and gives the node its text hangs from.
std::uint32_t add_wrapper(Frame& frame, std::uint32_t parent, const RichRun& run) {
    if (run.kind == RichRun::Kind::Plain || run.kind == RichRun::Kind::Quiet) {
        return parent;
    }
    const Role role = run.kind == RichRun::Kind::Strong ? Role::Strong
                      : run.kind == RichRun::Kind::Mark ? Role::Mark
                                                        : Role::Link;
    const std::uint32_t node = frame.add_child(parent, role);
    frame.node_at(node).state.is_inline = true;
    if (role == Role::Link) {
        lead_to(frame, node, run.address, run.text);
    }
    return node;
}

ColorRole color_of(const RichRun& run, const TextOptions& options) {
    return run.kind == RichRun::Kind::Link    ? ColorRole::Link
           : run.kind == RichRun::Kind::Quiet ? ColorRole::InkSoft
                                              : options.color;
}

void paint_run(Frame& frame, const RichRun& run, std::uint32_t text_node,
               const TextOptions& options) {
    if (run.kind == RichRun::Kind::Mark) {
        for (const TextLine& line : frame.node_at(text_node).lines) {
            frame.paint({.box = line.box, .color = ColorRole::Highlight, .radius = 3.0f});
        }
    }
    PaintItem item;
    item.kind = PaintItem::Kind::Text;
    item.box = frame.node_at(text_node).box;
    item.color = color_of(run, options);
    item.style = options.style;
    item.is_bold = run.kind == RichRun::Kind::Strong;
    item.underline = run.kind == RichRun::Kind::Link ? When::Always : options.underline;
    item.element = options.element;
    item.node = text_node;
    frame.paint(item);
}

TextStyle heading_style(int level) {
    constexpr std::array<TextStyle, 4> kStyles = {TextStyle::H1, TextStyle::H2, TextStyle::H3,
                                                  TextStyle::Strong};
    return kStyles[static_cast<std::size_t>(std::clamp(level, 1, 4) - 1)];
}

}  // namespace

Box set_text(Frame& frame, std::uint32_t parent, const Box& at, std::span<const RichRun> runs,
             const TextOptions& options) {
    const TextMetrics metrics = frame.text_metrics(options.style);
    std::vector<TextRun> measured;
    measured.reserve(runs.size());
    for (const RichRun& run : runs) {
        measured.push_back({run.text, weight_of(run, metrics.weight)});
    }
    const BrokenText broken = break_lines(measured, metrics.size, at.width, frame.fonts());

    std::size_t piece = 0;
    for (std::size_t index = 0; index < runs.size(); ++index) {
        const RichRun& run = runs[index];
        const std::uint32_t wrapper = add_wrapper(frame, parent, run);
        const std::uint32_t text = frame.add_child(wrapper, Role::Text);
        Node& node = frame.node_at(text);
        node.text = run.text;
        for (; piece < broken.pieces.size() && broken.pieces[piece].run == index; ++piece) {
            const TextPiece& part = broken.pieces[piece];
            const Box box{at.x + part.x, at.y + static_cast<float>(part.line) * metrics.line_height,
                          part.width, metrics.line_height};
            TextLine line{box, run.text.substr(part.begin, part.end - part.begin)};
            if (!core::is_simple(line.text)) {
                line.ink = color_of(run, options);
            }
            node.lines.push_back(std::move(line));
            node.box = united(node.box, box);
        }
        if (wrapper != parent) {
            frame.node_at(wrapper).box = node.box;
        }
        paint_run(frame, run, text, options);
    }
    return {at.x, at.y, std::ceil(broken.width),
            static_cast<float>(broken.line_count) * metrics.line_height};
}

void lead_to(Frame& frame, std::uint32_t node, std::string_view address, std::string_view text,
             std::string_view spoken) {
    Node& link = frame.node_at(node);
    link.address = address;
    link.name = spoken;
    link.state.external = core::is_web_address(address);
    link.state.opens_outside = link.state.external && frame.input().is_framed;
    if (link.state.opens_outside) {
        link.name = spoken.empty() ? text : spoken;
        link.name += app::kOutsideWords;
    }
}

Box set_label(Frame& frame, std::uint32_t parent, const Box& at, std::string_view text,
              const TextOptions& options) {
    const std::array<RichRun, 1> run = {app::plain(std::string(text))};
    return set_text(frame, parent, at, run, options);
}

float label_width(Frame& frame, std::string_view text, TextStyle style) {
    const TextMetrics metrics = frame.text_metrics(style);
    return std::ceil(frame.fonts().width(text, metrics.size, metrics.weight));
}

void text_block(Frame& frame, Role role, std::span<const RichRun> runs,
                const TextOptions& options) {
    Box at = frame.begin_leaf();
    if (options.is_prose) {
        at.width = std::min(at.width, kProseWidth * frame.input().text_scale);
    }
    const std::uint32_t block = frame.add_node(role, options.name);
    frame.node_at(block).classes = css_class(options.style);
    if (options.color == ColorRole::InkSoft) {
        frame.node_at(block).classes += " soft";
    }
    const Box used = set_text(frame, block, at, runs, options);
    frame.node_at(block).box = used;
    frame.end_leaf(used);
}

Key heading(Frame& frame, int level, std::string_view text, const HeadingOptions& options) {
    const std::array<RichRun, 1> run = {app::plain(std::string(text))};
    TextOptions set{.color = options.color, .name = options.name};
    set.style = options.style == TextStyle::Body ? heading_style(level) : options.style;
    Box at = frame.begin_leaf();
    const std::uint32_t block = frame.add_node(Role::Heading, options.name);
    Node& node = frame.node_at(block);
    node.level = level;
    node.classes = css_class(set.style);
    const Key key = node.key;
    const Box used = set_text(frame, block, at, run, set);
    frame.node_at(block).box = used;
    frame.end_leaf(used);
    return key;
}

void paragraph(Frame& frame, std::string_view text, const TextOptions& options) {
    const std::array<RichRun, 1> run = {app::plain(std::string(text))};
    text_block(frame, Role::Paragraph, run, options);
}

void rich_paragraph(Frame& frame, std::span<const RichRun> runs, const TextOptions& options) {
    text_block(frame, Role::Paragraph, runs, options);
}

void heading_link(Frame& frame, int level, std::string_view text, std::string_view address) {
    const std::array<RichRun, 1> run = {app::link(std::string(text), std::string(address))};
    TextOptions set{.style = heading_style(level)};
    const Box at = frame.begin_leaf();
    const std::uint32_t block = frame.add_node(Role::Heading);
    frame.node_at(block).level = level;
    frame.node_at(block).classes = css_class(set.style);
    const Box used = set_text(frame, block, at, run, set);
    frame.node_at(block).box = used;
    frame.end_leaf(used);
}

void definition_lines(Frame& frame, std::string_view term, std::string_view value,
                      const DefinitionOptions& options) {
    const std::array<std::string, 1> values = {std::string(value)};
    definition_lines(frame, term, std::span<const std::string>(values), options);
}

void definition_lines(Frame& frame, std::string_view term, std::span<const std::string> values,
                      const DefinitionOptions& options) {
    const auto line = [&frame](Role role, std::string_view text, const TextOptions& look) {
        const std::array<RichRun, 1> run = {app::plain(std::string(text))};
        text_block(frame, role, run, look);
    };
    line(Role::Term, term, kSmallPrint);
    for (const std::string& value : values) {
        line(Role::Definition, value, {.style = options.style});
    }
    if (!options.remark.empty()) {
        line(Role::Definition, options.remark, kSmallPrint);
    }
    if (!options.origin.empty()) {
        text_block(frame, Role::Definition, options.origin, kSmallPrint);
    }
}

}  // namespace ui
