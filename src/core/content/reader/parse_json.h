#pragma once

#include <cstddef>
#include <string_view>

#include "core/content/reader/json_tokens.h"

namespace core {

class ModelBuilder;

/// Parses a text and tells a builder what comes, in order, a piece at a time:
///
///     JsonParse parse(text, most_bytes, builder);
///     while (parse.go_on(1000)) { … }
///     const bool is_whole = parse.finish();
class JsonParse {
public:
    /// Of `text` (UTF-8 without byte order mark) no more than the first `most_bytes` are read. Both
    /// it and `builder` must outlive the parse.
    JsonParse(std::string_view text, std::size_t most_bytes, ModelBuilder& builder);

    /// Goes on for `tokens` of them; true while there may be more.
    bool go_on(std::size_t tokens);
    /// Once nothing is left: false when the text breaks off, is not JSON or is longer; then the
    /// problem has been reported and the builder has dropped what was incomplete.
    [[nodiscard]] bool finish();

private:
    void report_too_long();
    void report_fault();

    std::string_view text_;
    std::size_t most_bytes_;
    JsonTokens tokens_;
    ModelBuilder& builder_;
};

}  // namespace core
