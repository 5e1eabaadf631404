#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/text/text.h"

namespace core {

/// A stretch of text with one meaning. Pages hand these to the toolkit.
struct RichRun {
    enum class Kind : std::uint8_t { Plain, Quiet, Strong, Mark, Link };
    Kind kind = Kind::Plain;
    Text text;
    std::string address;  ///< Of links: relative to the site's root, or absolute.

    bool operator==(const RichRun&) const = default;
};

using RichText = std::vector<RichRun>;

[[nodiscard]] inline RichRun plain(Text text) {
    return {RichRun::Kind::Plain, std::move(text), {}};
}
/// Said in passing, such as a count after a name.
[[nodiscard]] inline RichRun quiet(Text text) {
    return {RichRun::Kind::Quiet, std::move(text), {}};
}
[[nodiscard]] inline RichRun strong(Text text) {
    return {RichRun::Kind::Strong, std::move(text), {}};
}
[[nodiscard]] inline RichRun marked(Text text) {
    return {RichRun::Kind::Mark, std::move(text), {}};
}
[[nodiscard]] inline RichRun link(Text text, std::string address) {
    return {RichRun::Kind::Link, std::move(text), std::move(address)};
}

}  // namespace core
