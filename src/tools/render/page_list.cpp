#include "tools/render/page_list.h"

#include "app/address.h"

namespace tools {

ListedPage listed(const app::Route& route, const core::Content& content) {
    const app::Route original = app::original_of(route);
    return {app::address_of(route, content), app::kind_of(route.page).name,
            original == route ? "" : app::address_of(original, content)};
}

std::string page_list(const std::vector<ListedPage>& pages) {
    // Nothing in an address of a page has to be escaped.
    std::string json = "[";
    for (const ListedPage& page : pages) {
        json += json.size() == 1 ? "\n" : ",\n";
        json += R"({"address": ")" + page.address + R"(", "kind": ")" + std::string(page.kind);
        json += page.copy_of.empty() ? "" : R"(", "copy_of": ")" + page.copy_of;
        json += "\"}";
    }
    return json + "\n]\n";
}

}  // namespace tools
