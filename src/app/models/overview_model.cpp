#include "app/models/overview_model.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "app/address.h"
#include "app/wording.h"
#include "core/text/words.h"

namespace app {
namespace {

/// The facts that stand large beside the headline; the others come further down.
constexpr std::array<std::string_view, 4> kKeyFacts = {"credits", "length", "delivery", "start"};

constexpr std::size_t kLongestFigure = 24;

std::string remark_of(const words::Words& words, const core::Fact& fact) {
    const std::string scope = words.capitalized(fact.scope);
    if (scope.empty() || fact.note.empty()) {
        return scope + fact.note;
    }
    return words.say(Msg::remark_and_sentence, {.remark = scope, .sentence = fact.note});
}

FigureLine figure_line(const Library& library, const core::Fact& fact) {
    const words::Words& words = library.words();
    FigureLine line;
    line.id = fact.id.empty() ? core::slug(fact.label + " " + fact.year) : fact.id;
    line.values = {words.capitalized(fact_words(words, fact))};
    line.is_short = line.values.front().size() <= kLongestFigure;
    line.label = fact.label;
    line.remark = remark_of(words, fact);
    line.origin = origin(words, library.content(), fact.sources, fact.year);
    return line;
}

/// A figure to stand large: each of its values on a line.
FigureLine key_figure(const Library& library, const core::Fact& fact) {
    FigureLine line = figure_line(library, fact);
    if (fact.values.size() > 1 && fact.certainty == core::Certainty::Stated) {
        line.values.clear();
        for (const std::string& value : fact.values) {
            line.values.push_back(library.words().capitalized(value));
        }
    }
    return line;
}

/// Figures that stand out come first, so that the lines of the grid agree in height.
void put_short_first(std::vector<FigureLine>& lines) {
    std::stable_partition(lines.begin(), lines.end(),
                          [](const FigureLine& line) { return line.is_short; });
}

std::vector<FigureLine> figure_lines(const Library& library, const std::vector<core::Fact>& facts) {
    std::vector<FigureLine> lines;
    for (const core::Fact& fact : facts) {
        lines.push_back(figure_line(library, fact));
        // Facts of one page may share a label; their place tells them apart.
        lines.back().id += "-" + std::to_string(lines.size());
    }
    put_short_first(lines);
    return lines;
}

bool is_key_fact(const core::Fact& fact) {
    return std::find(kKeyFacts.begin(), kKeyFacts.end(), fact.id) != kKeyFacts.end();
}

void add_edition_facts(OverviewModel& model, const Library& library, const core::Edition& edition) {
    for (const core::Fact& fact : edition.facts) {
        if (is_key_fact(fact)) {
            model.key_facts.push_back(key_figure(library, fact));
        } else {
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
    line.mode = words.capitalized(format.mode);
    line.credits = credits_words(words, format.credits);
    return line;
}

void add_admissions(OverviewModel& model, const Library& library) {
    const core::Content& content = library.content();
    const core::Admissions& admissions = content.admissions;
    model.admission = figure_lines(library, admissions.requirements);
    for (const core::Deadline& deadline : admissions.deadlines) {
        model.deadlines.push_back(
            {"d" + std::to_string(model.deadlines.size()), deadline.applies_to, deadline.round,
             deadline.apply_by, deadline.decision_by,
             origin(library.words(), content, deadline.sources, deadline.year)});
    }
    model.tuition = make_tuition_table(library.words(), content);
}

}  // namespace

OverviewModel make_overview_model(const Library& library, const State& state) {
    const core::Content& content = library.content();
    const core::Programme& programme = content.programme;
    const words::Words& words = library.words();
    const core::Edition& edition = library.edition(state.route.edition);
    OverviewModel model;
    model.head = {programme_title(words, programme), programme.lead, {}};
    model.institution = programme.institution;
    model.lead = programme.lead;
    model.audience = programme.audience;
    model.actions = {
        {words.say(Msg::compare_tracks), address_of(route_to(state.route, Page::Compare), content)},
        {words.say(Msg::browse_courses),
         address_of(route_to(state.route, Page::Courses), content)}};
    add_edition_facts(model, library, edition);
    for (const core::Passage& passage : programme.differentiators) {
        if (!passage.title.empty()) {
            model.differentiators.push_back(passage);
        }
    }
    for (const core::Track& track : edition.tracks) {
        model.tracks.push_back({track.id, track.title, track.summary,
                                address_of(route_to(state.route, Page::Track, track.id), content),
                                capitalized_all(words, track.roles)});
    }
    model.tracks_note = edition.tracks_note;
    for (const core::Format& format : edition.formats) {
        model.formats.push_back(format_line(words, format));
    }
    Route formats = route_to(state.route, Page::Compare);
    formats.compare_kind = CompareKind::Formats;
    model.compare_formats = {words.say(Msg::compare_the_formats), address_of(formats, content)};
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

}  // namespace app
