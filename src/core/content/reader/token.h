#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace core {

/// One step through a JSON text; commas and colons are no steps.
struct Token {
    enum class Kind : std::uint8_t {
        Null,
        Boolean,
        Number,
        Text,
        Key,
        OpenObject,
        OpenList,
        Close,  ///< Of the object or list opened last.
        End,    ///< Of a text that is JSON from its beginning to here.
        Fault,  ///< What comes is not JSON; nothing more is said.
    };

    Kind kind = Kind::Null;
    bool boolean = false;
    /// Whether `text` stands in the source as it is. Otherwise it is gone with the next token.
    bool is_verbatim = true;
    std::size_t offset = 0;  ///< Of its first byte.
    double number = 0.0;
    std::string_view text;  ///< Of a text or key, without quotation marks and backslashes.
};

}  // namespace core
