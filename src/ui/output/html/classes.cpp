#include "ui/output/html/classes.h"

#include <array>
#include <string_view>

namespace ui {
namespace {

constexpr std::array<std::string_view, 6> kFlows = {"",      "row",     "grid",
                                                    "split", "sidebar", "columns"};
constexpr std::array<std::string_view, 4> kShares = {"", "course-row", "search-bar", "label-value"};
constexpr std::array<std::string_view, 8> kSurfaces = {
    "", "card", "tinted", "band", "notice", "raised", "rule-above", "rule-below"};
constexpr std::array<std::string_view, 8> kGaps = {"g0", "g1", "g2", "g3", "g4", "g6", "g8", "g12"};
constexpr std::array<std::string_view, 8> kPaddings = {"",   "p1", "p2", "p3",
                                                       "p4", "p6", "p8", "p12"};
constexpr std::array<std::string_view, 8> kInsets = {"", "y1", "y2", "y3", "y4", "y6", "y8", "y12"};
constexpr std::array<std::string_view, 3> kFrom = {"", "from-medium", "from-wide"};
constexpr std::array<std::string_view, 6> kShown = {
    "", "only-from-medium", "only-from-wide", "only-below-wide", "when-stacked", "when-in-columns"};
constexpr std::array<std::string_view, 3> kBeside = {"", "beside-text", "beside-link"};
constexpr std::array<std::string_view, 5> kInRow = {"", "at-end", "own-line", "own-line-below-wide",
                                                    "at-end-from-wide"};
constexpr std::array<std::string_view, 4> kButtons = {"button primary", "button", "button quiet",
                                                      "chip"};
constexpr std::array<std::string_view, 8> kMarks = {"h0", "h1", "h2", "h3", "h4", "h5", "h6", "h7"};

/// A list of classes that grows.
class ClassList {
public:
    void add(std::string_view name) {
        if (!name.empty()) {
            text_ += text_.empty() ? "" : " ";
            text_ += name;
        }
    }
    template <std::size_t count, typename Value>
    void add(const std::array<std::string_view, count>& names, Value value) {
        add(names[static_cast<std::size_t>(value)]);
    }
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

void add_arrangement(ClassList& classes, const Layout& layout) {
    classes.add(kFlows, layout.flow);
    classes.add(kFrom, layout.from);
    classes.add(layout.below == Flow::Row ? "else-row" : "");
    if (layout.flow == Flow::Grid) {
        std::string columns = "c";
        for (const std::uint8_t count : layout.columns) {
            columns += static_cast<char>('0' + count);
        }
        classes.add(columns);
    }
    classes.add(kShares, layout.shares);
    classes.add(layout.gap == Space::None ? "" : kGaps[static_cast<std::size_t>(layout.gap)]);
    classes.add(kSurfaces, layout.surface);
    classes.add(kPaddings, layout.padding);
    classes.add(kInsets, layout.inset_y);
    classes.add(kBeside, layout.beside);
    classes.add(layout.is_framed_below_wide ? "framed-below-wide" : "");
    classes.add(layout.is_contained ? "contained" : "");
    classes.add(layout.is_at_end ? "end" : "");
    classes.add(layout.has_close_lines ? "close-lines" : "");
}

/// The element is a text, or a control around one.
void add_look(ClassList& classes, const Node& node) {
    switch (node.widget) {
        case Widget::Tag:
            classes.add("tag");
            classes.add(kMarks, node.look.hue);
            break;
        case Widget::Difference:
            classes.add("unlike");
            break;
        case Widget::Pill:
            classes.add("pill");
            break;
        case Widget::Button:
            classes.add(kButtons, node.look.button);
            break;
        default:
            break;
    }
    const bool is_soft = node.widget != Widget::Link && node.widget != Widget::Button &&
                         node.look.color == ColorRole::InkSoft;
    classes.add(is_soft ? "soft" : "");
    classes.add(css_class(node.look.style));
}

}  // namespace

std::string classes_of(const Node& node) {
    ClassList classes;
    switch (node.widget) {
        case Widget::Container:
        case Widget::TableCell:
            if (node.key != kRootKey) {
                add_arrangement(classes, node.layout);
            }
            break;
        case Widget::Check:
            classes.add("check");
            break;
        case Widget::Unpainted:
            classes.add("skip");
            break;
        case Widget::Inline:
            classes.add(node.state.is_inline ? "inline" : "");
            classes.add(node.role == Role::Text ? "t" : "");
            classes.add(node.role == Role::SearchField || node.role == Role::Select ? "field t-body"
                                                                                    : "");
            break;
        case Widget::TableRow:
        case Widget::Figure:
        case Widget::Glyph:
            break;
        default:
            add_look(classes, node);
            break;
    }
    classes.add(kShown, node.layout.shown);
    classes.add(kInRow, node.layout.in_row);
    classes.add(node.state.needs_script ? "needs-script" : "");
    classes.add(node.css_class);
    return classes.take();
}

}  // namespace ui
