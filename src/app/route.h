#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/browse.h"

namespace core {
struct Content;
}

namespace app {

enum class Page : std::uint8_t { Overview, Tracks, Track, Compare, Courses, Course };

/// What the compare page sets side by side.
enum class CompareKind : std::uint8_t { Tracks, Formats, Editions };

/// How results of the course list are arranged.
enum class CourseLayout : std::uint8_t { List, Cards };

/// The visitor's choice of colours; `Auto` follows the system.
enum class ThemeChoice : std::uint8_t { Auto, Light, Dark };

/// Everything that an address can say: what is shown and how. Equal routes look the same.
struct Route {
    Page page = Page::Overview;
    std::string id;       ///< Of `Track` and `Course` pages.
    std::string edition;  ///< Empty: the default one.

    core::BrowseQuery browse;
    CourseLayout layout = CourseLayout::List;
    int results_page = 1;  ///< Of long lists of courses.

    CompareKind compare_kind = CompareKind::Tracks;
    std::vector<std::string> compare_ids;  ///< Empty: the first that there are.
    bool only_differences = false;

    ThemeChoice theme = ThemeChoice::Auto;
    bool is_embedded = false;

    bool operator==(const Route&) const = default;
};

/// A route that keeps `from`'s edition, theme and embedding, and shows `page`.
[[nodiscard]] Route route_to(const Route& from, Page page, std::string_view id = {});

/// What a route says of the edition with this id: nothing of the usual one.
[[nodiscard]] std::string edition_in_route(const core::Content& content, std::string_view id);

}  // namespace app
