// A word is what no line break may divide; it may span runs, as in "**bold**ly". Words are set
// greedily: one that does not fit starts a line, one that is wider than a line is cut where it
// overflows. Adjacent words of the same run on the same line become one piece.

#include "ui/layout/text_layout.h"

#include <algorithm>

#include "core/text/clusters.h"
#include "core/text/utf8.h"

namespace ui {
namespace {

/// Chinese, Japanese and Korean characters and emoji.
bool is_wide_script(char32_t c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool may_break_after(char32_t c) {
    return c == U' ' || c == U'-' || c == U'/' || c == 0x2013 || c == 0x2014 || c == 0x200B ||
           is_wide_script(c);
}

}  // namespace

const BrokenText& LineBreaker::set(std::span<const TextRun> runs, float size_px, float max_width) {
    runs_ = runs;
    size_ = size_px;
    max_width_ = max_width;
    line_ = 0;
    x_ = 0.0f;
    result_.pieces.clear();
    result_.width = 0.0f;
    word_.clear();
    is_simple_.clear();
    for (std::size_t run = 0; run < runs_.size(); ++run) {
        is_simple_.push_back(core::is_simple(runs_[run].text) ? 1 : 0);
        collect(run);
    }
    set_word();
    result_.line_count = line_ + 1;
    return result_;
}

void LineBreaker::collect(std::size_t run) {
    const std::string_view text = runs_[run].text;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t first = core::decode_utf8(text, at).value;
        at = core::end_of_cluster(text, at);
        const bool more_spaces = at < text.size() && text[at] == ' ';
        if (may_break_after(first) && !more_spaces) {
            word_.push_back(measured(run, begin, at));
            set_word();
            begin = at;
        }
    }
    if (begin < text.size()) {
        word_.push_back(measured(run, begin, text.size()));
    }
}

LineBreaker::Atom LineBreaker::measured(std::size_t run, std::size_t begin, std::size_t end) const {
    const std::string_view text = runs_[run].text.substr(begin, end - begin);
    const std::size_t ink = text.find_last_not_of(' ') + 1;
    return {run, begin, end, width(run, text.substr(0, ink)), width(run, text.substr(ink))};
}

float LineBreaker::width(std::size_t run, std::string_view text) const {
    return fonts_.width(text, size_, runs_[run].weight);
}

void LineBreaker::set_word() {
    float end = x_;
    for (std::size_t i = 0; i < word_.size(); ++i) {
        end = i == 0 ? ink_end(word_[i]) : end + word_[i - 1].space_width + word_[i].width;
    }
    if (x_ > 0.0f && end > x_ && !fits(end)) {
        new_line();
    }
    for (const Atom& atom : word_) {
        if (atom.width > 0.0f && !fits(ink_end(atom))) {
            cut(atom);
        } else {
            append(atom);
        }
    }
    word_.clear();
}

void LineBreaker::cut(const Atom& atom) {
    const std::string_view text = runs_[atom.run].text;
    std::size_t begin = atom.begin;  // Of the part on this line.
    const std::size_t ink_stop = text.find_last_not_of(' ', atom.end - 1) + 1;
    for (std::size_t at = begin; at < ink_stop;) {
        const std::size_t end = core::end_of_cluster(text, at);
        // The part as a whole, for letters may be narrower where they join.
        const bool overflows = !fits(ink_end(measured(atom.run, begin, end)));
        if (overflows && at > begin) {
            append(measured(atom.run, begin, at));
        }
        if (overflows && x_ > 0.0f) {
            new_line();
            begin = at;
        }
        at = end;
    }
    append(measured(atom.run, begin, atom.end));
}

void LineBreaker::append(const Atom& atom) {
    auto& pieces = result_.pieces;
    const float end = ink_end(atom);
    if (!continues(atom)) {
        pieces.push_back({atom.run, atom.begin, atom.begin, line_, x_, 0.0f});
    }
    pieces.back().end = atom.end;
    if (atom.width > 0.0f) {
        pieces.back().width = end - pieces.back().x;
        result_.width = std::max(result_.width, end);
    }
    x_ = std::min(end + atom.space_width, std::max(end, max_width_));
}

/// Whether `atom` goes on with the last piece.
bool LineBreaker::continues(const Atom& atom) const {
    const auto& pieces = result_.pieces;
    return !pieces.empty() && pieces.back().line == line_ && pieces.back().run == atom.run &&
           pieces.back().end == atom.begin;
}

/// Where the ink of this line ends once `atom` stands on it. A piece that is shaped is measured
/// as a whole: its spaces, too, may be those of another font.
float LineBreaker::ink_end(const Atom& atom) const {
    if (is_simple_[atom.run] == 0 && atom.width > 0.0f && continues(atom)) {
        const TextPiece& piece = result_.pieces.back();
        const std::string_view text =
            runs_[atom.run].text.substr(piece.begin, atom.end - piece.begin);
        if (!core::is_simple(text)) {
            return piece.x + width(atom.run, text.substr(0, text.find_last_not_of(' ') + 1));
        }
    }
    return x_ + atom.width;
}

/// Whether ink may end at `x`; spaces hang over the end of a line. A hundredth of a pixel
/// forgives rounding in sums of advances.
bool LineBreaker::fits(float x) const {
    return x <= max_width_ + 0.01f;
}

void LineBreaker::new_line() {
    ++line_;
    x_ = 0.0f;
}

}  // namespace ui
