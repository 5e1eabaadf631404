#include <string>
#include <string_view>
#include <vector>

#include "app/address.h"
#include "app/address_names.h"
#include "app/query_string.h"
#include "core/content/model.h"
#include "words/words.h"

namespace app {
namespace {

void add_unless_usual(std::vector<Parameter>& parameters, std::string_view name,
                      std::string_view value) {
    if (!value.empty()) {
        parameters.emplace_back(name, value);
    }
}

void add_browse(std::vector<Parameter>& parameters, const Route& route) {
    add_unless_usual(parameters, "q", route.browse.text);
    for (const core::Facet facet : core::kFacets) {
        add_unless_usual(parameters, core::facet_name(facet),
                         join_list(route.browse.selection.of(facet), ","));
    }
    if (route.browse.order != core::CourseOrder::Relevance) {
        add_unless_usual(parameters, "sort", core::order_name(route.browse.order));
    }
    add_unless_usual(parameters, "view", name_of(kLayouts, route.layout));
    add_unless_usual(parameters, "page",
                     route.results_page > 1 ? std::to_string(route.results_page) : "");
}

/// "courses/aipi-510/", with the edition before it where one is named.
std::string path_of(const Route& route) {
    std::string path;
    const auto add = [&path](std::string_view part) {
        path += part.empty() ? "" : format_path_part(part) + "/";
    };
    if (can_be_in_path(route.edition)) {
        add(route.edition);
    }
    add(kind_of(route.page).path);
    add(route.id);
    if (route.page == Page::Compare && route.compare_kind != CompareKind::Tracks) {
        add(compare_name(route.compare_kind));
    }
    return path;
}

}  // namespace

std::string address_of(const Route& route, const core::Content& content) {
    std::vector<Parameter> parameters;
    if (route.page == Page::Courses) {
        add_browse(parameters, route);
    }
    if (route.page == Page::Compare) {
        add_unless_usual(parameters, "ids", join_list(route.compare_ids, ","));
        add_unless_usual(parameters, "only", route.only_differences ? "differences" : "");
    }
    add_unless_usual(parameters, "edition", can_be_in_path(route.edition) ? "" : route.edition);
    add_unless_usual(parameters, "theme", theme_name(route.theme));
    add_unless_usual(parameters, "embed", route.is_embedded ? "1" : "");
    std::string address = language_path(route.language) + format_path_part(content.programme.id) +
                          "/" + path_of(route);
    if (!parameters.empty()) {
        address += "?" + format_query(parameters);
    }
    return address;
}

std::string language_path(std::string_view language) {
    return language.empty() ? std::string() : format_path_part(language) + "/";
}

std::string home_address(const words::Words& words, std::string_view tag) {
    const bool is_first = words.languages().empty() || words.languages().front().tag == tag;
    return language_path(is_first ? std::string_view() : tag);
}

std::vector<std::string> parameters_of(Page page) {
    if (page == Page::Compare) {
        return {"ids", "only"};
    }
    if (page != Page::Courses) {
        return {};
    }
    std::vector<std::string> names = {"q"};
    for (const core::Facet facet : core::kFacets) {
        names.emplace_back(core::facet_name(facet));
    }
    names.insert(names.end(), {"sort", "view", "page"});
    return names;
}

std::string_view theme_name(ThemeChoice theme) {
    return name_of(kThemes, theme);
}

std::string_view compare_name(CompareKind kind) {
    return name_of(kCompareNames, kind);
}

}  // namespace app
