#pragma once

#include <array>

namespace ui {

// Sizes that layout, painting and style sheets share, in CSS px.

/// Pages narrower than the first are narrow, those wider than the second are wide.
inline constexpr float kMediumFrom = 600.0f;
inline constexpr float kMediumTo = 1000.0f;

/// The least height of something to press; on a phone it is for a finger.
inline constexpr float kTarget = 32.0f;
inline constexpr float kTouchTarget = 44.0f;

inline constexpr float kIconSize = 16.0f;
inline constexpr float kButtonRoom = 4.0f;  ///< What a button is taller than a target or its line.
inline constexpr float kButtonPadding = 16.0f;
inline constexpr float kQuietPadding = 8.0f;
inline constexpr float kChipHeight = 28.0f;
inline constexpr float kChipPadding = 12.0f;
inline constexpr float kPillPadding = 10.0f;
inline constexpr float kPillInset = 4.0f;
inline constexpr float kMarkSize = 12.0f;
inline constexpr float kMarkGap = 6.0f;
inline constexpr float kCheckSquare = 18.0f;
inline constexpr float kCheckGap = 10.0f;
inline constexpr float kLinkIconGap = 4.0f;
inline constexpr float kFieldHeight = 40.0f;
inline constexpr float kFieldPadding = 12.0f;
inline constexpr float kFieldGap = 4.0f;
inline constexpr float kCurrentBar = 3.0f;
inline constexpr float kPartPadding = 4.0f;  ///< Beside the text of a part of a figure.

/// The narrow column of `Flow::Sidebar`, and how those of `Flow::Split` share the width.
inline constexpr float kSidebarWidth = 248.0f;
inline constexpr std::array<float, 2> kSplitShares = {1.75f, 1.0f};

}  // namespace ui
