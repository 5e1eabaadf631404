#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/text/text.h"
#include "ui/document/builder.h"

namespace ui {

/// Options of buttons and of links that look like them; name only what differs.
struct ControlOptions {
    ButtonLook look = ButtonLook::Secondary;
    Icon icon = Icon::None;
    TextStyle style = TextStyle::Body;
    std::string_view spoken = {};  ///< Full name where the label is short; begins with the label.
    bool is_current = false;       ///< Of links: the page that is shown.
    bool is_open = false;          ///< Of disclosures.
    Shown shown = Shown::Always;
    InRow in_row = InRow::Flows;
};

/// A button that does `action`. `name` tells it from its siblings.
void button(Builder& page, std::string_view name, std::string_view label, ActionId action,
            const ControlOptions& options = {});

/// A button that opens and closes something below it.
void disclosure(Builder& page, std::string_view name, std::string_view label, ActionId action,
                const ControlOptions& options = {});

/// A link that looks like a button.
void link_button(Builder& page, core::TextView label, std::string_view address,
                 const ControlOptions& options = {});

/// Options of a link; name only what differs.
struct LinkOptions {
    std::string_view name = {};  ///< Tells it from its siblings; see `Builder`.
    TextStyle style = TextStyle::Body;
    ColorRole color = ColorRole::Link;
    std::string_view spoken = {};
    bool is_current = false;  ///< The page that is shown: marked by a bar in accent.
    bool is_underlined = true;
};

/// A link on its own line or in a row, tall enough to touch.
void link(Builder& page, core::TextView text, std::string_view address,
          const LinkOptions& options = {});

/// A container all of which is one link, to a page of the site. Its text names it.
Scope link_block(Builder& page, std::string_view address, const Layout& layout = {});

/// One of those that a `select` offers.
struct Choice {
    std::string value;
    std::string label;
};

/// A native search field with its label above, in a form of its own. `action` is done with the new
/// text whenever it changes; `address` is where the form is sent to while no program runs.
void search_field(Builder& page, std::string_view label, std::string_view value, ActionId action,
                  std::string_view address = {});

/// Lets the search form before it send the field drawn last, as `name`, while no program runs.
/// `value` is what a check box stands for.
void send_with_search(Builder& page, std::string_view name, std::string_view value = {});

/// What a `select` offers, and which of it is chosen.
struct Choices {
    std::span<const Choice> all;
    std::string_view value;
};

/// A native list to choose one from; `action` is done with the value that is chosen.
void select(Builder& page, std::string_view name, std::string_view label, const Choices& choices,
            ActionId action);

/// What a check box shows besides its label; name only what differs.
struct CheckBoxOptions {
    std::string_view remark = {};  ///< In quiet print after the label, such as a count.
    bool is_checked = false;
};

/// A check box with its label; `action` is done with its new state, "1" or "0".
void check_box(Builder& page, std::string_view name, core::TextView label, ActionId action,
               const CheckBoxOptions& options = {});

}  // namespace ui
