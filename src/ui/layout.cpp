#include "ui/layout.h"

#include <string_view>

namespace ui {
namespace {

constexpr std::array<std::string_view, 6> kFlows = {"",      "row",     "grid",
                                                    "split", "sidebar", "columns"};
constexpr std::array<std::string_view, 8> kSurfaces = {
    "", "card", "tinted", "band", "notice", "raised", "rule-above", "rule-below"};
constexpr std::array<std::string_view, 8> kGaps = {"g0", "g1", "g2", "g3", "g4", "g6", "g8", "g12"};
constexpr std::array<std::string_view, 8> kPaddings = {"",   "p1", "p2", "p3",
                                                       "p4", "p6", "p8", "p12"};

void add_class(std::string& classes, std::string_view name) {
    if (name.empty()) {
        return;
    }
    if (!classes.empty()) {
        classes += ' ';
    }
    classes += name;
}

}  // namespace

std::string css_classes(const Layout& layout) {
    std::string classes;
    add_class(classes, kFlows[static_cast<std::size_t>(layout.flow)]);
    if (layout.flow == Flow::Grid) {
        std::string columns = "c";
        for (const int count : layout.columns) {
            columns += static_cast<char>('0' + count);
        }
        add_class(classes, columns);
    }
    if (layout.flow == Flow::Columns) {
        add_class(classes, "n" + std::to_string(layout.shares.size()));
    }
    if (layout.gap != Space::None) {
        add_class(classes, kGaps[static_cast<std::size_t>(layout.gap)]);
    }
    add_class(classes, kSurfaces[static_cast<std::size_t>(layout.surface)]);
    add_class(classes, kPaddings[static_cast<std::size_t>(layout.padding)]);
    if (layout.inset_y != Space::None) {
        std::string inset = "y";
        inset += kGaps[static_cast<std::size_t>(layout.inset_y)].substr(1);
        add_class(classes, inset);
    }
    add_class(classes, layout.is_contained ? "contained" : "");
    add_class(classes, layout.is_at_end ? "end" : "");
    return classes;
}

}  // namespace ui
