// Made by scripts/protocol.py from protocol/protocol.json: change that, and run it.

#pragma once

#include <cstdint>

namespace protocol {

/// Two that have the same understand each other.
inline constexpr std::int32_t kVersion = 2026567062;

/// Operands: a key, an integer and a colour (0xAABBGGRR) are a word each; a flag is 1 or 0; a
/// length is in `kFixedPoint` parts of a CSS px; a text is where it starts and ends in the pool, in
/// UTF-16 units; a box is four lengths; a line is a box, its text and the custom property of its
/// ink; a list is its length, then the items.
inline constexpr float kFixedPoint = 64.0f;

/// What a word of a patch tells the page to do.
enum class Op : std::int32_t {
    /// Key, text.
    Create = 1,
    /// Key.
    Remove = 2,
    /// Key, pairs.
    Attributes = 3,
    /// Key, box.
    Box = 4,
    /// Key, lines.
    Lines = 5,
    /// Key, keys.
    Children = 6,
    /// Key, text.
    Value = 7,
    /// Key, flag.
    Checked = 8,
    /// Key, text.
    Text = 9,
    /// Key, length.
    Covered = 10,
    /// Text.
    Title = 11,
    /// Text.
    Push = 12,
    /// Text.
    Replace = 13,
    /// Text.
    Announce = 14,
    /// Key.
    Focus = 15,
    /// Integer.
    Scroll = 16,
    /// Text.
    Theme = 17,
    /// Color.
    Clear = 18,
    /// Text.
    Language = 19,
    /// Nothing.
    Later = 20,
};

/// The ops before this one change the layer, the others the page around it.
inline constexpr Op kFirstEffect = Op::Title;

/// What a person did.
enum class Event : std::int32_t {
    Activate = 1,
    Change = 2,
    Navigate = 3,
    History = 4,
    Hover = 5,
    Focus = 6,
};

// What a frame depends on besides lengths: bits of its flags.
inline constexpr std::int32_t kDark = 1;
inline constexpr std::int32_t kContrast = 2;
inline constexpr std::int32_t kPlain = 4;
inline constexpr std::int32_t kFramed = 8;

/// How a content file came.
enum class FileState : std::int32_t {
    Here = 0,
    Coming = 1,
    Refused = 2,
};

/// Where in memory a frame's results are, and how many.
struct FrameBlock {
    std::int32_t ops = 0;
    std::int32_t op_count = 0;
    std::int32_t strings = 0;
    std::int32_t string_bytes = 0;
    std::int32_t vertices = 0;
    std::int32_t vertex_bytes = 0;
    std::int32_t indices = 0;
    std::int32_t index_count = 0;
    std::int32_t draws = 0;
    std::int32_t draw_count = 0;
    std::int32_t document_height = 0;
};

}  // namespace protocol
