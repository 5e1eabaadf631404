#include "pages/courses/courses_view.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include "pages/shared/on.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/structure.h"
#include "ui/widgets/text.h"
#include "words/messages.h"
#include "words/words.h"

namespace pages {
namespace {

using ui::Flow;
using ui::Space;
using words::Msg;
using words::Words;

void draw_order(ui::Builder& page, const Words& words, const CoursesModel& model,
                app::Actions& actions) {
    std::vector<ui::Choice> choices;
    for (const OrderChoice& order : model.orders) {
        choices.push_back({order.value, order.label});
    }
    ui::select(page, "order", words.say(Msg::sort_by), {choices, model.order},
               on(actions, app::SetOrder{}));
    ui::send_with_search(page, "sort");
}

void draw_search(ui::Builder& page, const Words& words, const CoursesModel& model,
                 app::Actions& actions) {
    const auto label = words.say(Msg::search_label);
    ui::search_field(page, label, model.query, on(actions, app::SetQuery{}), model.search_address);
}

void draw_filter_group(ui::Builder& page, const FilterGroup& group, app::Actions& actions) {
    const auto set = page.open(ui::Role::FieldSet, group.name, {.gap = Space::None});
    page.node().state.needs_script = true;
    const core::RichText title = {core::plain(group.title)};
    ui::text_block(page, ui::Role::Legend, title, {.style = ui::TextStyle::Strong});
    for (const FilterLine& line : group.values) {
        ui::check_box(page, line.id, line.label,
                      on(actions, app::SetFacetValue{group.facet, line.id}),
                      {.remark = line.count, .is_checked = line.is_checked});
        ui::send_with_search(page, group.name, line.id);
    }
    if (!group.length_label.empty()) {
        ui::disclosure(page, "length", group.length_label,
                       on(actions, app::ToggleFacetLength{group.facet}),
                       {.look = ui::ButtonLook::Quiet,
                        .style = ui::TextStyle::Caption,
                        .is_open = group.is_long});
    }
}

/// The facets: beside the results where there is room, else above them once they are asked for.
void draw_filters(ui::Builder& page, const CoursesModel& model, app::Actions& actions) {
    const auto panel =
        ui::group(page, "filters",
                  {.gap = Space::L,
                   .surface = ui::Surface::Tinted,
                   .padding = Space::L,
                   .shown = model.filters_are_open ? ui::Shown::Always : ui::Shown::FromWide,
                   .is_framed_below_wide = true});
    page.node().state.needs_script = true;
    {
        const auto groups =
            ui::group(page, "groups", {.flow = Flow::Grid, .gap = Space::L, .columns = {1, 2, 1}});
        for (const FilterGroup& group : model.groups) {
            draw_filter_group(page, group, actions);
        }
    }
    ui::button(page, "close", model.close_filters_label, on(actions, app::ToggleFilters{}),
               {.look = ui::ButtonLook::Primary, .shown = ui::Shown::BelowWide});
}

void draw_chips(ui::Builder& page, const CoursesModel& model) {
    if (model.chips.empty()) {
        return;
    }
    const auto list = ui::list(page, "chips", {.flow = Flow::Row, .gap = Space::S});
    for (const FilterChip& chip : model.chips) {
        const auto item = ui::item(page, chip.name);
        ui::link_button(page, chip.label, chip.address,
                        {.look = ui::ButtonLook::Chip,
                         .icon = ui::Icon::Close,
                         .style = ui::TextStyle::Caption,
                         .spoken = chip.spoken});
    }
    const auto item = ui::item(page, "clear");
    ui::link(page, model.clear_all.label, model.clear_all.address,
             {.style = ui::TextStyle::Caption});
}

void draw_layout_links(ui::Builder& page, const Words& words, const CoursesModel& model) {
    const auto nav = ui::navigation(page, "layouts", words.say(Msg::layout_of_results),
                                    {.flow = Flow::Row, .gap = Space::M});
    page.node().state.needs_script = true;
    for (const NamedLink& layout : model.layouts) {
        ui::link(page, layout.label, layout.address,
                 {.style = ui::TextStyle::Caption,
                  .color = ui::ColorRole::Ink,
                  .is_current = layout.is_current,
                  .is_underlined = false});
    }
}

/// A cell of small print beside a larger title.
ui::Scope small_cell(ui::Builder& page, std::string_view name, ui::InRow in_row) {
    return ui::group(page, name,
                     {.from = ui::Breakpoint::Medium,
                      .below = Flow::Row,
                      .gap = Space::M,
                      .beside = ui::Beside::Text,
                      .in_row = in_row,
                      .has_close_lines = true});
}

/// All of a course: on one line of columns, or on a phone on a few lines.
void draw_row(ui::Builder& page, const CourseRow& row, bool is_search) {
    const auto link = ui::link_block(page, row.address,
                                     {.flow = Flow::Columns,
                                      .from = ui::Breakpoint::Medium,
                                      .below = Flow::Row,
                                      .gap = Space::M,
                                      .shares = ui::Shares::CourseRow,
                                      .inset_y = Space::S,
                                      .has_close_lines = true});
    {
        const auto cell = small_cell(page, "code", ui::InRow::OwnLine);
        ui::rich_paragraph(page, row.code, ui::kSmallPrint);
    }
    {
        const auto cell =
            ui::group(page, "title", {.gap = Space::None, .in_row = ui::InRow::OwnLine});
        ui::rich_paragraph(page, row.title, {.style = ui::TextStyle::Strong});
        if (!row.line.empty()) {
            ui::TextOptions options = ui::kSmallPrint;
            // What was found is told at every width.
            options.shown = is_search ? ui::Shown::Always : ui::Shown::FromMedium;
            ui::rich_paragraph(page, row.line, options);
        }
    }
    {
        const auto cell = small_cell(page, "kind", ui::InRow::Flows);
        ui::tag(page, row.kind, row.hue);
    }
    {
        const auto cell = small_cell(page, "credits", ui::InRow::Flows);
        ui::paragraph(page, row.credits, ui::kSmallPrint);
        if (!row.credits_remark.empty()) {
            ui::paragraph(page, row.credits_remark, ui::kSmallPrint);
        }
    }
    const auto cell = small_cell(page, "terms", ui::InRow::Flows);
    ui::rich_paragraph(page, row.terms, ui::kSmallPrint);
}

/// Opens the entry of a row in the list of results.
ui::Scope result(ui::Builder& page, const CoursesModel& model, const CourseRow& row,
                 ui::Surface surface) {
    ui::Scope item = ui::item(page, row.id, {.gap = Space::None, .surface = surface});
    if (model.found_rows > 0) {
        const std::size_t number =
            model.first_row + static_cast<std::size_t>(&row - model.rows.data()) + 1;
        ui::set_place_in_list(page, {.number = static_cast<std::uint32_t>(number),
                                     .count = static_cast<std::uint32_t>(model.found_rows)});
    }
    return item;
}

void draw_rows(ui::Builder& page, const CoursesModel& model) {
    const auto list = ui::list(page, "results", {.gap = Space::None});
    for (const CourseRow& row : model.rows) {
        const auto item = result(page, model, row, ui::Surface::RuleBelow);
        draw_row(page, row, !model.query.empty());
    }
}

void draw_code_and_kind(ui::Builder& page, const CourseRow& row) {
    const auto line = ui::group(page, "line", {.flow = Flow::Row, .gap = Space::M});
    ui::rich_paragraph(page, row.code, ui::kSmallPrint);
    ui::tag(page, row.kind, row.hue);
}

void draw_credits_and_terms(ui::Builder& page, const CourseRow& row) {
    const auto line = ui::group(page, "facts", {.flow = Flow::Row, .gap = Space::M});
    ui::paragraph(page, row.credits, ui::kSmallPrint);
    if (!row.credits_remark.empty()) {
        ui::paragraph(page, row.credits_remark, ui::kSmallPrint);
    }
    ui::rich_paragraph(page, row.terms, ui::kSmallPrint);
}

void draw_cards(ui::Builder& page, const CoursesModel& model) {
    const auto list =
        ui::list(page, "results", {.flow = Flow::Grid, .gap = Space::L, .columns = {1, 2, 2}});
    for (const CourseRow& row : model.rows) {
        const auto item = result(page, model, row, ui::Surface::Card);
        const auto link = ui::link_block(page, row.address, {.gap = Space::S, .padding = Space::L});
        draw_code_and_kind(page, row);
        ui::rich_paragraph(page, row.title, {.style = ui::TextStyle::Strong});
        ui::paragraph(page, row.summary, {.color = ui::ColorRole::InkSoft});
        if (!row.line.empty()) {
            ui::rich_paragraph(page, row.line, ui::kSmallPrint);
        }
        draw_credits_and_terms(page, row);
    }
}

void draw_empty(ui::Builder& page, const EmptyResult& empty) {
    const auto box = ui::group(page, "empty", {.gap = Space::S, .inset_y = Space::L});
    ui::paragraph(page, empty.sentence, {.style = ui::TextStyle::Lead});
    if (empty.ways_out.empty()) {
        return;
    }
    const auto list = ui::list(page, "ways", {.gap = Space::None});
    for (const NamedLink& way : empty.ways_out) {
        const auto item = ui::item(page);
        ui::link(page, way.label, way.address);
    }
}

void draw_pages(ui::Builder& page, const Words& words, const CoursesModel& model) {
    if (model.pages.empty()) {
        return;
    }
    const auto nav =
        ui::navigation(page, "pages", words.say(Msg::pages_of_results), {.gap = Space::S});
    ui::paragraph(page, model.page_remark, ui::kSmallPrint);
    const auto list = ui::list(page, "pages", {.flow = Flow::Row, .gap = Space::M});
    for (const NamedLink& entry : model.pages) {
        const auto item = ui::item(page, entry.label);
        ui::link(page, entry.label, entry.address, {.is_current = entry.is_current});
    }
}

void draw_results(ui::Builder& page, const Words& words, const CoursesModel& model) {
    const auto results = page.open(ui::Role::Region, "results", {.gap = Space::M});
    const std::uint32_t region = page.container();
    {
        const auto top = ui::group(page, "top", {.flow = Flow::Row, .gap = Space::Xl});
        const ui::Key title =
            ui::heading(page, 2, model.count, {.name = "count", .style = ui::TextStyle::H3});
        page.node_at(region).labelled_by = title;
        draw_layout_links(page, words, model);
    }
    draw_chips(page, model);
    for (const core::RichText& note : model.notes) {
        ui::rich_paragraph(page, note, ui::kSmallPrint);
    }
    if (model.rows.empty()) {
        draw_empty(page, model.empty);
    } else if (model.layout == app::CourseLayout::Cards) {
        draw_cards(page, model);
    } else {
        draw_rows(page, model);
    }
    draw_pages(page, words, model);
}

/// The search field, the way to the filters where they are not in sight, and the order.
void draw_bar(ui::Builder& page, const Words& words, const CoursesModel& model,
              app::Actions& actions) {
    const auto bar = ui::group(page, "bar",
                               {.flow = Flow::Columns,
                                .from = ui::Breakpoint::Wide,
                                .gap = Space::L,
                                .shares = ui::Shares::SearchBar});
    draw_search(page, words, model, actions);
    const auto tools = ui::group(page, "tools", {.flow = Flow::Row, .gap = Space::M});
    {
        const auto filters =
            ui::group(page, "filters", {.gap = Space::Xs, .shown = ui::Shown::BelowWide});
        ui::paragraph(page, words.say(Msg::narrow_down), ui::kSmallPrint);
        ui::disclosure(page, "toggle", model.filters_label, on(actions, app::ToggleFilters{}),
                       {.is_open = model.filters_are_open});
    }
    draw_order(page, words, model, actions);
}

}  // namespace

void draw_courses(ui::Builder& page, const Words& words, const CoursesModel& model,
                  app::Actions& actions) {
    const auto whole = ui::group(page, "courses", {.gap = Space::L});
    ui::heading(page, 1, model.head.title);
    draw_bar(page, words, model, actions);
    // The same parts at every width: turning a tablet must not take the focus from a field.
    const auto columns = ui::group(page, "columns", {.flow = Flow::Sidebar, .gap = Space::Xl});
    draw_filters(page, model, actions);
    draw_results(page, words, model);
}

}  // namespace pages
