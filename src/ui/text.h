#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "app/rich_text.h"
#include "ui/frame.h"

namespace ui {

/// Options of text; name only what differs.
struct TextOptions {
    TextStyle style = TextStyle::Body;
    ColorRole color = ColorRole::Ink;
    bool is_prose = false;       ///< Keep lines at a length that reads well.
    std::string_view name = {};  ///< Tells it from its siblings; see `Frame::open`.
    When underline = When::Never;
    Key element = kNoKey;  ///< Whose pointer counts for `underline`.
};

/// Words that accompany others: codes, remarks, sources.
inline constexpr TextOptions kSmallPrint{.style = TextStyle::Caption, .color = ColorRole::InkSoft};
/// The same where they are whole sentences.
inline constexpr TextOptions kSmallProse{
    .style = TextStyle::Caption, .color = ColorRole::InkSoft, .is_prose = true};

/// Options of a heading; name only what differs.
struct HeadingOptions {
    std::string_view name = {};
    ColorRole color = ColorRole::Ink;
    TextStyle style = TextStyle::Body;  ///< Body: the style that belongs to the level.
};

/// A heading of level 1 to 6. Gives its key, to name a region after it.
Key heading(Frame& frame, int level, std::string_view text, const HeadingOptions& options = {});

/// A paragraph of plain text.
void paragraph(Frame& frame, std::string_view text, const TextOptions& options = {});

/// A paragraph with bold, marked and linked parts.
void rich_paragraph(Frame& frame, std::span<const app::RichRun> runs,
                    const TextOptions& options = {});

/// What may stand with a definition.
struct DefinitionOptions {
    TextStyle style = TextStyle::Body;  ///< Of the values.
    std::string_view remark = {};
    std::span<const app::RichRun> origin = {};
};

/// A term and what is said of it, each value on a line, inside `definitions`; then a remark and the
/// origin in small print, where there are any.
void definition_lines(Frame& frame, std::string_view term, std::span<const std::string> values,
                      const DefinitionOptions& options = {});

/// The same for a term of which one thing is said.
void definition_lines(Frame& frame, std::string_view term, std::string_view value,
                      const DefinitionOptions& options = {});

/// A heading that is a link.
void heading_link(Frame& frame, int level, std::string_view text, std::string_view address);

/// Lets the link at `node`, which reads `text`, lead to `address`. `spoken` is its full name where
/// the text is short. In a frame, what leaves the site opens outside, and says so.
void lead_to(Frame& frame, std::uint32_t node, std::string_view address, std::string_view text,
             std::string_view spoken = {});

/// One leaf of role `role` that holds `runs`: what the calls above are made of.
void text_block(Frame& frame, Role role, std::span<const app::RichRun> runs,
                const TextOptions& options);

/// Sets `runs` below the node at `parent` with their top left corner at `at`, lines at most
/// `at.width` wide. Adds the nodes and paint items; gives the room that was used.
Box set_text(Frame& frame, std::uint32_t parent, const Box& at, std::span<const app::RichRun> runs,
             const TextOptions& options);

/// `set_text` for a plain label.
Box set_label(Frame& frame, std::uint32_t parent, const Box& at, std::string_view text,
              const TextOptions& options);

/// Width of `text` on one line in CSS px.
[[nodiscard]] float label_width(Frame& frame, std::string_view text, TextStyle style);

}  // namespace ui
