#include "app/route.h"

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

}  // namespace app
