// A word is what no line break may divide; it may span runs, as in "**bold**ly". Words are set
// greedily: one that does not fit starts a line, one that is wider than a line is cut where it
// overflows. Adjacent words of the same run on the same line become one piece.

#include "ui/text_layout.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace ui {
namespace {

/// A part of a word that lies in one run.
struct Atom {
    std::size_t run;
    std::size_t begin;
    std::size_t end;
    float width;        ///< Without spaces at the end.
    float space_width;  ///< Of the spaces at the end.
};

bool is_wide_script(char32_t c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFF60);
}

bool may_break_after(char32_t c) {
    return c == U' ' || c == U'-' || c == U'/' || c == 0x2013 || c == 0x2014 || c == 0x200B ||
           is_wide_script(c);
}

class Typesetter {
public:
    Typesetter(std::span<const TextRun> runs, float size_px, float max_width, Fonts& fonts)
        : runs_(runs), size_(size_px), max_width_(max_width), fonts_(fonts) {}

    BrokenText set() {
        for (std::size_t run = 0; run < runs_.size(); ++run) {
            collect(run);
        }
        set_word();
        result_.line_count = line_ + 1;
        return std::move(result_);
    }

private:
    void collect(std::size_t run) {
        const std::string_view text = runs_[run].text;
        Atom atom{run, 0, 0, 0.0f, 0.0f};
        for (std::size_t at = 0; at < text.size();) {
            const core::CodePoint point = core::decode_utf8(text, at);
            const float advance = fonts_.advance(point.value, runs_[run].weight) * size_;
            at += point.size;
            atom.end = at;
            if (point.value == U' ') {
                atom.space_width += advance;
            } else {
                atom.width += atom.space_width + advance;
                atom.space_width = 0.0f;
            }
            const bool more_spaces = at < text.size() && text[at] == ' ';
            if (may_break_after(point.value) && !more_spaces) {
                word_.push_back(atom);
                set_word();
                atom = {run, at, at, 0.0f, 0.0f};
            }
        }
        if (atom.end > atom.begin) {
            word_.push_back(atom);
        }
    }

    void set_word() {
        float width = 0.0f;
        for (std::size_t i = 0; i < word_.size(); ++i) {
            width += word_[i].width + (i + 1 < word_.size() ? word_[i].space_width : 0.0f);
        }
        if (x_ > 0.0f && !fits(width)) {
            new_line();
        }
        for (const Atom& atom : word_) {
            if (!fits(atom.width)) {
                cut(atom);
            } else {
                append(atom);
            }
        }
        word_.clear();
    }

    void cut(const Atom& atom) {
        const std::string_view text = runs_[atom.run].text;
        for (std::size_t at = atom.begin; at < atom.end;) {
            const core::CodePoint point = core::decode_utf8(text, at);
            const float advance = fonts_.advance(point.value, runs_[atom.run].weight) * size_;
            const bool is_space = point.value == U' ';
            if (!is_space && x_ > 0.0f && !fits(advance)) {
                new_line();
            }
            append({atom.run, at, at + point.size, is_space ? 0.0f : advance,
                    is_space ? advance : 0.0f});
            at += point.size;
        }
    }

    void append(const Atom& atom) {
        auto& pieces = result_.pieces;
        const bool continues = !pieces.empty() && pieces.back().line == line_ &&
                               pieces.back().run == atom.run && pieces.back().end == atom.begin;
        if (!continues) {
            pieces.push_back({atom.run, atom.begin, atom.begin, line_, x_, 0.0f});
        }
        pieces.back().end = atom.end;
        const float ink_end = x_ + atom.width;
        if (atom.width > 0.0f) {
            pieces.back().width = ink_end - pieces.back().x;
            result_.width = std::max(result_.width, ink_end);
        }
        x_ = std::min(ink_end + atom.space_width, std::max(ink_end, max_width_));
    }

    /// Whether `width` more px of ink stand on this line; spaces hang over its end. A hundredth of
    /// a pixel forgives rounding in sums of advances.
    [[nodiscard]] bool fits(float width) const {
        return width <= 0.0f || x_ + width <= max_width_ + 0.01f;
    }

    void new_line() {
        ++line_;
        x_ = 0.0f;
    }

    std::span<const TextRun> runs_;
    float size_;
    float max_width_;
    Fonts& fonts_;
    BrokenText result_;
    std::vector<Atom> word_;
    std::size_t line_ = 0;
    float x_ = 0.0f;
};

}  // namespace

BrokenText break_lines(std::span<const TextRun> runs, float size_px, float max_width,
                       Fonts& fonts) {
    return Typesetter(runs, size_px, max_width, fonts).set();
}

}  // namespace ui
