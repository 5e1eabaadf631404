#include "app/models/overview_model.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "app/address.h"
#include "app/wording.h"
#include "core/text/number_text.h"
#include "core/text/words.h"

namespace app {
namespace {

/// The facts that stand large beside the headline; the others come further down.
constexpr std::array<std::string_view, 4> kKeyFacts = {"credits", "length", "delivery", "start"};

constexpr std::size_t kLongestFigure = 24;

std::string remark_of(const core::Fact& fact) {
    std::string remark = capitalized(fact.scope);
    if (!remark.empty() && !fact.note.empty()) {
        remark += ". ";
    }
    return remark + fact.note;
}

FigureLine figure_line(const core::Content& content, const core::Fact& fact) {
    FigureLine line;
    line.id = fact.id.empty() ? core::slug(fact.label + " " + fact.year) : fact.id;
    line.values = {capitalized(fact_words(fact))};
    line.is_short = line.values.front().size() <= kLongestFigure;
    line.label = fact.label;
    line.remark = remark_of(fact);
    line.origin = origin(content, fact.sources, fact.year);
    return line;
}

/// A figure to stand large: each of its values on a line.
FigureLine key_figure(const core::Content& content, const core::Fact& fact) {
    FigureLine line = figure_line(content, fact);
    if (fact.values.size() > 1 && fact.certainty == core::Certainty::Stated) {
        line.values.clear();
        for (const std::string& value : fact.values) {
            line.values.push_back(capitalized(value));
        }
    }
    return line;
}

/// Figures that stand out come first, so that the lines of the grid agree in height.
void put_short_first(std::vector<FigureLine>& lines) {
    std::stable_partition(lines.begin(), lines.end(),
                          [](const FigureLine& line) { return line.is_short; });
}

std::vector<FigureLine> figure_lines(const core::Content& content,
                                     const std::vector<core::Fact>& facts) {
    std::vector<FigureLine> lines;
    for (const core::Fact& fact : facts) {
        lines.push_back(figure_line(content, fact));
        // Facts of one page may share a label; their place tells them apart.
        lines.back().id += "-" + std::to_string(lines.size());
    }
    put_short_first(lines);
    return lines;
}

bool is_key_fact(const core::Fact& fact) {
    return std::find(kKeyFacts.begin(), kKeyFacts.end(), fact.id) != kKeyFacts.end();
}

void add_edition_facts(OverviewModel& model, const core::Content& content,
                       const core::Edition& edition) {
    for (const core::Fact& fact : edition.facts) {
        if (is_key_fact(fact)) {
            model.key_facts.push_back(key_figure(content, fact));
        } else {
            model.more_facts.push_back(figure_line(content, fact));
        }
    }
    put_short_first(model.more_facts);
}

FormatLine format_line(const core::Format& format) {
    FormatLine line;
    line.id = format.id;
    line.title = format.title;
    line.length = format.months
                      ? core::count_text(static_cast<std::size_t>(*format.months), "month")
                      : capitalized(kNotStatedText);
    line.mode = capitalized(format.mode);
    line.credits = credits_words(format.credits);
    return line;
}

void add_admissions(OverviewModel& model, const core::Content& content) {
    const core::Admissions& admissions = content.admissions;
    model.admission = figure_lines(content, admissions.requirements);
    for (const core::Deadline& deadline : admissions.deadlines) {
        model.deadlines.push_back({"d" + std::to_string(model.deadlines.size()),
                                   deadline.applies_to, deadline.round, deadline.apply_by,
                                   deadline.decision_by,
                                   origin(content, deadline.sources, deadline.year)});
    }
    model.tuition = make_tuition_table(content);
}

}  // namespace

OverviewModel make_overview_model(const Library& library, const State& state) {
    const core::Content& content = library.content();
    const core::Programme& programme = content.programme;
    const core::Edition& edition = library.edition(state.route.edition);
    OverviewModel model;
    model.head = {programme_title(programme), programme.lead, {}};
    model.institution = programme.institution;
    model.lead = programme.lead;
    model.audience = programme.audience;
    model.actions = {{"Compare tracks", address_of(route_to(state.route, Page::Compare), content)},
                     {"Browse courses", address_of(route_to(state.route, Page::Courses), content)}};
    add_edition_facts(model, content, edition);
    for (const core::Passage& passage : programme.differentiators) {
        if (!passage.title.empty()) {
            model.differentiators.push_back(passage);
        }
    }
    for (const core::Track& track : edition.tracks) {
        model.tracks.push_back({track.id, track.title, track.summary,
                                address_of(route_to(state.route, Page::Track, track.id), content),
                                capitalized_all(track.roles)});
    }
    model.tracks_note = edition.tracks_note;
    for (const core::Format& format : edition.formats) {
        model.formats.push_back(format_line(format));
    }
    Route formats = route_to(state.route, Page::Compare);
    formats.compare_kind = CompareKind::Formats;
    model.compare_formats = {"Compare the formats", address_of(formats, content)};
    model.outcomes = figure_lines(content, content.outcomes);
    add_admissions(model, content);
    for (const core::Link& link : programme.links) {
        model.official.push_back({link.label, link.url});
    }
    for (const core::Link& contact : programme.contacts) {
        model.contacts.push_back({contact.label, contact.url});
    }
    model.related = figure_lines(content, programme.related);
    return model;
}

}  // namespace app
