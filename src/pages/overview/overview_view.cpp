#include "pages/overview/overview_view.h"

#include <cstddef>
#include <string>

#include "pages/shared/content_link.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/structure.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "words/messages.h"
#include "words/words.h"

namespace pages {
namespace {

using ui::Flow;
using ui::Space;
using words::Msg;
using words::Words;

void draw_hero(ui::Builder& page, const OverviewModel& model) {
    const auto hero = ui::group(page, "hero", {.flow = Flow::Split, .gap = Space::Xxl});
    {
        const auto title = ui::group(page, "words", {.gap = Space::M});
        ui::paragraph(page, model.institution, ui::kSmallPrint);
        ui::heading(page, 1, model.head.title);
        ui::paragraph(page, model.lead, {.style = ui::TextStyle::Lead, .is_prose = true});
        const auto actions =
            ui::group(page, "actions", {.flow = Flow::Row, .gap = Space::S, .inset_y = Space::S});
        for (std::size_t i = 0; i < model.actions.size(); ++i) {
            ui::link_button(page, model.actions[i].label, model.actions[i].address,
                            {.look = i == 0 ? ui::ButtonLook::Primary : ui::ButtonLook::Secondary});
        }
    }
    if (model.key_facts.empty()) {
        return;
    }
    const auto facts =
        ui::definitions(page, "facts", {.flow = Flow::Grid, .gap = Space::L, .columns = {2, 4, 2}});
    for (const FigureLine& fact : model.key_facts) {
        const auto pair = ui::group(page, fact.id, {.gap = Space::None});
        ui::definition_lines(page, fact.label, fact.values,
                             {.style = ui::TextStyle::H3, .origin = fact.origin});
    }
}

void draw_differentiators(ui::Builder& page, const Words& words, const OverviewModel& model) {
    if (model.differentiators.empty()) {
        return;
    }
    const auto section =
        ui::section(page, 2, "why", words.say(Msg::what_sets_it_apart), {.gap = Space::L});
    const auto grid =
        ui::list(page, "why", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 2, 2}});
    for (const core::Passage& passage : model.differentiators) {
        const auto item = ui::item(
            page, {}, {.gap = Space::Xs, .surface = ui::Surface::RuleAbove, .inset_y = Space::M});
        ui::heading(page, 3, passage.title);
        ui::paragraph(page, passage.text);
    }
}

void draw_audience(ui::Builder& page, const Words& words, const OverviewModel& model) {
    if (model.audience.empty()) {
        return;
    }
    const auto section = ui::section(page, 2, "audience", words.say(Msg::who_it_is_for));
    ui::paragraph(page, model.audience, {.is_prose = true});
}

void draw_roles(ui::Builder& page, const TrackCard& track) {
    if (track.roles.empty()) {
        return;
    }
    const auto roles = ui::list(page, "roles", {.flow = Flow::Row, .gap = Space::Xs});
    for (const core::Text& role : track.roles) {
        const auto entry = ui::item(page);
        ui::pill(page, role);
    }
}

void draw_track_cards(ui::Builder& page, const Words& words, const OverviewModel& model) {
    if (model.tracks.empty() && model.tracks_note.empty()) {
        return;
    }
    const auto section = ui::section(page, 2, "tracks", words.say(Msg::tracks));
    if (!model.tracks_note.empty()) {
        ui::paragraph(page, model.tracks_note, {.is_prose = true});
    }
    if (model.tracks.empty()) {
        return;
    }
    const auto grid = ui::list(page, "tracks", {.flow = Flow::Grid, .gap = Space::M});
    for (const TrackCard& track : model.tracks) {
        const auto item = ui::item(
            page, track.id, {.gap = Space::S, .surface = ui::Surface::Card, .padding = Space::L});
        ui::heading_link(page, 3, track.title, track.address);
        ui::paragraph(page, track.summary);
        draw_roles(page, track);
    }
}

void draw_formats(ui::Builder& page, const Words& words, const OverviewModel& model) {
    if (model.formats.empty()) {
        return;
    }
    const auto section = ui::section(page, 2, "formats", words.say(Msg::ways_to_study));
    {
        ui::Table table(page, "formats", words.say(Msg::ways_to_study),
                        {{"", 2.0f},
                         {words.say(Msg::length), 1.0f},
                         {words.say(Msg::where), 1.6f},
                         {words.say(Msg::credits_title), 1.0f}});
        for (const FormatLine& format : model.formats) {
            const auto row = table.row(format.id);
            table.header_text(format.title);
            table.text(format.length);
            table.text(format.mode);
            table.text(format.credits);
        }
    }
    if (!model.compare_formats.address.empty()) {
        ui::link(page, model.compare_formats.label, model.compare_formats.address);
    }
}

void draw_figures(ui::Builder& page, std::string_view name, std::string_view title,
                  const std::vector<FigureLine>& figures) {
    if (figures.empty()) {
        return;
    }
    const auto section = ui::section(page, 2, name, title);
    const auto grid =
        ui::definitions(page, name, {.flow = Flow::Grid, .gap = Space::L, .columns = {1, 2, 3}});
    for (const FigureLine& figure : figures) {
        const auto pair = ui::group(page, figure.id, {.gap = Space::None});
        ui::definition_lines(page, figure.label, figure.values,
                             {.style = figure.is_short ? ui::TextStyle::H3 : ui::TextStyle::Body,
                              .remark = figure.remark,
                              .origin = figure.origin});
    }
}

void draw_prices(ui::Table& table, const TuitionTable::Row& line) {
    const auto row = table.row(line.id);
    table.header_text(line.item);
    for (const TuitionTable::Cell& cell : line.cells) {
        table.text(cell.price, cell.note);
    }
}

void draw_tuition(ui::Builder& page, const Words& words, const OverviewModel& model) {
    if (model.tuition.rows.empty() && model.tuition.remarks.empty()) {
        return;
    }
    const auto section = ui::section(page, 2, "tuition", words.say(Msg::tuition));
    if (!model.tuition.rows.empty()) {
        std::vector<ui::TableColumn> columns = {{words.say(Msg::for_what), 1.6f}};
        for (const std::string& year : model.tuition.years) {
            columns.push_back({year, 1.0f});
        }
        ui::Table table(page, "tuition", words.say(Msg::tuition), columns);
        for (const TuitionTable::Row& line : model.tuition.rows) {
            draw_prices(table, line);
        }
        const auto row = table.row("sources");
        table.header_text(words.say(Msg::sources));
        for (const std::vector<core::RichText>& sources : model.tuition.sources) {
            table.rich_texts(sources);
        }
    }
    for (const core::RichText& remark : model.tuition.remarks) {
        ui::rich_paragraph(page, remark, ui::kSmallPrint);
    }
}

void draw_deadlines(ui::Builder& page, const Words& words, const OverviewModel& model) {
    if (model.deadlines.empty()) {
        return;
    }
    const auto section = ui::section(page, 2, "deadlines", words.say(Msg::deadlines));
    ui::Table table(page, "deadlines", words.say(Msg::deadlines),
                    {{words.say(Msg::for_whom), 2.0f},
                     {words.say(Msg::round), 0.9f},
                     {words.say(Msg::apply_by), 1.1f},
                     {words.say(Msg::answer_by), 1.1f},
                     {words.say(Msg::year_and_source), 1.6f}});
    for (const DeadlineLine& deadline : model.deadlines) {
        const auto row = table.row(deadline.id);
        table.header_text(deadline.applies_to);
        table.text(deadline.round);
        table.text(deadline.apply_by);
        table.text(deadline.decision_by);
        table.rich_texts({&deadline.origin, 1});
    }
}

void draw_next_steps(ui::Builder& page, const Words& words, const OverviewModel& model) {
    if (model.contacts.empty() && model.official.empty()) {
        return;
    }
    const auto section = ui::section(page, 2, "next", words.say(Msg::where_to_go_next));
    if (!model.contacts.empty()) {
        const auto contacts = ui::list(page, "contacts", {.gap = Space::None});
        for (std::size_t i = 0; i < model.contacts.size(); ++i) {
            const auto item = ui::item(page, std::to_string(i));
            draw_content_link(page, model.contacts[i]);
        }
    }
    if (model.official.empty()) {
        return;
    }
    const auto grid =
        ui::list(page, "links", {.flow = Flow::Grid, .gap = Space::Xs, .columns = {1, 2, 3}});
    for (std::size_t i = 0; i < model.official.size(); ++i) {
        const auto item = ui::item(page, std::to_string(i));
        draw_content_link(page, model.official[i]);
    }
}

}  // namespace

void draw_overview(ui::Builder& page, const Words& words, const OverviewModel& model) {
    draw_hero(page, model);
    draw_differentiators(page, words, model);
    draw_audience(page, words, model);
    draw_track_cards(page, words, model);
    draw_formats(page, words, model);
    draw_figures(page, "outcomes", words.say(Msg::after_the_degree), model.outcomes);
    draw_figures(page, "admission", words.say(Msg::to_be_admitted), model.admission);
    draw_deadlines(page, words, model);
    draw_tuition(page, words, model);
    draw_figures(page, "more", words.say(Msg::more_about_edition), model.more_facts);
    draw_figures(page, "related", words.say(Msg::related_programmes), model.related);
    draw_next_steps(page, words, model);
}

}  // namespace pages
