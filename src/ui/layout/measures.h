#pragma once

#include "ui/document/node.h"
#include "ui/style/sizes.h"
#include "ui/style/theme.h"

namespace ui {

/// What a document is laid out for, in CSS px.
struct Sheet {
    float width = 1024.0f;
    float least_height = 768.0f;  ///< The document is at least as tall.
    float text_scale = 1.0f;      ///< The visitor's own font size against 16 px.

    bool operator==(const Sheet&) const = default;
};

/// The sizes of things on a sheet, in CSS px.
class Measures {
public:
    explicit Measures(const Sheet& sheet)
        : sheet_(sheet), breakpoint_(breakpoint_of(sheet.width)) {}

    [[nodiscard]] const Sheet& sheet() const { return sheet_; }
    [[nodiscard]] Breakpoint breakpoint() const { return breakpoint_; }
    [[nodiscard]] bool is_narrow() const { return breakpoint_ == Breakpoint::Narrow; }
    /// Size and line height of `style`, the visitor's text size included.
    [[nodiscard]] TextMetrics text(TextStyle style) const;
    /// The least height of something to press: 44 px on a phone, 32 elsewhere.
    [[nodiscard]] float target_height() const;
    /// Icons grow with the text beside them.
    [[nodiscard]] float icon_size() const;
    /// The height of a button that holds one line.
    [[nodiscard]] float button_height(const Look& look) const;
    /// Between the edges of a button and what it holds.
    [[nodiscard]] static float button_padding(ButtonLook look);
    /// Whether the icon of a button follows its label.
    [[nodiscard]] static bool icon_is_last(Icon icon);
    [[nodiscard]] float field_height() const;
    /// The height of a link or check box of one line in `style`.
    [[nodiscard]] float line_target(TextStyle style) const;

private:
    Sheet sheet_;
    Breakpoint breakpoint_;
};

/// To whole px.
[[nodiscard]] float rounded(float value);

}  // namespace ui
