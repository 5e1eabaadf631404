#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ui/node.h"
#include "ui/theme.h"

namespace ui {

/// Something a person did to a node of the layer.
struct Event {
    enum class Kind : std::uint8_t { Activate, Change };
    Kind kind = Kind::Activate;
    Key key = kNoKey;
    std::string text;  ///< The new value of a field ("1" or "0" of a check box).

    bool operator==(const Event&) const = default;
};

/// All that a frame depends on besides what is shown. Sizes in CSS px.
struct Input {
    float width = 1024.0f;
    float height = 768.0f;
    float scroll_y = 0.0f;
    float density = 1.0f;       ///< Device px per CSS px.
    float text_scale = 1.0f;    ///< The visitor's own font size against 16 px.
    float paint_top = 0.0f;     ///< Where in the window the painted part begins.
    float paint_height = 0.0f;  ///< Of that part; 0: down to the end of the window.
    Scheme scheme = Scheme::Light;
    bool more_contrast = false;
    bool is_framed =
        false;              ///< On somebody else's page: links that leave the site open outside it.
    bool is_plain = false;  ///< Nothing will be painted: the layer itself is shown.
    Key hovered = kNoKey;
    Key focused = kNoKey;
    std::vector<Event> events;

    bool operator==(const Input&) const = default;
};

}  // namespace ui
