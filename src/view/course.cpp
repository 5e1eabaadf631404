#include "view/course.h"

#include "ui/controls.h"
#include "ui/structure.h"
#include "ui/table.h"
#include "ui/text.h"
#include "view/source_list.h"

namespace view {
namespace {

using app::CourseModel;
using ui::Flow;
using ui::Space;

void draw_title(ui::Frame& frame, const CourseModel& model) {
    const auto title = ui::group(frame, "title", {.gap = Space::M});
    {
        const auto name = ui::group(frame, "name", {.gap = Space::None});
        ui::paragraph(frame, model.code, ui::kSmallPrint);
        ui::heading(frame, 1, model.title);
    }
    if (!model.lead.empty()) {
        ui::paragraph(frame, model.lead, {.style = ui::TextStyle::Lead, .is_prose = true});
    }
    for (const app::RichText& remark : model.remarks) {
        ui::rich_paragraph(frame, remark, ui::kSmallProse);
    }
}

void draw_intro(ui::Frame& frame, const CourseModel& model) {
    const auto words = ui::group(frame, "words", {.gap = Space::Xl});
    draw_title(frame, model);
    if (!model.topics.empty()) {
        const auto topics = ui::section(frame, 2, "topics", "Topics", {.gap = Space::S});
        ui::paragraph(frame, model.topics, {.is_prose = true});
    }
}

void draw_term(ui::Frame& frame, std::string_view term) {
    const app::RichText runs = {app::plain(std::string(term))};
    ui::text_block(frame, ui::Role::Term, runs, ui::kSmallPrint);
}

/// What is said of the term before it: to be filled.
ui::Scope definition(ui::Frame& frame) {
    return frame.open(ui::Role::Definition, {}, {.gap = Space::None});
}

void draw_group(ui::Frame& frame, const app::CourseGroup& group) {
    if (group.title.empty()) {
        return;
    }
    const auto pair = ui::group(frame, "group", {.gap = Space::Xs});
    draw_term(frame, "Group");
    const auto said = definition(frame);
    ui::tag(frame, group.title, group.hue, ui::TextStyle::Body);
}

void draw_fact(ui::Frame& frame, const app::CourseFact& fact) {
    const auto pair = ui::group(frame, fact.name, {.gap = Space::Xs});
    draw_term(frame, fact.term);
    for (const app::CourseFactLine& line : fact.lines) {
        const auto said = definition(frame);
        ui::rich_paragraph(frame, line.text);
        if (!line.remark.empty()) {
            ui::rich_paragraph(frame, line.remark, ui::kSmallPrint);
        }
    }
}

void draw_facts(ui::Frame& frame, const CourseModel& model) {
    const auto facts = ui::definitions(frame, "facts",
                                       {.flow = Flow::Grid,
                                        .gap = Space::L,
                                        .columns = {1, 3, 1},
                                        .surface = ui::Surface::Tinted,
                                        .padding = Space::L});
    draw_group(frame, model.group);
    for (const app::CourseFact& fact : model.facts) {
        draw_fact(frame, fact);
    }
}

void draw_relation_line(ui::Frame& frame, const app::RelationLine& line) {
    const auto item = ui::item(frame, {}, {.gap = Space::None});
    if (line.course.empty()) {
        ui::rich_paragraph(frame, line.text);
    } else {
        ui::link(frame, line.course, line.address);
    }
}

void draw_relation(ui::Frame& frame, const app::Relation& relation) {
    const auto pair = ui::group(frame, relation.name, {.gap = Space::Xs});
    draw_term(frame, relation.title);
    const auto said = definition(frame);
    if (!relation.words.empty()) {
        ui::paragraph(frame, relation.words);
    }
    if (!relation.lines.empty()) {
        const auto list = ui::list(frame, "list", {.gap = Space::None});
        for (const app::RelationLine& line : relation.lines) {
            draw_relation_line(frame, line);
        }
    }
    if (!relation.remark.empty()) {
        ui::paragraph(frame, relation.remark, ui::kSmallPrint);
    }
}

void draw_relations(ui::Frame& frame, std::string_view name, const app::CourseRelations& all) {
    if (all.relations.empty()) {
        return;
    }
    const auto section = ui::section(frame, 2, name, all.title, {.gap = Space::M});
    const auto list = ui::definitions(frame, "relations", {.gap = Space::M});
    for (const app::Relation& relation : all.relations) {
        draw_relation(frame, relation);
    }
}

void draw_place(ui::Frame& frame, ui::Table& table, const app::CoursePlace& place) {
    const auto row = table.row(place.id);
    {
        const auto cell = table.row_header();
        ui::rich_paragraph(frame, place.title);
    }
    for (const std::string* text : {&place.part, &place.role}) {
        const auto cell = table.cell();
        // Small print on one line with the larger title.
        const auto line = ui::group(frame, "line", {.gap = Space::None, .inset_y = Space::Xs});
        ui::paragraph(frame, *text, ui::kSmallPrint);
    }
}

void draw_places(ui::Frame& frame, const CourseModel& model) {
    if (model.places.empty()) {
        return;
    }
    const auto section =
        ui::section(frame, 2, "places", "Where it stands in plans and tracks", {.gap = Space::M});
    const auto editions =
        ui::group(frame, "editions", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 1, 2}});
    for (const app::EditionPlaces& edition : model.places) {
        const auto part = ui::section(frame, 3, edition.id, edition.title, {.gap = Space::S});
        if (edition.places.empty()) {
            ui::paragraph(frame, edition.remark);
            continue;
        }
        ui::Table table(frame, "places", edition.caption,
                        {{"Plan, track or requirement", 1.6f}, {"Place", 1.0f}, {"Role", 1.05f}},
                        {.narrowest_column_px = 88.0f});
        for (const app::CoursePlace& place : edition.places) {
            draw_place(frame, table, place);
        }
    }
}

void draw_notes(ui::Frame& frame, const CourseModel& model) {
    if (model.notes.empty()) {
        return;
    }
    const auto section = ui::section(frame, 2, "notes", "Notes", {.gap = Space::S});
    const auto list = ui::list(frame, "notes", {.gap = Space::S});
    for (const std::string& note : model.notes) {
        const auto item = ui::item(frame);
        ui::paragraph(frame, note, {.is_prose = true});
    }
}

void draw_ways_on(ui::Frame& frame, const CourseModel& model) {
    const auto ways =
        ui::navigation(frame, "ways-on", "More courses", {.flow = Flow::Row, .gap = Space::L});
    for (const app::NamedLink& way : model.ways_on) {
        ui::link(frame, way.label, way.address);
    }
}

}  // namespace

void draw_course(ui::Frame& frame, const CourseModel& model) {
    {
        const auto top = ui::group(frame, "top", {.flow = Flow::Split, .gap = Space::Xxl});
        draw_intro(frame, model);
        draw_facts(frame, model);
    }
    {
        const auto lists =
            ui::group(frame, "order", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 2, 2}});
        draw_relations(frame, "before", model.before);
        draw_relations(frame, "after", model.after);
    }
    draw_places(frame, model);
    {
        const auto ends =
            ui::group(frame, "ends", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 1, 2}});
        draw_notes(frame, model);
        draw_sources(frame, model.sources);
    }
    draw_ways_on(frame, model);
}

}  // namespace view
