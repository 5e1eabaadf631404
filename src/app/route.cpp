#include "app/route.h"

#include "core/content/model.h"

namespace app {

Route route_to(const Route& from, Page page, std::string_view id) {
    Route route;
    route.page = page;
    route.id = id;
    route.edition = from.edition;
    route.theme = from.theme;
    route.is_embedded = from.is_embedded;
    return route;
}

std::string edition_in_route(const core::Content& content, std::string_view id) {
    const core::Edition* usual = content.default_edition();
    return usual != nullptr && usual->id == id ? std::string() : std::string(id);
}

}  // namespace app
