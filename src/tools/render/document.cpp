#include "tools/render/document.h"

#include <algorithm>

#include "app/address.h"
#include "app/query_string.h"
#include "app/wording.h"
#include "core/content/model.h"
#include "tools/render/template.h"
#include "ui/output/html/html.h"

namespace tools {
namespace {

std::string attribute(std::string_view name, const std::string& value) {
    return " " + std::string(name) + "=\"" + ui::escaped(value) + '"';
}

std::string meta_property(std::string_view name, const std::string& value) {
    return "<meta" + attribute("property", "og:" + std::string(name)) +
           attribute("content", value) + ">\n";
}

/// A link to each of the programme's files, for the program to load; `how` says what the browser
/// does with it before.
std::string file_links(const Programme& programme, const std::string& prefix,
                       const std::string& how) {
    const std::string& id = programme.library.content().programme.id;
    const std::string folder = prefix + "data/" + id + "/";
    std::string links;
    for (const core::FileText& file : programme.files) {
        links += "<link";
        links += how;
        links += attribute("href", folder + file.name);
        links += attribute("data-file", file.name);
        links += attribute("data-bytes", std::to_string(file.text.size()));
        links += ">\n";
    }
    return links;
}

std::string preloads(const Programme& programme, const std::string& prefix) {
    const std::string how = R"( rel="preload" as="fetch" crossorigin)";
    return "<link" + how + attribute("href", prefix + "app/program_explorer.wasm") + ">\n" +
           file_links(programme, prefix, how);
}

/// The editions that have paths, the usual one first.
std::vector<std::string> edition_ids(const core::Content& content) {
    std::vector<std::string> ids;
    for (const core::Edition* edition : app::editions_with_pages(content)) {
        if (edition != nullptr) {
            ids.push_back(edition->id);
        }
    }
    return ids;
}

std::string compare_names() {
    std::vector<std::string> names;
    names.reserve(app::kCompareKinds.size());
    for (const app::CompareKind kind : app::kCompareKinds) {
        names.emplace_back(app::compare_name(kind));
    }
    return app::join_list(names, " ");
}

/// Between names of files, which may hold blanks but no slash alone; shared with web/main.js.
constexpr std::string_view kNameSeparator = " / ";

/// What scripts need to know of a page before the program runs; see web/early.js.
std::string root_attributes(const Site& site, const Programme& programme, const app::Route& route) {
    const core::Content& content = programme.library.content();
    std::string attributes =
        attribute("data-editions", app::join_list(edition_ids(content), " ")) +
        attribute("data-kinds", compare_names()) +
        attribute("data-parameters", app::join_list(app::parameters_of(route.page), " "));
    if (site.kind() == app::SiteKind::SeveralProgrammes) {
        attributes += " data-home";
    }
    if (!programme.unread.empty()) {
        attributes += attribute("data-lost", app::join_list(programme.unread, kNameSeparator));
    }
    return attributes;
}

std::string address_on(const Site& site, const std::string& prefix, const std::string& address) {
    return (site.options.site.empty() ? prefix : site.options.site) + address;
}

std::string open_graph(const RenderedPage& page, const std::string& url,
                       const core::Programme& programme) {
    return meta_property("type", "website") + meta_property("title", page.title) +
           meta_property("description", page.description) + meta_property("url", url) +
           meta_property("site_name", programme.title) +
           meta_property("locale", programme.language);
}

}  // namespace

std::string page_document(const Site& site, const Programme& programme, const app::Route& route,
                          const RenderedPage& page, const std::string& prefix) {
    const core::Content& content = programme.library.content();
    const std::string original = app::address_of(app::original_of(route), content);
    const std::string& id = content.programme.id;
    return filled(
        site.page_template,
        {{"language", ui::escaped(content.programme.language)},
         {"title", ui::escaped(page.title)},
         {"description", ui::escaped(page.description)},
         {"canonical", ui::escaped(address_on(site, prefix, original))},
         {"base", prefix},
         {"programme", id},
         {"attributes", root_attributes(site, programme, route)},
         {"open_graph", open_graph(page, site.options.site + original, content.programme)},
         {"theme", prefix + id + "/theme.css"},
         {"preloads", preloads(programme, prefix)},
         {"outside", std::string(app::kOutsideWords)},
         {"content", page.content}});
}

std::string home_document(const Site& site, const RenderedPage& page) {
    const core::Programme& first = site.programmes.front().library.content().programme;
    const bool is_only_one = site.kind() == app::SiteKind::OneProgramme;
    const std::string redirect =
        "<meta http-equiv=\"refresh\" content=\"0; url=" + first.id + "/\">\n";
    const std::string canonical = address_on(site, "", is_only_one ? first.id + "/" : "");
    return filled(site.index_template,
                  {{"language", ui::escaped(first.language)},
                   {"title", ui::escaped(page.title)},
                   {"description", ui::escaped(page.description)},
                   {"canonical", ui::escaped(canonical.empty() ? "./" : canonical)},
                   {"redirect", is_only_one ? redirect : ""},
                   {"content", page.content}});
}

std::string lost_document(const Site& site, const RenderedPage& page) {
    const std::string& base = site.options.base;
    const core::Programme& first = site.programmes.front().library.content().programme;
    std::vector<std::string> ids;
    std::string links;
    for (const Programme& programme : site.programmes) {
        ids.push_back(programme.library.content().programme.id);
        links += file_links(programme, base, attribute("data-programme", ids.back()));
    }
    return filled(
        site.page_template,
        {{"language", ui::escaped(first.language)},
         {"title", ui::escaped(page.title)},
         {"description", ui::escaped(page.description)},
         {"canonical", ui::escaped(address_on(site, base, ""))},
         {"base", base},
         {"programme", ""},
         {"attributes", attribute("data-programmes", app::join_list(ids, " ")) + " data-home"},
         {"open_graph", ""},
         {"theme", base + "theme.css"},
         {"preloads", links},
         {"outside", std::string(app::kOutsideWords)},
         {"content", page.content}});
}

}  // namespace tools
