#include "pages/overview/overview_model.h"

#include <algorithm>
#include <utility>

#include "app/address.h"
#include "app/wording.h"
#include "core/text/words.h"
#include "pages/shared/candidates.h"
#include "pages/shared/compare_words.h"

namespace pages {
namespace {

using words::Msg;

constexpr std::size_t kLongestFigure = 24;

core::RichText remark_of(const words::Words& words, const core::Fact& fact) {
    core::RichText scope = app::rich(app::capitalized(words, fact.scope));
    core::RichText note = app::rich(fact.note);
    if (scope.empty() || note.empty()) {
        return scope.empty() ? std::move(note) : std::move(scope);
    }
    return app::filled(words.pieces(Msg::remark_and_sentence,
                                    {.remark = words::Slot{0}, .sentence = words::Slot{1}}),
                       {std::move(scope), std::move(note)});
}

FigureLine figure_line(const app::Library& library, const core::Fact& fact) {
    const words::Words& words = library.words();
    FigureLine line;
    line.id = fact.id.empty() ? core::slug(fact.label.text + " " + fact.year.text) : fact.id;
    line.values = {app::capitalized(words, app::fact_words(words, fact))};
    line.is_short = app::plain_words(line.values.front()).size() <= kLongestFigure;
    line.label = fact.label;
    line.remark = remark_of(words, fact);
    line.origin = app::origin(words, library.content(), fact.sources, fact.year);
    return line;
}

/// A figure to stand large: each of its values on a line.
FigureLine key_figure(const app::Library& library, const core::Fact& fact) {
    FigureLine line = figure_line(library, fact);
    if (fact.values.size() > 1 && fact.certainty == core::Certainty::Stated) {
        line.values.clear();
        for (const core::Text& value : fact.values) {
            line.values.push_back(app::rich(app::capitalized(library.words(), value)));
        }
    }
    return line;
}

/// Figures that stand out come first, so that the lines of the grid agree in height.
void put_short_first(std::vector<FigureLine>& lines) {
    std::stable_partition(lines.begin(), lines.end(),
                          [](const FigureLine& line) { return line.is_short; });
}

std::vector<FigureLine> figure_lines(const app::Library& library,
                                     const std::vector<core::Fact>& facts) {
    std::vector<FigureLine> lines;
    for (const core::Fact& fact : facts) {
        lines.push_back(figure_line(library, fact));
        // Facts of one page may share a label; their place tells them apart.
        lines.back().id += "-" + std::to_string(lines.size());
    }
    put_short_first(lines);
    return lines;
}

void add_edition_facts(OverviewModel& model, const app::Library& library,
                       const core::Edition& edition) {
    const std::vector<const core::Fact*> key_facts = library.content().key_facts(edition);
    for (const core::Fact* fact : key_facts) {
        model.key_facts.push_back(key_figure(library, *fact));
    }
    for (const core::Fact& fact : edition.facts) {
        if (std::find(key_facts.begin(), key_facts.end(), &fact) == key_facts.end()) {
            model.more_facts.push_back(figure_line(library, fact));
        }
    }
    put_short_first(model.more_facts);
}

FormatLine format_line(const words::Words& words, const core::Format& format) {
    FormatLine line;
    line.id = format.id;
    line.title = format.title;
    line.length = format.months ? words.say(Msg::months, {.count = *format.months})
                                : words.say(Msg::not_stated_alone);
    line.mode = app::capitalized(words, format.mode);
    line.credits = app::credits_words(words, format.credits);
    return line;
}

std::string compare_address(const core::Content& content, const app::Route& now,
                            app::CompareKind kind) {
    app::Route route = app::route_to(now, app::Page::Compare);
    route.compare_kind = kind;
    return app::address_of(route, content);
}

/// What a visitor would do next: compare, where there are several of something, then look at
/// courses.
void add_actions(OverviewModel& model, const app::Library& library, const app::State& state,
                 const core::Edition& edition) {
    const core::Content& content = library.content();
    const words::Words& words = library.words();
    for (const app::CompareKind kind :
         {app::CompareKind::Tracks, app::CompareKind::Formats, app::CompareKind::Editions}) {
        if (candidates(content, edition, kind).size() >= kLeastCompared) {
            model.actions.push_back({words.say(of_kind(kind, compare_words::kTitles)),
                                     compare_address(content, state.route, kind)});
            break;
        }
    }
    model.actions.push_back(
        {words.say(Msg::browse_courses),
         app::address_of(app::route_to(state.route, app::Page::Courses), content)});
}

void add_admissions(OverviewModel& model, const app::Library& library) {
    const core::Content& content = library.content();
    const core::Admissions& admissions = content.admissions;
    model.admission = figure_lines(library, admissions.requirements);
    for (const core::Deadline& deadline : admissions.deadlines) {
        model.deadlines.push_back(
            {"d" + std::to_string(model.deadlines.size()), deadline.applies_to, deadline.round,
             deadline.apply_by, deadline.decision_by,
             app::origin(library.words(), content, deadline.sources, deadline.year)});
    }
    model.tuition = make_tuition_table(library.words(), content);
}

}  // namespace

OverviewModel make_overview_model(const app::Library& library, const app::State& state) {
    const core::Content& content = library.content();
    const core::Programme& programme = content.programme;
    const words::Words& words = library.words();
    const core::Edition& edition = library.edition(state.route.edition);
    OverviewModel model;
    model.head = {programme_title(words, programme), programme.lead.text, {}};
    model.institution = programme.institution;
    model.lead = programme.lead;
    model.audience = programme.audience;
    add_actions(model, library, state, edition);
    add_edition_facts(model, library, edition);
    for (const core::Passage& passage : programme.differentiators) {
        if (!passage.title.empty() && !passage.text.empty()) {
            model.differentiators.push_back(passage);
        }
    }
    for (const core::Track& track : edition.tracks) {
        model.tracks.push_back(
            {track.id, track.title, track.summary,
             app::address_of(app::route_to(state.route, app::Page::Track, track.id), content),
             app::capitalized_all(words, track.roles)});
    }
    model.tracks_note = edition.tracks_note;
    for (const core::Format& format : edition.formats) {
        model.formats.push_back(format_line(words, format));
    }
    if (edition.formats.size() >= kLeastCompared) {
        model.compare_formats = {words.say(Msg::compare_the_formats),
                                 compare_address(content, state.route, app::CompareKind::Formats)};
    }
    model.outcomes = figure_lines(library, content.outcomes);
    add_admissions(model, library);
    for (const core::Link& link : programme.links) {
        model.official.push_back({link.label, link.url});
    }
    for (const core::Link& contact : programme.contacts) {
        model.contacts.push_back({contact.label, contact.url});
    }
    model.related = figure_lines(library, programme.related);
    return model;
}

}  // namespace pages
