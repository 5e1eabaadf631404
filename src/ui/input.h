#pragma once

#include "ui/document/node.h"
#include "ui/layout/box.h"
#include "ui/layout/measures.h"
#include "ui/style/theme.h"

namespace ui {

/// From where a page is looked at, in CSS px, and what is pointed at. The picture alone depends on
/// it: no page is laid out anew because of these.
struct Sight {
    float scroll_y = 0.0f;
    float paint_top = 0.0f;     ///< Where in the window the painted part begins.
    float paint_height = 0.0f;  ///< Of that part; 0: down to the end of the window.
    Key hovered = kNoKey;
    Key focused = kNoKey;

    bool operator==(const Sight&) const = default;
};

/// All that a frame depends on besides what is shown. Sizes in CSS px.
struct Input {
    float width = 1024.0f;
    float height = 768.0f;
    float density = 1.0f;     ///< Device px per CSS px.
    float text_scale = 1.0f;  ///< The visitor's own font size against 16 px.
    Scheme scheme = Scheme::Light;
    bool more_contrast = false;
    bool is_framed = false;  ///< On somebody else's page: links that leave the site open outside.
    bool is_plain = false;   ///< Nothing will be painted: the layer itself is shown.
    Sight sight;

    bool operator==(const Input&) const = default;
};

/// What a page is laid out for, of all that.
[[nodiscard]] inline Sheet sheet_of(const Input& input) {
    return {input.width, input.height, input.text_scale};
}

/// The painted part of the window, in the document.
[[nodiscard]] inline Box painted_window(const Input& input) {
    const Sight& sight = input.sight;
    const float height =
        sight.paint_height > 0.0f ? sight.paint_height : input.height - sight.paint_top;
    return {0.0f, sight.scroll_y + sight.paint_top, input.width, height};
}

}  // namespace ui
