#include "pages/course/course_view.h"

#include "pages/shared/source_list.h"
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

void draw_title(ui::Builder& page, const CourseModel& model) {
    const auto title = ui::group(page, "title", {.gap = Space::M});
    {
        const auto name = ui::group(page, "name", {.gap = Space::None});
        ui::paragraph(page, model.code, ui::kSmallPrint);
        ui::heading(page, 1, model.title);
    }
    if (!model.lead.empty()) {
        ui::paragraph(page, model.lead, {.style = ui::TextStyle::Lead, .is_prose = true});
    }
    for (const core::RichText& remark : model.remarks) {
        ui::rich_paragraph(page, remark, ui::kSmallProse);
    }
}

void draw_intro(ui::Builder& page, const Words& words, const CourseModel& model) {
    const auto intro = ui::group(page, "words", {.gap = Space::Xl});
    draw_title(page, model);
    if (!model.topics.empty()) {
        const auto topics =
            ui::section(page, 2, "topics", words.say(Msg::topics), {.gap = Space::S});
        ui::rich_paragraph(page, model.topics, {.is_prose = true});
    }
}

void draw_term(ui::Builder& page, std::string_view term) {
    ui::plain_block(page, ui::Role::Term, term, ui::kSmallPrint);
}

/// What is said of the term before it: to be filled.
ui::Scope definition(ui::Builder& page) {
    return page.open(ui::Role::Definition, {}, {.gap = Space::None});
}

void draw_group(ui::Builder& page, const Words& words, const CourseGroup& group) {
    if (group.title.empty()) {
        return;
    }
    const auto pair = ui::group(page, "group", {.gap = Space::Xs});
    draw_term(page, words.say(Msg::group));
    const auto said = definition(page);
    ui::tag(page, group.title, group.hue, ui::TextStyle::Body);
}

void draw_fact(ui::Builder& page, const CourseFact& fact) {
    const auto pair = ui::group(page, fact.name, {.gap = Space::Xs});
    draw_term(page, fact.term);
    for (const CourseFactLine& line : fact.lines) {
        const auto said = definition(page);
        ui::rich_paragraph(page, line.text);
        if (!line.remark.empty()) {
            ui::rich_paragraph(page, line.remark, ui::kSmallPrint);
        }
    }
}

void draw_facts(ui::Builder& page, const Words& words, const CourseModel& model) {
    const auto facts = ui::definitions(page, "facts",
                                       {.flow = Flow::Grid,
                                        .gap = Space::L,
                                        .columns = {1, 3, 1},
                                        .surface = ui::Surface::Tinted,
                                        .padding = Space::L});
    draw_group(page, words, model.group);
    for (const CourseFact& fact : model.facts) {
        draw_fact(page, fact);
    }
}

void draw_relation_line(ui::Builder& page, const RelationLine& line) {
    const auto item = ui::item(page, {}, {.gap = Space::None});
    if (line.course.empty()) {
        ui::rich_paragraph(page, line.text);
    } else {
        ui::link(page, line.course, line.address);
    }
}

void draw_relation(ui::Builder& page, const Relation& relation) {
    const auto pair = ui::group(page, relation.name, {.gap = Space::Xs});
    draw_term(page, relation.title);
    const auto said = definition(page);
    if (!relation.words.empty()) {
        ui::paragraph(page, relation.words);
    }
    if (!relation.lines.empty()) {
        const auto list = ui::list(page, "list", {.gap = Space::None});
        for (const RelationLine& line : relation.lines) {
            draw_relation_line(page, line);
        }
    }
    if (!relation.remark.empty()) {
        ui::paragraph(page, relation.remark, ui::kSmallPrint);
    }
}

void draw_relations(ui::Builder& page, std::string_view name, const CourseRelations& all) {
    if (all.relations.empty()) {
        return;
    }
    const auto section = ui::section(page, 2, name, all.title, {.gap = Space::M});
    const auto list = ui::definitions(page, "relations", {.gap = Space::M});
    for (const Relation& relation : all.relations) {
        draw_relation(page, relation);
    }
}

void draw_place(ui::Builder& page, ui::Table& table, const CoursePlace& place) {
    const auto row = table.row(place.id);
    {
        const auto cell = table.row_header();
        ui::rich_paragraph(page, place.title);
    }
    for (const core::TextView text : {core::TextView(place.part), core::TextView(place.role)}) {
        const auto cell = table.cell();
        // Small print on one line with the larger title.
        const auto line = ui::group(page, "line", {.gap = Space::None, .inset_y = Space::Xs});
        ui::paragraph(page, text, ui::kSmallPrint);
    }
}

void draw_places(ui::Builder& page, const Words& words, const CourseModel& model) {
    if (model.places.empty()) {
        return;
    }
    const auto section =
        ui::section(page, 2, "places", words.say(Msg::places_of_course), {.gap = Space::M});
    const auto editions =
        ui::group(page, "editions", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 1, 2}});
    for (const EditionPlaces& edition : model.places) {
        const auto part = ui::section(page, 3, edition.id, edition.title, {.gap = Space::S});
        if (edition.places.empty()) {
            ui::paragraph(page, edition.remark);
            continue;
        }
        ui::Table table(page, "places", edition.caption,
                        {{words.say(Msg::plan_track_or_requirement), 1.6f},
                         {words.say(Msg::place), 1.0f},
                         {words.say(Msg::role), 1.05f}},
                        {.narrowest_column_px = 88.0f});
        for (const CoursePlace& place : edition.places) {
            draw_place(page, table, place);
        }
    }
}

void draw_notes(ui::Builder& page, const Words& words, const CourseModel& model) {
    if (model.notes.empty()) {
        return;
    }
    const auto section = ui::section(page, 2, "notes", words.say(Msg::notes), {.gap = Space::S});
    const auto list = ui::list(page, "notes", {.gap = Space::S});
    for (const core::Text& note : model.notes) {
        const auto item = ui::item(page);
        ui::paragraph(page, note, {.is_prose = true});
    }
}

void draw_ways_on(ui::Builder& page, const Words& words, const CourseModel& model) {
    const auto ways = ui::navigation(page, "ways-on", words.say(Msg::more_courses),
                                     {.flow = Flow::Row, .gap = Space::L});
    for (const NamedLink& way : model.ways_on) {
        ui::link(page, way.label, way.address);
    }
}

}  // namespace

void draw_course(ui::Builder& page, const Words& words, const CourseModel& model) {
    {
        const auto top = ui::group(page, "top", {.flow = Flow::Split, .gap = Space::Xxl});
        draw_intro(page, words, model);
        draw_facts(page, words, model);
    }
    {
        const auto lists =
            ui::group(page, "order", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 2, 2}});
        draw_relations(page, "before", model.before);
        draw_relations(page, "after", model.after);
    }
    draw_places(page, words, model);
    {
        const auto ends =
            ui::group(page, "ends", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 1, 2}});
        draw_notes(page, words, model);
        draw_sources(page, words, model.sources);
    }
    draw_ways_on(page, words, model);
}

}  // namespace pages
