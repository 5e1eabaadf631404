#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/browse.h"

namespace core {
struct Content;
struct Edition;
}  // namespace core
namespace words {
class Words;
}

namespace app {

enum class Page : std::uint8_t { Overview, Tracks, Track, Compare, Courses, Course };
inline constexpr std::size_t kPageCount = static_cast<std::size_t>(Page::Course) + 1;

/// The ids of the things that have a page of one kind. The edition is null where there is none.
using IdsOf = std::vector<std::string> (*)(const core::Content&, const core::Edition*);

/// The tracks of `edition`.
[[nodiscard]] std::vector<std::string> track_ids(const core::Content& content,
                                                 const core::Edition* edition);
/// All courses: they are the same in every edition.
[[nodiscard]] std::vector<std::string> course_ids(const core::Content& content,
                                                  const core::Edition* edition);

/// What the program, the renderer and the tests know of a kind of page.
struct PageKind {
    Page page;
    std::string_view name;  ///< In lists of addresses.
    std::string_view path;  ///< Its part of the address; the start page has none.
    bool is_in_navigation = false;
    IdsOf ids = nullptr;               ///< One page for each of these, below `path`.
    bool is_same_in_editions = false;  ///< Every edition's copy says the same.
};

/// The one list of pages, in the order of `Page` and of the navigation.
inline constexpr std::array<PageKind, kPageCount> kPages = {
    PageKind{.page = Page::Overview, .name = "overview", .path = "", .is_in_navigation = true},
    PageKind{.page = Page::Tracks, .name = "tracks", .path = "tracks", .is_in_navigation = true},
    PageKind{.page = Page::Track, .name = "track", .path = "tracks", .ids = track_ids},
    PageKind{.page = Page::Compare, .name = "compare", .path = "compare", .is_in_navigation = true},
    PageKind{.page = Page::Courses, .name = "courses", .path = "courses", .is_in_navigation = true},
    PageKind{.page = Page::Course,
             .name = "course",
             .path = "courses",
             .ids = course_ids,
             .is_same_in_editions = true},
};

[[nodiscard]] constexpr const PageKind& kind_of(Page page) {
    return kPages[static_cast<std::size_t>(page)];
}

/// What the compare page sets side by side.
enum class CompareKind : std::uint8_t { Tracks, Formats, Editions };
inline constexpr std::array kCompareKinds = {CompareKind::Tracks, CompareKind::Formats,
                                             CompareKind::Editions};

/// How results of the course list are arranged.
enum class CourseLayout : std::uint8_t { List, Cards };

/// A choice of colours; `Auto` follows the system.
enum class ThemeChoice : std::uint8_t { Auto, Light, Dark };

/// Everything that an address can say: what is shown and how. Equal routes look the same.
struct Route {
    Page page = Page::Overview;
    std::string id;        ///< Of `Track` and `Course` pages.
    std::string edition;   ///< Empty: the default one.
    std::string language;  ///< Empty: the usual one, see `language_in_route`.

    core::BrowseQuery browse;
    CourseLayout layout = CourseLayout::List;
    int results_page = 1;  ///< Of long lists of courses.

    CompareKind compare_kind = CompareKind::Tracks;
    std::vector<std::string> compare_ids;  ///< Empty: the first that there are.
    bool only_differences = false;

    ThemeChoice theme = ThemeChoice::Auto;  ///< Of embedded pages: as the host wants it.
    bool is_embedded = false;

    bool operator==(const Route&) const = default;
};

/// A route that keeps `from`'s edition, language, theme and embedding, and shows `page`.
[[nodiscard]] Route route_to(const Route& from, Page page, std::string_view id = {});

/// What a route says of the edition with this id: nothing of the usual one.
[[nodiscard]] std::string edition_in_route(const core::Content& content, std::string_view id);

/// What a route says of pages in the language `tag`, one of those that the site of `words` speaks:
/// nothing of the usual one. That is the programme's own, else the first that the site speaks.
[[nodiscard]] std::string language_in_route(const core::Content& content, const words::Words& words,
                                            std::string_view tag);

/// Whether an edition's id can be a part of a path. Names of pages win: an edition that is called
/// like one stands among the parameters, and has no pages of its own.
[[nodiscard]] bool can_be_in_path(std::string_view edition);

/// The editions that have pages of their own, the usual one first: null where there is none.
[[nodiscard]] std::vector<const core::Edition*> editions_with_pages(const core::Content& content);

/// Every page that has an address without parameters, in all editions, the usual one first;
/// `language` as routes name it.
[[nodiscard]] std::vector<Route> routes_of(const core::Content& content,
                                           std::string_view language = {});

/// The route that says the same in the usual edition; `route` itself where there is none.
[[nodiscard]] Route original_of(const Route& route);

}  // namespace app
