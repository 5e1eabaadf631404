#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "core/text/text.h"

namespace core {
struct Edition;
struct Programme;
}  // namespace core
namespace words {
class Words;
}

namespace pages {

/// A link with what it is called.
struct NamedLink {
    core::Text label;
    std::string address;
    bool is_current = false;
};

/// No row of a list waits; see `make_page_model`.
inline constexpr std::size_t kAllRows = std::numeric_limits<std::size_t>::max();

/// What every page has.
struct PageHead {
    core::Text title;         ///< For the window and the history, without the programme's name.
    std::string description;  ///< One or two sentences for search engines and link previews.
    std::vector<NamedLink> crumbs;  ///< The way here, without this page.
    std::string announcement;       ///< What to say after a change of results; may be empty.
    bool lacks_rows = false;        ///< Those of a list that wait.
};

/// The name of the programme, in full and for narrow places; never empty, for the start page needs
/// a heading and the way to it a label.
[[nodiscard]] core::Text programme_title(const words::Words& words,
                                         const core::Programme& programme);
[[nodiscard]] core::Text programme_name(const words::Words& words,
                                        const core::Programme& programme);

/// The title of the window: the page's, with the edition where it is not the usual one (null: it
/// is), then the programme's short name.
[[nodiscard]] std::string window_title(const words::Words& words, const PageHead& head,
                                       const core::Programme& programme,
                                       const core::Edition* other_edition);

}  // namespace pages
