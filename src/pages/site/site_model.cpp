#include "pages/site/site_model.h"

#include <algorithm>

#include "app/address.h"
#include "app/wording.h"

namespace pages {
namespace {

using words::Msg;

std::string page_label(const words::Words& words, app::Page page) {
    switch (page) {
        case app::Page::Overview:
            return words.say(Msg::overview);
        case app::Page::Tracks:
            return words.say(Msg::tracks);
        case app::Page::Track:
            return words.say(Msg::track);
        case app::Page::Compare:
            return words.say(Msg::compare);
        case app::Page::Courses:
            return words.say(Msg::courses);
        case app::Page::Course:
            return words.say(Msg::course);
    }
    return {};
}

/// The pages of the navigation. One below a page, at its part of the address, counts for that.
std::vector<NamedLink> page_links(const app::Library& library, const app::Route& now) {
    std::vector<NamedLink> links;
    for (const app::PageKind& kind : app::kPages) {
        if (kind.is_in_navigation) {
            links.push_back({page_label(library.words(), kind.page),
                             app::address_of(app::route_to(now, kind.page), library.content()),
                             app::kind_of(now.page).path == kind.path});
        }
    }
    return links;
}

std::vector<LanguageLink> language_links(const app::Library& library, const app::Route& now) {
    std::vector<LanguageLink> links;
    const words::Words& words = library.words();
    for (const words::Language& language : words.languages()) {
        if (language.tag != words.language()) {
            app::Route other = now;
            other.language = app::language_in_route(library.content(), words, language.tag);
            links.push_back({language, app::address_of(other, library.content())});
        }
    }
    return links;
}

void add_problems(SiteModel& model, const app::Library& library) {
    constexpr std::size_t kShown = 50;
    std::size_t count = 0;
    for (const core::Problem& problem : library.problems()) {
        if (problem.severity != core::Problem::Severity::Error) {
            continue;
        }
        if (++count <= kShown) {
            model.problems.push_back(library.problem_line(problem));
        }
    }
    if (count > 0) {
        model.problems_title = library.words().say(Msg::content_problems, {.count = count});
    }
    if (count > kShown) {
        model.problems.push_back(library.words().say(Msg::and_more, {.count = count - kShown}));
    }
}

}  // namespace

SiteModel make_site_model(const app::Library& library, const app::State& state,
                          const PageHead& head) {
    const core::Programme& programme = library.content().programme;
    const words::Words& words = library.words();
    const app::Route& now = state.route;
    SiteModel model;
    model.short_title = programme_name(words, programme);
    model.institution = programme.institution;
    model.search_address =
        app::address_of(app::route_to(now, app::Page::Courses), library.content());
    model.home_address =
        app::address_of(app::route_to(now, app::Page::Overview), library.content());
    model.pages = page_links(library, now);
    model.crumbs = head.crumbs;
    if (state.site == app::SiteKind::SeveralProgrammes && !now.is_embedded) {
        // The list of programmes is the root of the site.
        model.crumbs.insert(model.crumbs.begin(), {words.say(Msg::all_programmes),
                                                   app::home_address(words, words.language())});
    }
    const core::Edition& shown = library.edition(now.edition);
    for (const core::Edition& edition : library.content().editions) {
        app::Route other = now;
        other.edition = app::edition_in_route(library.content(), edition.id);
        model.editions.push_back(
            {edition.title, app::address_of(other, library.content()), &edition == &shown});
    }
    model.languages = language_links(library, now);
    model.is_embedded = now.is_embedded;
    model.menu_is_open = state.menu_is_open;
    model.notice = state.notice;
    model.problems_are_open = state.problems_are_open;
    add_problems(model, library);

    model.edition_remark = shown.summary;
    const auto official = std::find_if(programme.links.begin(), programme.links.end(),
                                       [](const core::Link& link) { return !link.url.empty(); });
    if (official != programme.links.end()) {
        model.official = {official->label, official->url};
    }
    for (const core::Link& contact : programme.contacts) {
        model.contacts.push_back({contact.label, contact.url});
    }
    if (!programme.last_edit.empty()) {
        model.edit_remark =
            words.say(Msg::last_edited, {.date = words::date_text(words, programme.last_edit)});
    }
    return model;
}

}  // namespace pages
