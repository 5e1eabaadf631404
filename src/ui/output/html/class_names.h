#pragma once

#include <array>
#include <string_view>

namespace ui {

// Names of classes, each at the place of the value it stands for; elements get them from
// `classes_of`, and rules from `style_sheet`. None: the base style is right.

inline constexpr std::array<std::string_view, 6> kFlowClasses = {"",      "row",     "grid",
                                                                 "split", "sidebar", "columns"};
inline constexpr std::array<std::string_view, 4> kSharesClasses = {"", "course-row", "search-bar",
                                                                   "label-value"};
inline constexpr std::array<std::string_view, 8> kSurfaceClasses = {
    "", "card", "tinted", "band", "notice", "", "rule-above", "rule-below"};
inline constexpr std::array<std::string_view, 8> kGapClasses = {"",   "g1", "g2", "g3",
                                                                "g4", "g6", "g8", "g12"};
inline constexpr std::array<std::string_view, 8> kPaddingClasses = {"",   "p1", "p2", "p3",
                                                                    "p4", "p6", "p8", "p12"};
inline constexpr std::array<std::string_view, 8> kInsetClasses = {"",   "y1", "y2", "y3",
                                                                  "y4", "y6", "y8", "y12"};
inline constexpr std::array<std::string_view, 3> kFromClasses = {"", "", "from-wide"};
inline constexpr std::array<std::string_view, 6> kShownClasses = {
    "", "only-from-medium", "only-from-wide", "only-below-wide", "when-stacked", "when-in-columns"};
inline constexpr std::array<std::string_view, 3> kBesideClasses = {"", "beside-text", ""};
inline constexpr std::array<std::string_view, 5> kInRowClasses = {
    "", "at-end", "own-line", "own-line-below-wide", "at-end-from-wide"};
inline constexpr std::array<std::string_view, 4> kButtonClasses = {"button primary", "button",
                                                                   "button quiet", "chip"};
inline constexpr std::array<std::string_view, 8> kMarkClasses = {"h0", "h1", "h2", "h3",
                                                                 "h4", "h5", "h6", "h7"};
/// Of grids, by the number of columns on narrow, medium and wide pages.
inline constexpr std::array<std::array<std::string_view, 5>, 3> kColumnClasses = {
    {{"", "", "n2", "n3", "n4"}, {"", "", "m2", "m3", "m4"}, {"", "", "w2", "w3", "w4"}}};

}  // namespace ui
