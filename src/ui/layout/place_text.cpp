// The part of `Placer` that places what holds text: lines first, then the box around them.

#include <algorithm>
#include <cmath>

#include "core/text/clusters.h"
#include "ui/layout/placer.h"
#include "ui/style/sizes.h"

namespace ui {
namespace {

constexpr int kBold = 600;
constexpr float kLeastTarget = 24.0f;

}  // namespace

float Placer::label_width(std::string_view text, TextStyle style) {
    const TextMetrics metrics = measures_.text(style);
    return std::ceil(fonts_.width(text, metrics.size, metrics.weight));
}

const BrokenText& Placer::break_texts(std::uint32_t block, float width, TextStyle style) {
    const TextMetrics metrics = measures_.text(style);
    runs_.clear();
    texts_.clear();
    for (std::uint32_t i = block + 1; i < node(block).end; ++i) {
        geometry_.is_shown[i] = 1;
        if (node(i).role == Role::Text) {
            const bool is_strong = node(node(i).parent).role == Role::Strong;
            runs_.push_back({node(i).text, is_strong ? kBold : metrics.weight});
            texts_.push_back(i);
        }
    }
    return breaker_.set(runs_, metrics.size, width);
}

Box Placer::set_texts(std::uint32_t block, const Box& at, TextStyle style) {
    const TextMetrics metrics = measures_.text(style);
    const BrokenText& broken = break_texts(block, at.width, style);
    std::size_t piece = 0;
    for (std::size_t run = 0; run < runs_.size(); ++run) {
        const std::uint32_t text = texts_[run];
        const std::size_t first = geometry_.lines.size();
        Box around;
        for (; piece < broken.pieces.size() && broken.pieces[piece].run == run; ++piece) {
            const TextPiece& part = broken.pieces[piece];
            TextLine line;
            line.box = {at.x + part.x, at.y + static_cast<float>(part.line) * metrics.line_height,
                        part.width, metrics.line_height};
            line.text = node(text).text.substr(part.begin, part.end - part.begin);
            if (!core::is_simple(line.text)) {
                line.ink = node(text).look.color;
            }
            around = united(around, line.box);
            geometry_.lines.push_back(line);
        }
        line_counts_[text] = static_cast<std::uint32_t>(geometry_.lines.size() - first);
        const std::uint32_t wrapper = node(text).parent;
        if (wrapper != block) {
            box(wrapper) = around;
            for (std::size_t i = first; i < geometry_.lines.size(); ++i) {
                geometry_.lines[i].box.x -= around.x;
                geometry_.lines[i].box.y -= around.y;
            }
        }
    }
    return {at.x, at.y, std::ceil(broken.width),
            static_cast<float>(broken.line_count) * metrics.line_height};
}

void Placer::place_text_block(std::uint32_t index, float width) {
    const Look& look = node(index).look;
    if (look.is_prose) {
        width = std::min(width, kProseWidth * measures_.sheet().text_scale);
    }
    box(index) = set_texts(index, {0, 0, width, 0}, look.style);
}

void Placer::place_button(std::uint32_t index, float width) {
    constexpr float kOneLine = 1e9f;
    const Look& look = node(index).look;
    const float label = std::ceil(break_texts(index, kOneLine, look.style).width);
    const float line = measures_.text(look.style).line_height;
    const float padding = Measures::button_padding(look.button);
    const float icon =
        look.icon == Icon::None ? 0.0f : measures_.icon_size() + (label == 0.0f ? 0.0f : 8.0f);
    const float text_width = std::min(label, std::max(40.0f, width - 2 * padding - icon));
    const float height = measures_.button_height(look);
    const float text_x = padding + (Measures::icon_is_last(look.icon) ? 0.0f : icon);
    const Box used = set_texts(
        index, {text_x, std::floor((height - line) / 2), text_width + 1.0f, 0}, look.style);
    box(index) = {0, 0, text_width + icon + 2 * padding,
                  height + std::max(0.0f, used.height - line)};
}

void Placer::place_link(std::uint32_t index, float width) {
    const Look& look = node(index).look;
    const float line = measures_.text(look.style).line_height;
    const float icon = look.icon == Icon::None ? 0.0f : measures_.icon_size() + kLinkIconGap;
    const float height = measures_.line_target(look.style);
    const Box used =
        set_texts(index, {0, std::floor((height - line) / 2), width - icon, 0}, look.style);
    box(index) = {0, 0, std::max(used.width + icon, kLeastTarget), used.height + height - line};
}

void Placer::place_marked(std::uint32_t index, float width) {
    constexpr float kIndent = kMarkSize + kMarkGap;
    const Box used = set_texts(index, {kIndent, 0, width - kIndent, 0}, node(index).look.style);
    box(index) = {0, 0, used.right(), used.height};
}

void Placer::place_pill(std::uint32_t index, float width) {
    const Box used = set_texts(index, {kPillPadding, kPillInset, width - 2 * kPillPadding, 0},
                               node(index).look.style);
    box(index) = {0, 0, used.width + 2 * kPillPadding, used.height + 2 * kPillInset};
}

void Placer::place_field(std::uint32_t index, float width) {
    // The text of the label comes first, the field second.
    const Box caption = set_texts(index, {0, 0, width, 0}, node(index).look.style);
    const std::uint32_t field = index + 2;
    float field_width = width;
    if (node(field).role == Role::Select) {
        field_width = 96.0f;
        for (std::uint32_t i = field + 1; i < node(field).end; ++i) {
            const float option = label_width(node(i).text, TextStyle::Body);
            field_width = std::max(field_width, option + measures_.icon_size() + 40.0f);
        }
        field_width = std::min(field_width, width);
    }
    box(field) = {0, caption.bottom() + kFieldGap, field_width, measures_.field_height()};
    box(index) = {0, 0, std::max(field_width, caption.width), box(field).bottom()};
}

void Placer::place_check(std::uint32_t index, float width) {
    constexpr float kIndent = kCheckSquare + kCheckGap;
    const float line = measures_.text(TextStyle::Body).line_height;
    const float height = measures_.line_target(TextStyle::Body);
    const Box used = set_texts(
        index, {kIndent, std::floor((height - line) / 2), width - kIndent, 0}, TextStyle::Body);
    box(index) = {0, 0, used.right(), used.height + height - line};
    box(index + 1) = box(index);
}

void Placer::place_unpainted(std::uint32_t index) {
    const std::uint32_t text = index + 1;
    geometry_.is_shown[text] = 1;
    geometry_.lines.push_back({{}, node(text).text});
    line_counts_[text] = 1;
}

}  // namespace ui
