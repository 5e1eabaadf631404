#pragma once

#include <cstddef>
#include <cstdint>
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

/// Breaks paragraphs into lines, and keeps its working memory from one to the next.
class LineBreaker {
public:
    /// `fonts` must outlive this.
    explicit LineBreaker(Fonts& fonts) : fonts_(fonts) {}

    /// Breaks `runs` into lines of at most `max_width` px: after spaces, hyphens, dashes and
    /// slashes, between Chinese and Japanese characters and emoji, and inside a word only when it
    /// fills a line alone. A cluster (see `core::end_of_cluster`) is never divided. The result is
    /// valid until the next call.
    const BrokenText& set(std::span<const TextRun> runs, float size_px, float max_width);

private:
    /// A part of a word that lies in one run.
    struct Atom {
        std::size_t run = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
        float width = 0.0f;        ///< Without spaces at the end.
        float space_width = 0.0f;  ///< Of the spaces at the end.
    };

    void collect(std::size_t run);
    [[nodiscard]] Atom measured(std::size_t run, std::size_t begin, std::size_t end) const;
    [[nodiscard]] float width(std::size_t run, std::string_view text) const;
    void set_word();
    void cut(const Atom& atom);
    void append(const Atom& atom);
    [[nodiscard]] bool continues(const Atom& atom) const;
    [[nodiscard]] float ink_end(const Atom& atom) const;
    [[nodiscard]] bool fits(float x) const;
    void new_line();

    Fonts& fonts_;
    BrokenText result_;
    std::vector<Atom> word_;
    std::vector<std::uint8_t> is_simple_;  ///< Of the runs so far: whether all of it is.

    // Of the paragraph that is being set.
    std::span<const TextRun> runs_;
    float size_ = 0.0f;
    float max_width_ = 0.0f;
    std::size_t line_ = 0;
    float x_ = 0.0f;
};

}  // namespace ui
