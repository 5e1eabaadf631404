#include "ui/output/html/style_sheet.h"

#include <cmath>
#include <span>

#include "ui/output/html/class_names.h"
#include "ui/style/layout.h"
#include "ui/style/sizes.h"
#include "ui/style/theme.h"

namespace ui {
namespace {

struct Size {
    std::string_view property;
    float px;
};

constexpr std::array kSizes = {
    Size{"--content-width", kContentWidth},
    Size{"--sidebar-width", kSidebarWidth},
    Size{"--card-radius", kCardRadius},
    Size{"--control-radius", kControlRadius},
    Size{"--icon-size", kIconSize},
    Size{"--button-room", kButtonRoom},
    Size{"--button-padding", kButtonPadding},
    Size{"--quiet-padding", kQuietPadding},
    Size{"--chip-padding", kChipPadding},
    Size{"--pill-padding", kPillPadding},
    Size{"--pill-inset", kPillInset},
    Size{"--mark-size", kMarkSize},
    Size{"--mark-gap", kMarkGap},
    Size{"--check-square", kCheckSquare},
    Size{"--check-gap", kCheckGap},
    Size{"--field-height", kFieldHeight},
    Size{"--field-padding", kFieldPadding},
    Size{"--current-bar", kCurrentBar},
};

constexpr std::array<std::string_view, 8> kSpaces = {
    "", "--gap-xs", "--gap-s", "--gap-m", "--gap-l", "--gap-xl", "--gap-xxl", "--gap-xxxl"};

constexpr std::array kStyles = {TextStyle::Caption, TextStyle::Body, TextStyle::Strong,
                                TextStyle::Lead,    TextStyle::H3,   TextStyle::H2,
                                TextStyle::H1};

/// Where nothing is painted, and such pages without and with the program.
constexpr std::string_view kUnpainted = "html:is(.static, .plain) ";
constexpr std::string_view kPlain = "html.plain ";
/// Where nothing is painted, for rules that any other comes before.
constexpr std::string_view kAtFirst = ":where(html:is(.static, .plain)) ";

enum class Widths { Narrow, FromMedium, Medium, BelowWide, Wide };

struct RuleByWidth {
    Widths widths;
    std::string_view within;
    std::string_view selector;
    std::string_view declarations;
};

constexpr std::string_view kHidden = "display: none";
constexpr std::string_view kOnLineOfItsOwn = "flex-basis: 100%";
constexpr std::string_view kToEnd = "margin-inline-start: auto";

constexpr RuleByWidth kRulesByWidth[] = {
    {Widths::Narrow, "", ":root", "--messages: 18rem"},
    {Widths::Narrow, kUnpainted, ".else-row",
     "display: flex; flex-flow: row wrap; align-items: center"},
    {Widths::Narrow, kUnpainted, ".own-line", kOnLineOfItsOwn},
    {Widths::Narrow, kUnpainted, ":is(.when-in-columns, .only-from-medium)", kHidden},
    // Rows of a table are blocks of lines. Cells with a gap stay stacks.
    {Widths::Narrow, kAtFirst, ":is(table, thead, tbody, tr, td, th)", "display: block"},
    {Widths::Narrow, kUnpainted, "tr", "padding-block: var(--gap-m)"},
    {Widths::Narrow, kUnpainted, "tr > * + *", "margin-top: var(--gap-s)"},
    {Widths::Narrow, kUnpainted, ":is(td, th)", "padding: 2px 0"},
    {Widths::FromMedium, kUnpainted, ":is(td, th)", "display: table-cell"},
    {Widths::FromMedium, kUnpainted, ".when-stacked", kHidden},
    {Widths::FromMedium, kUnpainted, ".at-end-from-wide", kToEnd},
    {Widths::FromMedium, kUnpainted, ".columns > .beside-text",
     "padding-block: calc((var(--body-line) - var(--caption-line)) / 2 + 1px)"},
    {Widths::BelowWide, kPlain, ".row.from-wide", "flex-direction: column; align-items: stretch"},
    {Widths::BelowWide, kPlain, ":is(.own-line-below-wide, .at-end-from-wide)", kOnLineOfItsOwn},
    // What a control brings back is left out once there is one.
    {Widths::BelowWide, "", "html.plain .only-from-wide, html.static .only-from-wide.needs-script",
     kHidden},
    {Widths::Wide, kPlain, ".only-below-wide", kHidden},
    {Widths::Wide, kUnpainted, ".framed-below-wide", "padding: 0; background: none"},
    {Widths::Wide, kUnpainted, ".sidebar", "grid-template-columns: var(--sidebar-width) 1fr"},
    // Without script there are no filters beside the results.
    {Widths::Wide, kUnpainted, ".sidebar > :nth-child(2)", "grid-column: 2"},
};

/// At most four decimals.
std::string number(float value) {
    constexpr int kParts = 10000;
    const long parts = std::lround(value * kParts);
    std::string text = std::to_string(parts / kParts);
    std::string decimals = std::to_string(kParts + parts % kParts).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return decimals.empty() ? text : text + "." + decimals;
}

std::string px_text(float px) {
    return number(px) + "px";
}

/// A size that follows the visitor's own font size.
std::string rem(float px) {
    return number(px / 16.0f) + "rem";
}

std::string variable(std::string_view property) {
    return "var(" + std::string(property) + ")";
}

std::string property(std::string_view name, const std::string& value) {
    return std::string(name) + ": " + value + "; ";
}

std::string rule(std::string_view within, std::string_view selector,
                 std::string_view declarations) {
    std::string text(within);
    text += selector;
    text += " { ";
    text += declarations;
    return text + "}\n";
}

std::string at(Widths widths, const std::string& rules) {
    const std::string narrow = "(width < " + px_text(kMediumFrom) + ")";
    const std::string from_medium = "(width >= " + px_text(kMediumFrom) + ")";
    const std::string below_wide = "(width <= " + px_text(kMediumTo) + ")";
    const std::string wide = "(width > " + px_text(kMediumTo) + ")";
    std::string query;
    switch (widths) {
        case Widths::Narrow:
            query = narrow;
            break;
        case Widths::FromMedium:
            query = from_medium;
            break;
        case Widths::Medium:
            query = from_medium + " and " + below_wide;
            break;
        case Widths::BelowWide:
            query = below_wide;
            break;
        case Widths::Wide:
            query = wide;
            break;
    }
    return "@media " + query + " {\n" + rules + "}\n";
}

std::string sizes() {
    std::string declarations;
    for (const Size& size : kSizes) {
        declarations += property(size.property, px_text(size.px));
    }
    for (std::size_t i = 1; i < kSpaces.size(); ++i) {
        declarations += property(kSpaces[i], px_text(px(static_cast<Space>(i))));
    }
    const TextMetrics body = metrics(TextStyle::Body, false);
    declarations += property("--body-size", rem(body.size));
    declarations += property("--body-line", rem(body.line_height));
    declarations += property("--caption-line", rem(metrics(TextStyle::Caption, false).line_height));
    return rule("", ":root", declarations);
}

std::string sizes_for(Breakpoint breakpoint) {
    const bool is_narrow = breakpoint == Breakpoint::Narrow;
    return rule("", ":root",
                property("--margin", px_text(page_margin(breakpoint))) +
                    property("--target", px_text(is_narrow ? kTouchTarget : kTarget)) +
                    property("--chip-height",
                             px_text(is_narrow ? kTouchTarget + kButtonRoom : kChipHeight)));
}

std::string sizes_by_width() {
    return sizes_for(Breakpoint::Narrow) + at(Widths::FromMedium, sizes_for(Breakpoint::Medium)) +
           at(Widths::Wide, sizes_for(Breakpoint::Wide));
}

std::string type_rule(TextStyle style, bool is_narrow) {
    const TextMetrics set = metrics(style, is_narrow);
    return rule(".", css_class(style),
                property("font-size", rem(set.size)) +
                    property("line-height", rem(set.line_height)) +
                    property("font-weight", std::to_string(set.weight)));
}

std::string type_rules() {
    std::string rules;
    std::string narrow;
    for (const TextStyle style : kStyles) {
        rules += type_rule(style, false);
        if (metrics(style, true).size != metrics(style, false).size) {
            narrow += type_rule(style, true);
        }
    }
    const std::string weight = std::to_string(metrics(TextStyle::Strong, false).weight);
    return rules + rule("", "strong", property("font-weight", weight)) + at(Widths::Narrow, narrow);
}

std::string class_selector(std::string_view name) {
    return "." + std::string(name);
}

/// A rule for each class of `names` that stands for a distance.
std::string distances(std::string_view within, std::span<const std::string_view> names,
                      std::string_view declared) {
    std::string rules;
    for (std::size_t i = 1; i < names.size(); ++i) {
        rules += rule(within, class_selector(names[i]), property(declared, variable(kSpaces[i])));
    }
    return rules;
}

std::string space_rules() {
    std::string stacks;
    for (std::size_t i = 1; i < kGapClasses.size(); ++i) {
        stacks += (stacks.empty() ? "" : ", ") + class_selector(kGapClasses[i]);
    }
    return rule(kAtFirst, ":is(" + stacks + ")", "display: flex; flex-direction: column") +
           distances(kAtFirst, kGapClasses, "gap") +
           distances(kUnpainted, kPaddingClasses, "padding") +
           distances(kUnpainted, kInsetClasses, "padding-block");
}

std::string mark_rules() {
    std::string rules;
    for (std::size_t i = 0; i < kMarkClasses.size(); ++i) {
        const ColorRole role = group_role(static_cast<int>(i));
        rules += rule(kUnpainted, class_selector(kMarkClasses[i]),
                      property("--mark", variable(css_property(role))));
    }
    return rules;
}

std::string in_shares(std::span<const float> shares) {
    std::string columns;
    for (const float share : shares) {
        columns += (columns.empty() ? "" : " ") + number(share) + "fr";
    }
    return property("grid-template-columns", columns);
}

/// Rules for the classes of the grid's columns on pages of one breakpoint.
std::string grid_rules(Breakpoint breakpoint) {
    const auto& names = kColumnClasses[static_cast<std::size_t>(breakpoint)];
    std::string rules;
    for (std::size_t count = 2; count < names.size(); ++count) {
        rules +=
            rule(kUnpainted, class_selector(names[count]),
                 property("grid-template-columns", "repeat(" + std::to_string(count) + ", 1fr)"));
    }
    return rules;
}

std::string column_rules() {
    std::string from_medium;
    std::string wide;
    for (std::size_t i = 1; i < kSharesClasses.size(); ++i) {
        const std::string name = class_selector(kSharesClasses[i]);
        const std::string columns = in_shares(shares_of(static_cast<Shares>(i)));
        from_medium += rule(kUnpainted, name + ":not(.from-wide)", columns);
        wide += rule(kUnpainted, name, columns);
    }
    return at(Widths::Narrow, grid_rules(Breakpoint::Narrow)) +
           at(Widths::Medium, grid_rules(Breakpoint::Medium)) +
           at(Widths::FromMedium, from_medium) +
           at(Widths::Wide, grid_rules(Breakpoint::Wide) + wide +
                                rule(kUnpainted, ".split", in_shares(kSplitShares)));
}

std::string rules_by_width() {
    std::string sheet;
    for (const Widths widths :
         {Widths::Narrow, Widths::FromMedium, Widths::BelowWide, Widths::Wide}) {
        std::string rules;
        for (const RuleByWidth& each : kRulesByWidth) {
            if (each.widths == widths) {
                rules += rule(each.within, each.selector, each.declarations);
            }
        }
        sheet += at(widths, rules);
    }
    return sheet;
}

}  // namespace

std::string style_sheet() {
    return sizes() + sizes_by_width() + type_rules() + space_rules() + mark_rules() +
           column_rules() + rules_by_width();
}

}  // namespace ui
