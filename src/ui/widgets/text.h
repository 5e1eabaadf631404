#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/text/rich_text.h"
#include "core/text/text.h"
#include "ui/document/builder.h"

namespace ui {

/// Options of text; name only what differs.
struct TextOptions {
    TextStyle style = TextStyle::Body;
    ColorRole color = ColorRole::Ink;
    bool is_prose = false;       ///< Keep lines at a length that reads well.
    std::string_view name = {};  ///< Tells it from its siblings; see `Builder`.
    Shown shown = Shown::Always;
};

/// Words that accompany others: codes, remarks, sources.
inline constexpr TextOptions kSmallPrint{.style = TextStyle::Caption, .color = ColorRole::InkSoft};
/// The same where they are whole sentences.
inline constexpr TextOptions kSmallProse{
    .style = TextStyle::Caption, .color = ColorRole::InkSoft, .is_prose = true};

/// Options of a heading; name only what differs.
struct HeadingOptions {
    std::string_view name = {};
    TextStyle style = TextStyle::Body;  ///< Body: the style that belongs to the level.
};

/// A heading of level 1 to 6. Gives its key, to name a region after it.
Key heading(Builder& page, int level, core::TextView text, const HeadingOptions& options = {});

/// A paragraph of plain text.
void paragraph(Builder& page, core::TextView text, const TextOptions& options = {});

/// A paragraph with bold, marked and linked parts.
void rich_paragraph(Builder& page, std::span<const core::RichRun> runs,
                    const TextOptions& options = {});

/// What may stand with a definition.
struct DefinitionOptions {
    TextStyle style = TextStyle::Body;  ///< Of the values.
    std::span<const core::RichRun> remark = {};
    std::span<const core::RichRun> origin = {};
};

/// A term and what is said of it, each value on a line, inside `definitions`; then a remark and the
/// origin in small print, where there are any.
void definition_lines(Builder& page, core::TextView term, std::span<const core::RichText> values,
                      const DefinitionOptions& options = {});

/// The same for a term of which one thing is said.
void definition_lines(Builder& page, core::TextView term, core::TextView value,
                      const DefinitionOptions& options = {});

/// A heading that is a link.
void heading_link(Builder& page, int level, core::TextView text, std::string_view address);

/// Lets the link at `node`, which reads `text`, lead to `address`. `spoken` is its full name where
/// the text is short. In a frame, what leaves the site opens outside, and says so.
void lead_to(Builder& page, std::uint32_t node, std::string_view address, std::string_view text,
             std::string_view spoken = {});

/// One block of role `role` that holds `runs`: what the calls above are made of.
void text_block(Builder& page, Role role, std::span<const core::RichRun> runs,
                const TextOptions& options);

/// The same for plain text.
void plain_block(Builder& page, Role role, core::TextView text, const TextOptions& options);

/// Plain text inside the innermost open element, which says by its widget where it stands.
void label(Builder& page, core::TextView text, const Look& look);

/// The same with bold, marked, quiet and linked parts.
void rich_label(Builder& page, std::span<const core::RichRun> runs, const Look& look);

}  // namespace ui
