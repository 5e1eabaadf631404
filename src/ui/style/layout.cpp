#include "ui/style/layout.h"

#include <algorithm>

namespace ui {
namespace {

constexpr std::array<float, 5> kCourseRow = {1.2f, 3.7f, 1.35f, 0.85f, 1.0f};
constexpr std::array<float, 2> kSearchBar = {3.0f, 1.0f};
constexpr std::array<float, 2> kLabelAndValue = {1.0f, 2.0f};

}  // namespace

std::span<const float> shares_of(Shares shares) {
    switch (shares) {
        case Shares::CourseRow:
            return kCourseRow;
        case Shares::SearchBar:
            return kSearchBar;
        case Shares::LabelAndValue:
            return kLabelAndValue;
        case Shares::Equal:
            break;
    }
    return {};
}

Breakpoint first_breakpoint(const Layout& layout) {
    const bool begins_wide = layout.flow == Flow::Split || layout.flow == Flow::Sidebar;
    return begins_wide ? Breakpoint::Wide : layout.from;
}

}  // namespace ui
