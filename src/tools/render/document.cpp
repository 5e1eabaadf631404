#include "tools/render/document.h"

#include <algorithm>

#include "app/address.h"
#include "app/query_string.h"
#include "core/content/model.h"
#include "tools/render/template.h"
#include "ui/output/html/html.h"
#include "words/messages.h"
#include "words/texts.h"

namespace tools {
namespace {

using words::Msg;

std::string attribute(std::string_view name, const std::string& value) {
    return " " + std::string(name) + "=\"" + ui::escaped(value) + '"';
}

std::string meta_property(std::string_view name, const std::string& value) {
    return "<meta" + attribute("property", "og:" + std::string(name)) +
           attribute("content", value) + ">\n";
}

/// A link for the program to load a file; `how` says what the browser does with it before.
std::string file_link(const std::string& how, const std::string& address, const std::string& name,
                      std::size_t bytes) {
    return "<link" + how + attribute("href", address) + attribute("data-file", name) +
           attribute("data-bytes", std::to_string(bytes)) + ">\n";
}

/// A link to the words of pages in a language of the site.
std::string words_link(const SiteWords& words, const std::string& prefix, const std::string& how) {
    return file_link(how, prefix + words.path(), "../../" + words.path(), words.text.size());
}

/// A link to each of the programme's files.
std::string file_links(const Programme& programme, const std::string& prefix,
                       const std::string& how) {
    const std::string folder =
        prefix + "data/" + programme.libraries.front().content().programme.id + "/";
    std::string links;
    for (const core::FileText& file : programme.files) {
        links += file_link(how, folder + file.name, file.name, file.text.size());
    }
    return links;
}

std::string preloads(const Site& site, const Spoken& spoken, const std::string& prefix) {
    const std::string how = R"( rel="preload" as="fetch" crossorigin)";
    return "<link" + how + attribute("href", prefix + "app/program_explorer.wasm") + ">\n" +
           words_link(site.words[spoken.language], prefix, how) +
           file_links(spoken.programme, prefix, how);
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

/// The tags of the site's languages, the usual one of the programme first.
std::string language_tags(const Site& site, const Programme& programme) {
    const std::size_t usual = in_usual_language(programme).language;
    std::vector<std::string> tags = {site.words[usual].words.language()};
    for (const SiteWords& words : site.words) {
        if (words.words.language() != tags.front()) {
            tags.push_back(words.words.language());
        }
    }
    return app::join_list(tags, " ");
}

/// What scripts need to know of a page before the program runs; see web/early.js.
std::string root_attributes(const Site& site, const Programme& programme, const app::Route& route) {
    const core::Content& content = programme.libraries.front().content();
    std::string attributes =
        attribute("data-languages", language_tags(site, programme)) +
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

/// Says where a page is in each of the site's languages; `address_in` gives its address in one.
template <typename AddressIn>
std::string alternates(const Site& site, const std::string& prefix, const AddressIn& address_in) {
    std::string links;
    for (std::size_t i = 0; site.words.size() > 1 && i < site.words.size(); ++i) {
        const words::Words& words = site.words[i].words;
        const std::string address = address_on(site, prefix, address_in(i));
        links += "<link" + attribute("rel", "alternate") + attribute("hreflang", words.language()) +
                 attribute("href", address.empty() ? "./" : address) +
                 attribute("title", words.say(Msg::page_in_this_language)) + ">\n";
    }
    return links;
}

/// What the page says of its own start; shared with web/page.html.
Fillings start_words(const words::Words& words) {
    const auto said = [](const std::string& text) { return ui::escaped(text); };
    const std::string gap = "{}";
    return {{"not_applied_yet", said(words.say(Msg::not_applied_yet, {.text = gap}))},
            {"not_applied", said(words.say(Msg::not_applied, {.text = gap}))},
            {"the_search", said(words.say(Msg::the_search, {.text = words::quoted(words, gap)}))},
            {"the_choices", said(words.say(Msg::the_choices))},
            {"and", said(words.say(Msg::list_of_two, {.first = "", .last = ""}))},
            {"did_not_load", said(words.say(Msg::did_not_load))},
            {"has_stopped", said(words.say(Msg::has_stopped))},
            {"shown_plainly", said(words.say(Msg::shown_plainly))},
            {"dismiss", said(words.say(Msg::dismiss))},
            {"try_again", said(words.say(Msg::try_again))},
            {"outside", said(words.say(Msg::leaves_this_site))}};
}

/// What pages of every kind have in their place in the template.
Fillings page_fillings(const Site& site, const words::Words& words, const RenderedPage& page) {
    Fillings fillings = start_words(words);
    fillings.insert(fillings.end(), {{"language", ui::escaped(words.language())},
                                     {"title", ui::escaped(page.title)},
                                     {"description", ui::escaped(page.description)},
                                     {"release", site.release},
                                     {"content", page.content}});
    return fillings;
}

std::string open_graph(const RenderedPage& page, const std::string& url,
                       const app::Library& library) {
    return meta_property("type", "website") + meta_property("title", page.title) +
           meta_property("description", page.description) + meta_property("url", url) +
           meta_property("site_name", library.content().programme.title.text) +
           meta_property("locale", library.words().language());
}

/// What the template of pages takes for a page of a programme.
Fillings programme_fillings(const Site& site, const Spoken& spoken, const app::Route& route,
                            const RenderedPage& page, const std::string& prefix) {
    const app::Library& library = spoken.library();
    const core::Content& content = library.content();
    const app::Route original = app::original_of(route);
    const std::string address = app::address_of(original, content);
    const std::string& id = content.programme.id;
    Fillings fillings = page_fillings(site, library.words(), page);
    const auto address_in = [&](std::size_t language) {
        app::Route other = original;
        other.language =
            app::language_in_route(content, library.words(), site.words[language].words.language());
        return app::address_of(other, content);
    };
    fillings.insert(fillings.end(),
                    {{"canonical", ui::escaped(address_on(site, prefix, address))},
                     {"alternates", alternates(site, prefix, address_in)},
                     {"base", prefix},
                     {"programme", id},
                     {"root", app::language_path(route.language) + id},
                     {"attributes", root_attributes(site, spoken.programme, route)},
                     {"open_graph", open_graph(page, site.options.site + address, library)},
                     {"theme", prefix + id + "/theme.css"},
                     {"preloads", preloads(site, spoken, prefix)}});
    return fillings;
}

/// The same for the list of programmes at an address that has no page.
Fillings lost_fillings(const Site& site, std::size_t language, const RenderedPage& page) {
    const std::string& base = site.options.base;
    std::string links = words_link(site.words[language], base, "");
    for (const Programme& programme : site.programmes) {
        const std::string& id = programme.libraries.front().content().programme.id;
        links += file_links(programme, base, attribute("data-programme", id));
    }
    Fillings fillings = page_fillings(site, site.words[language].words, page);
    fillings.insert(
        fillings.end(),
        {{"canonical", ui::escaped(address_on(site, base, ""))},
         {"alternates", ""},
         {"base", base},
         {"programme", ""},
         {"root", ""},
         {"attributes",
          attribute("data-languages", language_tags(site, site.programmes.front())) + " data-home"},
         {"open_graph", ""},
         {"theme", base + "theme.css"},
         {"preloads", links}});
    return fillings;
}

/// The programmes of the site, and the usual language of each.
std::string programme_attributes(const Site& site) {
    std::vector<std::string> ids;
    std::vector<std::string> languages;
    for (const Programme& programme : site.programmes) {
        ids.push_back(programme.libraries.front().content().programme.id);
        languages.push_back(in_usual_language(programme).library().words().language());
    }
    return attribute("data-programmes", app::join_list(ids, " ")) +
           attribute("data-usual", app::join_list(languages, " "));
}

/// The page for addresses that have none, in the language with this number.
std::string lost_document_in(const Site& site, std::size_t language, const RenderedPage& page) {
    const Spoken first{site.programmes.front(), language};
    const core::Content& content = first.library().content();
    const words::Words& words = site.words[language].words;
    const app::Route start{.language = app::language_in_route(content, words, words.language())};
    Fillings fillings = site.kind() == app::SiteKind::SeveralProgrammes
                            ? lost_fillings(site, language, page)
                            : programme_fillings(site, first, start, page, site.options.base);
    for (auto& [name, value] : fillings) {
        if (name == "attributes") {
            value += programme_attributes(site);
        }
    }
    return filled(site.page_template, fillings);
}

constexpr std::string_view kBodyBegin = "<body>";
constexpr std::string_view kBodyEnd = "</body>";

std::string body_of(const std::string& document) {
    const std::size_t begin = document.find(kBodyBegin) + kBodyBegin.size();
    return document.substr(begin, document.rfind(kBodyEnd) - begin);
}

}  // namespace

Spoken in_usual_language(const Programme& programme) {
    std::size_t usual = 0;
    for (std::size_t i = 0; i < programme.libraries.size(); ++i) {
        const app::Library& library = programme.libraries[i];
        if (app::language_in_route(library.content(), library.words(), library.words().language())
                .empty()) {
            usual = i;
        }
    }
    return {programme, usual};
}

std::string page_document(const Site& site, const Spoken& spoken, const app::Route& route,
                          const RenderedPage& page, const std::string& prefix) {
    return filled(site.page_template, programme_fillings(site, spoken, route, page, prefix));
}

std::string home_document(const Site& site, std::size_t language, const RenderedPage& page) {
    const core::Content& first = site.programmes.front().libraries[language].content();
    const words::Words& words = site.words[language].words;
    const bool is_only_one = site.kind() == app::SiteKind::OneProgramme;
    const std::string prefix = way_to_root(page.address);
    const app::Route start{.language = app::language_in_route(first, words, words.language())};
    const std::string only = app::address_of(start, first);
    const std::string redirect =
        "<meta http-equiv=\"refresh\" content=\"0; url=" + prefix + only + "\">\n";
    const std::string canonical = address_on(site, prefix, is_only_one ? only : page.address);
    const auto address_in = [&](std::size_t other) {
        return app::home_address(words, site.words[other].words.language());
    };
    Fillings fillings = page_fillings(site, words, page);
    fillings.insert(fillings.end(),
                    {{"canonical", ui::escaped(canonical.empty() ? "./" : canonical)},
                     {"alternates", is_only_one ? "" : alternates(site, prefix, address_in)},
                     {"base", prefix.empty() ? "./" : prefix},
                     {"redirect", is_only_one ? redirect : ""}});
    return filled(site.index_template, fillings);
}

std::string lost_document(const Site& site, std::span<const RenderedPage> pages) {
    const std::size_t usual = in_usual_language(site.programmes.front()).language;
    std::string document = lost_document_in(site, usual, pages[usual]);
    std::string others;
    for (std::size_t language = 0; language < pages.size(); ++language) {
        if (language != usual) {
            const std::string other = lost_document_in(site, language, pages[language]);
            others += "<template" + attribute("lang", site.words[language].words.language()) +
                      attribute("title", pages[language].title) + ">\n" +
                      words_link(site.words[language], site.options.base, "") + body_of(other) +
                      "</template>\n";
        }
    }
    document.insert(document.rfind(kBodyEnd), others);
    // Before all other scripts.
    return document.insert(
        document.find("<script"),
        "<script" + attribute("src", site.options.base + "app/lost.js") + "></script>\n");
}

}  // namespace tools
