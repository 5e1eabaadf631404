#include "ui/output/html/classes.h"

#include <array>
#include <cassert>
#include <string_view>

#include "ui/output/html/class_names.h"

namespace ui {
namespace {

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
        assert(static_cast<std::size_t>(value) < count);
        add(names[static_cast<std::size_t>(value)]);
    }
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

void add_arrangement(ClassList& classes, const Layout& layout) {
    classes.add(kFlowClasses, layout.flow);
    classes.add(kFromClasses, layout.from);
    classes.add(layout.below == Flow::Row ? "else-row" : "");
    if (layout.flow == Flow::Grid) {
        for (std::size_t width = 0; width < kColumnClasses.size(); ++width) {
            classes.add(kColumnClasses[width], layout.columns[width]);
        }
    }
    classes.add(kSharesClasses, layout.shares);
    classes.add(kGapClasses, layout.gap);
    classes.add(kSurfaceClasses, layout.surface);
    classes.add(kPaddingClasses, layout.padding);
    classes.add(kInsetClasses, layout.inset_y);
    classes.add(kBesideClasses, layout.beside);
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
            classes.add(kMarkClasses, node.look.hue);
            break;
        case Widget::Difference:
            classes.add("unlike");
            break;
        case Widget::Pill:
            classes.add("pill");
            break;
        case Widget::Button:
            classes.add(kButtonClasses, node.look.button);
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
        case Widget::Figure:
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
        case Widget::Glyph:
            break;
        default:
            add_look(classes, node);
            break;
    }
    classes.add(kShownClasses, node.layout.shown);
    classes.add(kInRowClasses, node.layout.in_row);
    classes.add(node.state.needs_script ? "needs-script" : "");
    classes.add(node.css_class);
    return classes.take();
}

}  // namespace ui
