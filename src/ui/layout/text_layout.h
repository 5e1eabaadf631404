#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "ui/layout/fonts.h"

namespace ui {

/// A stretch of text in one weight. Runs of a paragraph follow each other without a gap.
struct TextRun {
    std::string_view text;  ///< Owned by the caller, for the call only.
    int weight = 400;
};

/// The part of a run that stands on one line.
struct TextPiece {
    std::size_t run = 0;
    std::size_t begin = 0;  ///< Bytes of the run's text.
    std::size_t end = 0;    ///< The space at which a line was broken belongs to the piece before.
    std::size_t line = 0;
    float x = 0.0f;      ///< From the left edge of the paragraph, in px.
    float width = 0.0f;  ///< In px, without the space at the end of a line.
};

struct BrokenText {
    std::vector<TextPiece> pieces;
    std::size_t line_count = 1;
    float width = 0.0f;  ///< Of the widest line, in px.
};

/// Breaks `runs` into lines of at most `max_width` px: after spaces, hyphens, dashes and slashes,
/// between Chinese and Japanese characters and emoji, and inside a word only when it fills a line
/// alone. A cluster (see `core::end_of_cluster`) is never divided.
[[nodiscard]] BrokenText break_lines(std::span<const TextRun> runs, float size_px, float max_width,
                                     Fonts& fonts);

}  // namespace ui
