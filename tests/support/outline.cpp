#include "support/outline.h"

#include <array>
#include <cstddef>
#include <sstream>
#include <string_view>
#include <vector>

#include "ui/output/html/element.h"

namespace fixture {
namespace {

using Names = std::vector<std::string_view>;

const Names kWidgets = {"",       "row",  "cell",  "text",  "inline",    "button", "link", "tag",
                        "unlike", "pill", "field", "check", "unpainted", "figure", "part", "glyph"};
const Names kFlows = {"stack", "row", "grid", "split", "sidebar", "columns"};
const Names kWidths = {"narrow", "medium", "wide"};
const Names kSpaces = {"none", "xs", "s", "m", "l", "xl", "xxl", "xxxl"};
const Names kShares = {"equal", "course-row", "search-bar", "label-value"};
const Names kSurfaces = {"none",   "card",   "tinted",     "band",
                         "notice", "raised", "rule-above", "rule-below"};
const Names kBesides = {"nothing", "beside-text", "beside-link"};
const Names kInRows = {"flows", "at-end", "own-line", "flows-from-wide", "at-end-from-wide"};
const Names kShowns = {"always",     "from-medium",  "from-wide",
                       "below-wide", "when-stacked", "when-in-columns"};
const Names kUnderlines = {"never", "underlined", "lit"};
const Names kButtons = {"primary", "secondary", "quiet", "chip"};
const Names kIcons = {"none",     "search", "close", "chevron-down", "chevron-up", "chevron-right",
                      "external", "check",  "sun",   "moon",         "plus",       "unequal"};
const Names kAnchors = {"start", "middle", "end"};

/// What is said of an element in braces.
class Traits {
public:
    void add(std::string_view trait) { all_ += (all_.empty() ? "" : " ") + std::string(trait); }
    void add_if(bool is_so, std::string_view trait) {
        if (is_so) {
            add(trait);
        }
    }
    /// Of one of several values: none of the usual one.
    template <typename Value>
    void add_unusual(Value value, Value usual, const Names& names, const std::string& before = {}) {
        if (value != usual) {
            add(before + std::string(names.at(static_cast<std::size_t>(value))));
        }
    }
    void add_number(std::string_view before, double number) {
        std::ostringstream text;
        text << before << number;
        add(text.str());
    }
    [[nodiscard]] std::string text() const { return all_.empty() ? "" : " {" + all_ + "}"; }

private:
    std::string all_;
};

// Each option is named in a list of all: with one more this does not compile until it is said too.

void add_layout(Traits& traits, const ui::Layout& layout) {
    const auto& [flow, from, below, gap, columns, shares, surface, padding, inset_y, beside, in_row,
                 shown, is_at_end, has_close_lines, is_contained, is_framed_below_wide,
                 is_row_when_stacked, is_sticky] = layout;
    const ui::Layout usual;
    traits.add_unusual(flow, usual.flow, kFlows);
    traits.add_unusual(from, usual.from, kWidths, "from-");
    traits.add_unusual(below, usual.below, kFlows, "else-");
    if (columns != usual.columns) {
        std::string counts;
        for (const int count : columns) {
            counts += (counts.empty() ? "" : "/") + std::to_string(count);
        }
        traits.add(counts);
    }
    traits.add_unusual(shares, usual.shares, kShares);
    traits.add_unusual(gap, usual.gap, kSpaces, "gap-");
    traits.add_unusual(surface, usual.surface, kSurfaces);
    traits.add_unusual(padding, usual.padding, kSpaces, "padding-");
    traits.add_unusual(inset_y, usual.inset_y, kSpaces, "inset-");
    traits.add_unusual(beside, usual.beside, kBesides);
    traits.add_unusual(in_row, usual.in_row, kInRows);
    traits.add_unusual(shown, usual.shown, kShowns, "shown-");
    traits.add_if(is_at_end, "end");
    traits.add_if(has_close_lines, "close-lines");
    traits.add_if(is_contained, "contained");
    traits.add_if(is_framed_below_wide, "framed-below-wide");
    traits.add_if(is_row_when_stacked, "row-when-stacked");
    traits.add_if(is_sticky, "sticky");
}

void add_look(Traits& traits, const ui::Look& look) {
    const auto& [style, color, underline, button, icon, hue, is_prose] = look;
    const ui::Look usual;
    if (style != usual.style) {
        traits.add(ui::css_class(style).substr(2));
    }
    if (color != usual.color) {
        traits.add(ui::css_property(color).substr(2));
    }
    traits.add_unusual(underline, usual.underline, kUnderlines);
    traits.add_unusual(button, usual.button, kButtons);
    traits.add_unusual(icon, usual.icon, kIcons, "icon-");
    if (hue != usual.hue) {
        traits.add_number("hue-", hue);
    }
    traits.add_if(is_prose, "prose");
}

void add_state(Traits& traits, const ui::NodeState& state) {
    const auto& [checked, selected, current, is_disclosure, expanded, external, opens_outside,
                 focus_target, needs_script, is_inline] = state;
    traits.add_if(checked, "checked");
    traits.add_if(selected, "selected");
    traits.add_if(current, "current");
    traits.add_if(is_disclosure, "disclosure");
    traits.add_if(expanded, "expanded");
    traits.add_if(external, "external");
    traits.add_if(opens_outside, "opens-outside");
    traits.add_if(focus_target, "focus-target");
    traits.add_if(needs_script, "needs-script");
    traits.add_if(is_inline, "is-inline");
}

void add_table(Traits& traits, const ui::Document& document, const ui::TableShape& table) {
    const auto& [first_column, column_count, narrowest_column_px, has_marks] = table;
    for (std::uint32_t i = 0; i < column_count; ++i) {
        traits.add_number(i == 0 ? "shares " : "", document.column_shares.at(first_column + i));
    }
    if (narrowest_column_px > 0.0f) {
        traits.add_number("narrowest-", narrowest_column_px);
    }
    traits.add_if(has_marks, "marks");
}

void add_figure(Traits& traits, const ui::Node& node) {
    if (node.widget != ui::Widget::Figure && node.widget != ui::Widget::FigurePart) {
        return;
    }
    const ui::FigureShape& figure = node.figure;
    if (node.widget == ui::Widget::Figure) {
        traits.add_number("steps-", figure.command_count);
        traits.add_number("height-", figure.height.px);
    }
    traits.add_unusual(figure.anchor, ui::Anchor::Start, kAnchors);
    traits.add_if(figure.grows_with_text, "grows-with-text");
}

/// What else it is known by, and what belongs to it.
void add_ties(Traits& traits, const ui::Node& node) {
    if (node.column_span > 1) {
        traits.add_number("spans-", node.column_span);
    }
    if (node.in_list.number > 0) {
        traits.add_number("number-", node.in_list.number);
        traits.add_number("of-", node.in_list.count);
    }
    traits.add_if(node.labelled_by != ui::kNoKey, "labelled");
    traits.add_if(!node.field_name.empty(), "sent-as-" + std::string(node.field_name));
    traits.add_if(node.form != ui::kNoKey, "sent-with-form");
    traits.add_if(node.action != ui::kNoAction, "acts");
    traits.add_if(!node.language.empty(), "in-" + std::string(node.language));
    traits.add_if(!node.css_class.empty(), "." + std::string(node.css_class));
}

std::string traits_of(const ui::Document& document, const ui::Node& node) {
    Traits traits;
    traits.add_unusual(node.widget, ui::Widget::Container, kWidgets);
    add_layout(traits, node.layout);
    add_look(traits, node.look);
    add_state(traits, node.state);
    add_table(traits, document, node.table);
    add_figure(traits, node);
    add_ties(traits, node);
    return traits.text();
}

/// A run that looks like the element around it says its words alone, as those of the element.
bool is_plain_run(const ui::Document& document, const ui::Node& node) {
    if (node.role != ui::Role::Text) {
        return false;
    }
    const ui::Look& around = document.nodes[node.parent].look;
    return node.look.style == around.style && node.look.color == around.color &&
           node.look.underline == around.underline && node.look.is_prose == around.is_prose;
}

/// The words of an element that are not inside another one.
std::string own_words(const ui::Document& document, std::size_t index) {
    std::string words(document.nodes[index].text);
    for (std::size_t i = index + 1; i < document.nodes[index].end; i = document.nodes[i].end) {
        if (is_plain_run(document, document.nodes[i])) {
            words += document.nodes[i].text;
        }
    }
    return words;
}

std::string line_of(const ui::Document& document, std::size_t index) {
    const ui::Node& node = document.nodes[index];
    const std::string_view tag = ui::element_of(node, {}).tag;
    std::string line(tag.empty() ? "decoration" : tag);
    line += traits_of(document, node);
    line += node.name.empty() ? "" : " [" + std::string(node.name) + "]";
    line += node.address.empty() ? "" : " -> " + std::string(node.address);
    line += node.value.empty() ? "" : " = " + std::string(node.value);
    const std::string words = own_words(document, index);
    return line + (words.empty() ? "\n" : ": " + words + "\n");
}

}  // namespace

std::string outline_of(const ui::Document& document) {
    std::string lines;
    std::vector<std::size_t> depths(document.nodes.size());
    for (std::size_t i = 1; i < document.nodes.size(); ++i) {
        const ui::Node& node = document.nodes[i];
        depths[i] = depths[node.parent] + 1;
        if (!is_plain_run(document, node)) {
            lines += std::string(2 * (depths[i] - 1), ' ') + line_of(document, i);
        }
    }
    return lines;
}

}  // namespace fixture
