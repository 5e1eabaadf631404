#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/document/node.h"

namespace ui {

struct Attribute {
    std::string_view name;  ///< A literal.
    std::string value;

    bool operator==(const Attribute&) const = default;
};

/// The HTML that stands for a node, in the live layer and on static pages alike.
struct Element {
    std::string_view tag;  ///< A literal; empty: text without an element of its own.
    std::vector<Attribute> attributes;
};

/// Where links lead from: static pages need "../../", the live layer the site's root.
struct LinkBase {
    std::string prefix;
};

/// The one table from semantics to HTML.
[[nodiscard]] Element element_of(const Node& node, const LinkBase& base);

/// The `id` of a node's element: "k" and the key in hexadecimal.
[[nodiscard]] std::string element_id(Key key);

/// Whether the element can have neither children nor an end tag.
[[nodiscard]] bool is_void(std::string_view tag);

/// `address` as it stands in a link: those of the site get the way to its root, others stay as they
/// are. Nothing when it is none that a link may have; core/content/link_address.h decides.
[[nodiscard]] std::optional<std::string> resolved(std::string_view address, const LinkBase& base);

}  // namespace ui
