#pragma once

#include <cstddef>
#include <string_view>

namespace core {

/// A place in a file as editors count: both from 1, columns in characters.
struct Position {
    int line = 1;
    int column = 1;
};

/// Turns offsets into positions, in one walk over the text however many there are.
class PositionWalk {
public:
    /// `text` must outlive the walk.
    explicit PositionWalk(std::string_view text) : text_(text) {}

    /// Where the byte at `offset` stands, which must not come before the one asked for last.
    Position go_to(std::size_t offset);

private:
    std::string_view text_;
    std::size_t offset_ = 0;
    Position at_;
};

}  // namespace core
