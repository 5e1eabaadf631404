#pragma once

#include <string>
#include <vector>

namespace core {
struct Programme;
}

namespace app {

/// A link with what it is called.
struct NamedLink {
    std::string label;
    std::string address;
    bool is_current = false;
};

/// What every page has.
struct PageHead {
    std::string title;        ///< For the window and the history, without the programme's name.
    std::string description;  ///< One or two sentences for search engines and link previews.
    std::vector<NamedLink> crumbs;  ///< The way here, without this page.
    std::string announcement;       ///< What to say after a change of results; may be empty.
};

/// The title of the window: the page's, then the programme's short name.
[[nodiscard]] std::string window_title(const PageHead& head, const core::Programme& programme);

}  // namespace app
