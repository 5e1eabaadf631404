#include "app/route.h"

#include <algorithm>

#include "core/content/ids.h"
#include "core/content/model.h"
#include "core/content/page_paths.h"
#include "core/text/language_tag.h"
#include "words/words.h"

namespace app {
namespace {

constexpr bool is_in_order() {
    for (std::size_t i = 0; i < kPages.size(); ++i) {
        if (kPages[i].page != static_cast<Page>(i)) {
            return false;
        }
    }
    return true;
}
static_assert(is_in_order(), "kPages lists the pages as Page does");

constexpr bool is_known_to_core() {
    return std::all_of(kPages.begin(), kPages.end(), [](const PageKind& kind) {
        return kind.path.empty() || core::is_page_path(kind.path);
    });
}
static_assert(is_known_to_core(), "no edition may be called like a page");

template <typename Thing>
std::vector<std::string> ids_of(const std::vector<Thing>& things) {
    std::vector<std::string> ids;
    ids.reserve(things.size());
    for (const Thing& thing : things) {
        ids.push_back(thing.id);
    }
    return ids;
}

/// The pages of one kind, in the edition of `from`.
void add_routes(std::vector<Route>& routes, const PageKind& kind, const Route& from,
                const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
        routes.push_back(route_to(from, kind.page, id));
    }
    if (kind.page == Page::Compare) {
        for (const CompareKind what : kCompareKinds) {
            routes.push_back(route_to(from, kind.page));
            routes.back().compare_kind = what;
        }
    } else if (kind.ids == nullptr) {
        routes.push_back(route_to(from, kind.page));
    }
}

void add_edition(std::vector<Route>& routes, const core::Content& content,
                 const core::Edition* edition, std::string_view language) {
    Route from;
    from.language = language;
    from.edition = edition == nullptr ? "" : edition_in_route(content, edition->id);
    for (const PageKind& kind : kPages) {
        add_routes(routes, kind, from,
                   kind.ids == nullptr ? std::vector<std::string>() : kind.ids(content, edition));
    }
}

}  // namespace

std::vector<std::string> track_ids(const core::Content& /*content*/, const core::Edition* edition) {
    return edition == nullptr ? std::vector<std::string>() : ids_of(edition->tracks);
}

std::vector<std::string> course_ids(const core::Content& content,
                                    const core::Edition* /*edition*/) {
    return ids_of(content.courses);
}

Route route_to(const Route& from, Page page, std::string_view id) {
    Route route;
    route.page = page;
    route.id = id;
    route.edition = from.edition;
    route.language = from.language;
    route.theme = from.theme;
    route.is_embedded = from.is_embedded;
    return route;
}

std::string edition_in_route(const core::Content& content, std::string_view id) {
    const core::Edition* usual = content.default_edition();
    return usual != nullptr && usual->id == id ? std::string() : std::string(id);
}

std::string language_in_route(const core::Content& content, const words::Words& words,
                              std::string_view tag) {
    const std::vector<words::Language>& spoken = words.languages();
    const std::string& own = content.programme.language;
    auto usual = std::find_if(spoken.begin(), spoken.end(),
                              [&](const auto& language) { return language.tag == own; });
    if (usual == spoken.end()) {
        usual = std::find_if(spoken.begin(), spoken.end(), [&](const auto& language) {
            return core::is_same_language(language.tag, own);
        });
    }
    const bool is_usual =
        spoken.empty() || (usual == spoken.end() ? spoken.front() : *usual).tag == tag;
    return is_usual ? std::string() : std::string(tag);
}

bool can_be_in_path(std::string_view edition) {
    return core::is_address_id(edition) && !core::is_page_path(edition);
}

std::vector<const core::Edition*> editions_with_pages(const core::Content& content) {
    std::vector<const core::Edition*> editions = {content.default_edition()};
    for (const core::Edition& edition : content.editions) {
        if (&edition != editions.front() && can_be_in_path(edition.id)) {
            editions.push_back(&edition);
        }
    }
    return editions;
}

std::vector<Route> routes_of(const core::Content& content, std::string_view language) {
    std::vector<Route> routes;
    for (const core::Edition* edition : editions_with_pages(content)) {
        add_edition(routes, content, edition, language);
    }
    return routes;
}

Route original_of(const Route& route) {
    Route original = route;
    if (kind_of(route.page).is_same_in_editions || route.compare_kind == CompareKind::Editions) {
        original.edition.clear();
    }
    return original;
}

}  // namespace app
