#include "app/models/site_model.h"

#include <algorithm>

#include "app/address.h"
#include "app/wording.h"

namespace app {
namespace {

std::string page_label(const words::Words& words, Page page) {
    switch (page) {
        case Page::Overview:
            return words.say(Msg::overview);
        case Page::Tracks:
            return words.say(Msg::tracks);
        case Page::Track:
            return words.say(Msg::track);
        case Page::Compare:
            return words.say(Msg::compare);
        case Page::Courses:
            return words.say(Msg::courses);
        case Page::Course:
            return words.say(Msg::course);
    }
    return {};
}

/// The pages of the navigation. One below a page, at its part of the address, counts for that.
std::vector<NamedLink> page_links(const Library& library, const Route& now) {
    std::vector<NamedLink> links;
    for (const PageKind& kind : kPages) {
        if (kind.is_in_navigation) {
            links.push_back({page_label(library.words(), kind.page),
                             address_of(route_to(now, kind.page), library.content()),
                             kind_of(now.page).path == kind.path});
        }
    }
    return links;
}

std::vector<LanguageLink> language_links(const Library& library, const Route& now) {
    std::vector<LanguageLink> links;
    const words::Words& words = library.words();
    for (const words::Language& language : words.languages()) {
        if (language.tag != words.language()) {
            Route other = now;
            other.language = language_in_route(library.content(), words, language.tag);
            links.push_back({language, address_of(other, library.content())});
        }
    }
    return links;
}

void add_problems(SiteModel& model, const Library& library) {
    constexpr std::size_t kShown = 50;
    std::size_t count = 0;
    for (const core::Problem& problem : library.problems()) {
        if (problem.severity != core::Problem::Severity::Error) {
            continue;
        }
        if (++count <= kShown) {
            model.problems.push_back(core::format_problem(problem));
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

SiteModel make_site_model(const Library& library, const State& state, const PageHead& head) {
    const core::Programme& programme = library.content().programme;
    const words::Words& words = library.words();
    const Route& now = state.route;
    SiteModel model;
    model.short_title = programme_name(words, programme);
    model.institution = programme.institution;
    model.search_address = address_of(route_to(now, Page::Courses), library.content());
    model.home_address = address_of(route_to(now, Page::Overview), library.content());
    model.pages = page_links(library, now);
    model.crumbs = head.crumbs;
    if (state.site == SiteKind::SeveralProgrammes && !now.is_embedded) {
        // The list of programmes is the root of the site.
        model.crumbs.insert(model.crumbs.begin(), {words.say(Msg::all_programmes),
                                                   home_address(words, words.language())});
    }
    const core::Edition& shown = library.edition(now.edition);
    for (const core::Edition& edition : library.content().editions) {
        Route other = now;
        other.edition = edition_in_route(library.content(), edition.id);
        model.editions.push_back(
            {edition.title, address_of(other, library.content()), &edition == &shown});
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

}  // namespace app
