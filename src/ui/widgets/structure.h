#pragma once

#include <string_view>

#include "core/text/text.h"
#include "ui/document/builder.h"

namespace ui {

/// A part of a page with its heading: a region named after it.
Scope section(Builder& page, int level, std::string_view name, core::TextView title,
              const Layout& layout = {});

/// A container without meaning, for arrangement alone.
Scope group(Builder& page, std::string_view name, const Layout& layout = {});

/// A landmark of links, called `label`.
Scope navigation(Builder& page, std::string_view name, std::string_view label,
                 const Layout& layout = {});

/// A list, filled with `item`.
Scope list(Builder& page, std::string_view name, const Layout& layout = {});
/// An entry of a list. `name` comes from data where entries come and go.
Scope item(Builder& page, std::string_view name = {}, const Layout& layout = {});
/// Lets the entry that is open say where it stands in a list of which only a part is shown.
void set_place_in_list(Builder& page, const PlaceInList& place);

/// A list of terms and definitions, filled with `definition_lines`.
Scope definitions(Builder& page, std::string_view name, const Layout& layout = {});

/// A tinted box with something the visitor should know.
Scope notice(Builder& page, std::string_view name);

/// A small label with the mark of a group colour before it.
void tag(Builder& page, core::TextView text, int hue, TextStyle style = TextStyle::Caption);

/// A small word with a mark before it, beside something that is unlike the rest: "differs".
void difference_mark(Builder& page, std::string_view text);

/// The first stop of the page: shows itself when it has focus and leads to the main part, which
/// must be opened with `main_part`.
void skip_link(Builder& page, std::string_view text);

/// The key of the main part.
[[nodiscard]] Key main_key();

/// The main part of the page.
Scope main_part(Builder& page, const Layout& layout = {});

/// A small arrow to the right, between the steps of a way; decoration.
void chevron(Builder& page);

/// A small label in a rounded tint: words from a list, such as roles.
void pill(Builder& page, core::TextView text);

}  // namespace ui
