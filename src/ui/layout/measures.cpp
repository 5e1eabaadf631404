#include "ui/layout/measures.h"

#include <algorithm>
#include <cmath>

namespace ui {

TextMetrics Measures::text(TextStyle style) const {
    TextMetrics scaled = metrics(style, is_narrow());
    scaled.size *= sheet_.text_scale;
    scaled.line_height = rounded(scaled.line_height * sheet_.text_scale);
    return scaled;
}

float Measures::target_height() const {
    return (is_narrow() ? kTouchTarget : kTarget) * std::max(1.0f, sheet_.text_scale);
}

float Measures::icon_size() const {
    return kIconSize * std::max(1.0f, sheet_.text_scale);
}

float Measures::button_height(const Look& look) const {
    const bool is_low = look.button == ButtonLook::Chip && !is_narrow();
    return std::max(is_low ? kChipHeight : target_height() + kButtonRoom,
                    text(look.style).line_height + kButtonRoom);
}

float Measures::button_padding(ButtonLook look) {
    return look == ButtonLook::Quiet  ? kQuietPadding
           : look == ButtonLook::Chip ? kChipPadding
                                      : kButtonPadding;
}

bool Measures::icon_is_last(Icon icon) {
    return icon == Icon::Close || icon == Icon::ChevronDown || icon == Icon::ChevronUp ||
           icon == Icon::External;
}

float Measures::field_height() const {
    return std::max(kFieldHeight, target_height());
}

float Measures::line_target(TextStyle style) const {
    return std::max(target_height(), text(style).line_height);
}

float rounded(float value) {
    return std::floor(value + 0.5f);
}

}  // namespace ui
