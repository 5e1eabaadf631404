#include "view/courses.h"

#include <vector>

#include "ui/controls.h"
#include "ui/structure.h"
#include "ui/text.h"
#include "view/on.h"

namespace view {
namespace {

using app::CourseRow;
using app::CoursesModel;
using ui::Flow;
using ui::Space;

void draw_order(ui::Frame& frame, const CoursesModel& model, app::Actions& actions) {
    std::vector<ui::Choice> choices;
    for (const app::OrderChoice& order : model.orders) {
        choices.push_back({order.value, order.label});
    }
    ui::select(frame, "order", "Sort by", {choices, model.order}, on(actions, app::SetOrder{}));
    ui::send_with_search(frame, "sort");
}

void draw_search(ui::Frame& frame, const CoursesModel& model, app::Actions& actions) {
    const auto label = "Search by code, title, topic or instructor";
    ui::search_field(frame, label, model.query, on(actions, app::SetQuery{}), model.search_address);
}

void draw_filter_group(ui::Frame& frame, const app::FilterGroup& group, app::Actions& actions) {
    const auto set = frame.open(ui::Role::FieldSet, group.name, {.gap = Space::None});
    frame.node().state.needs_script = true;
    const app::RichText title = {app::plain(group.title)};
    ui::text_block(frame, ui::Role::Legend, title, {.style = ui::TextStyle::Strong});
    for (const app::FilterLine& line : group.values) {
        ui::check_box(frame, line.id, line.label,
                      on(actions, app::SetFacetValue{group.facet, line.id}),
                      {.remark = line.count, .is_checked = line.is_checked});
        ui::send_with_search(frame, group.name, line.id);
    }
    if (!group.length_label.empty()) {
        ui::disclosure(frame, "length", group.length_label,
                       on(actions, app::ToggleFacetLength{group.facet}),
                       {.look = ui::ButtonLook::Quiet,
                        .style = ui::TextStyle::Caption,
                        .is_open = group.is_long});
    }
}

/// The facets: beside the results where there is room, else above them once they are asked for.
void draw_filters(ui::Frame& frame, const CoursesModel& model, app::Actions& actions) {
    const bool is_beside = frame.breakpoint() == ui::Breakpoint::Wide;
    if (!is_beside && !model.filters_are_open) {
        return;
    }
    const auto panel = ui::group(
        frame, "filters",
        is_beside
            ? ui::Layout{}
            : ui::Layout{.gap = Space::L, .surface = ui::Surface::Tinted, .padding = Space::L});
    {
        const auto groups =
            ui::group(frame, "groups", {.flow = Flow::Grid, .gap = Space::L, .columns = {1, 2, 1}});
        for (const app::FilterGroup& group : model.groups) {
            draw_filter_group(frame, group, actions);
        }
    }
    if (!is_beside) {
        ui::button(frame, "close", model.close_filters_label, on(actions, app::ToggleFilters{}),
                   {.look = ui::ButtonLook::Primary});
    }
}

void draw_chips(ui::Frame& frame, const CoursesModel& model) {
    if (model.chips.empty()) {
        return;
    }
    const auto list = ui::list(frame, "chips", {.flow = Flow::Row, .gap = Space::S});
    for (const app::FilterChip& chip : model.chips) {
        const auto item = ui::item(frame, chip.name);
        ui::link_button(frame, chip.label, chip.address,
                        {.look = ui::ButtonLook::Chip,
                         .icon = ui::Icon::Close,
                         .style = ui::TextStyle::Caption,
                         .spoken = chip.spoken});
    }
    const auto item = ui::item(frame, "clear");
    ui::link(frame, model.clear_all.label, model.clear_all.address,
             {.style = ui::TextStyle::Caption});
}

void draw_layout_links(ui::Frame& frame, const CoursesModel& model) {
    const auto nav = ui::navigation(frame, "layouts", "Layout of the results",
                                    {.flow = Flow::Row, .gap = Space::M});
    frame.node().state.needs_script = true;
    for (const app::NamedLink& layout : model.layouts) {
        ui::link(frame, layout.label, layout.address,
                 {.style = ui::TextStyle::Caption,
                  .color = ui::ColorRole::Ink,
                  .is_current = layout.is_current,
                  .is_underlined = false});
    }
}

void draw_credits(ui::Frame& frame, const CourseRow& row) {
    const auto cell = ui::group(frame, "credits", {.gap = Space::None, .inset_y = Space::Xs});
    ui::paragraph(frame, row.credits, ui::kSmallPrint);
    if (!row.credits_remark.empty()) {
        ui::paragraph(frame, row.credits_remark, ui::kSmallPrint);
    }
}

/// All of a course on one line of columns.
void draw_wide_row(ui::Frame& frame, const CourseRow& row) {
    const auto link = ui::link_block(frame, row.address,
                                     {.flow = Flow::Columns,
                                      .gap = Space::M,
                                      .inset_y = Space::S,
                                      .shares = {1.2f, 3.7f, 1.35f, 0.85f, 1.0f}});
    {
        const auto cell = ui::group(frame, "code", {.gap = Space::None, .inset_y = Space::Xs});
        ui::rich_paragraph(frame, row.code, ui::kSmallPrint);
    }
    {
        const auto cell = ui::group(frame, "title", {.gap = Space::None});
        ui::rich_paragraph(frame, row.title, {.style = ui::TextStyle::Strong});
        if (!row.line.empty()) {
            ui::rich_paragraph(frame, row.line, ui::kSmallPrint);
        }
    }
    {
        const auto cell = ui::group(frame, "kind", {.gap = Space::None, .inset_y = Space::Xs});
        ui::tag(frame, row.kind, row.hue);
    }
    draw_credits(frame, row);
    const auto cell = ui::group(frame, "terms", {.gap = Space::None, .inset_y = Space::Xs});
    ui::paragraph(frame, row.terms, ui::kSmallPrint);
}

void draw_code_and_kind(ui::Frame& frame, const CourseRow& row) {
    const auto line = ui::group(frame, "line", {.flow = Flow::Row, .gap = Space::M});
    ui::rich_paragraph(frame, row.code, ui::kSmallPrint);
    ui::tag(frame, row.kind, row.hue);
}

void draw_credits_and_terms(ui::Frame& frame, const CourseRow& row) {
    const auto line = ui::group(frame, "facts", {.flow = Flow::Row, .gap = Space::M});
    ui::paragraph(frame, row.credits, ui::kSmallPrint);
    if (!row.credits_remark.empty()) {
        ui::paragraph(frame, row.credits_remark, ui::kSmallPrint);
    }
    ui::paragraph(frame, row.terms, ui::kSmallPrint);
}

void draw_narrow_row(ui::Frame& frame, const CourseRow& row, bool is_search) {
    const auto link = ui::link_block(frame, row.address, {.gap = Space::None, .inset_y = Space::M});
    draw_code_and_kind(frame, row);
    ui::rich_paragraph(frame, row.title, {.style = ui::TextStyle::Strong});
    if (is_search && !row.line.empty()) {
        ui::rich_paragraph(frame, row.line, ui::kSmallPrint);
    }
    draw_credits_and_terms(frame, row);
}

void draw_rows(ui::Frame& frame, const CoursesModel& model) {
    const auto list = ui::list(frame, "results", {.gap = Space::None});
    for (const CourseRow& row : model.rows) {
        const auto item =
            ui::item(frame, row.id, {.gap = Space::None, .surface = ui::Surface::RuleBelow});
        if (frame.is_narrow()) {
            draw_narrow_row(frame, row, !model.query.empty());
        } else {
            draw_wide_row(frame, row);
        }
    }
}

void draw_cards(ui::Frame& frame, const CoursesModel& model) {
    const auto list =
        ui::list(frame, "results", {.flow = Flow::Grid, .gap = Space::L, .columns = {1, 2, 2}});
    for (const CourseRow& row : model.rows) {
        const auto item =
            ui::item(frame, row.id, {.gap = Space::None, .surface = ui::Surface::Card});
        const auto link =
            ui::link_block(frame, row.address, {.gap = Space::S, .padding = Space::L});
        draw_code_and_kind(frame, row);
        ui::rich_paragraph(frame, row.title, {.style = ui::TextStyle::Strong});
        ui::paragraph(frame, row.summary, {.color = ui::ColorRole::InkSoft});
        if (!row.line.empty()) {
            ui::rich_paragraph(frame, row.line, ui::kSmallPrint);
        }
        draw_credits_and_terms(frame, row);
    }
}

void draw_empty(ui::Frame& frame, const app::EmptyResult& empty) {
    const auto box = ui::group(frame, "empty", {.gap = Space::S, .inset_y = Space::L});
    ui::paragraph(frame, empty.sentence, {.style = ui::TextStyle::Lead});
    if (empty.ways_out.empty()) {
        return;
    }
    const auto list = ui::list(frame, "ways", {.gap = Space::None});
    for (const app::NamedLink& way : empty.ways_out) {
        const auto item = ui::item(frame);
        ui::link(frame, way.label, way.address);
    }
}

void draw_pages(ui::Frame& frame, const CoursesModel& model) {
    if (model.pages.empty()) {
        return;
    }
    const auto nav = ui::navigation(frame, "pages", "Pages of results", {.gap = Space::S});
    ui::paragraph(frame, model.page_remark, ui::kSmallPrint);
    const auto list = ui::list(frame, "pages", {.flow = Flow::Row, .gap = Space::M});
    for (const app::NamedLink& page : model.pages) {
        const auto item = ui::item(frame, page.label);
        ui::link(frame, page.label, page.address, {.is_current = page.is_current});
    }
}

void draw_results(ui::Frame& frame, const CoursesModel& model) {
    const auto results = frame.open(ui::Role::Region, "results", {.gap = Space::M});
    const std::uint32_t region = frame.container();
    {
        const auto top = ui::group(frame, "top", {.flow = Flow::Row, .gap = Space::Xl});
        const ui::Key title =
            ui::heading(frame, 2, model.count, {.name = "count", .style = ui::TextStyle::H3});
        frame.node_at(region).labelled_by = title;
        draw_layout_links(frame, model);
    }
    draw_chips(frame, model);
    for (const app::RichText& note : model.notes) {
        ui::rich_paragraph(frame, note, ui::kSmallPrint);
    }
    if (model.rows.empty()) {
        draw_empty(frame, model.empty);
    } else if (model.layout == app::CourseLayout::Cards) {
        draw_cards(frame, model);
    } else {
        draw_rows(frame, model);
    }
    draw_pages(frame, model);
}

/// The search field, the way to the filters where they are not in sight, and the order.
void draw_bar(ui::Frame& frame, const CoursesModel& model, app::Actions& actions) {
    const bool is_wide = frame.breakpoint() == ui::Breakpoint::Wide;
    const auto bar =
        ui::group(frame, "bar",
                  is_wide ? ui::Layout{.flow = Flow::Columns, .gap = Space::Xl, .shares = {3, 1}}
                          : ui::Layout{.gap = Space::L});
    draw_search(frame, model, actions);
    const auto tools = ui::group(frame, "tools", {.flow = Flow::Row, .gap = Space::M});
    if (!is_wide) {
        const auto filters = ui::group(frame, "filters", {.gap = Space::Xs});
        ui::paragraph(frame, "Narrow down", ui::kSmallPrint);
        ui::disclosure(frame, "toggle", model.filters_label, on(actions, app::ToggleFilters{}),
                       {.is_open = model.filters_are_open});
    }
    draw_order(frame, model, actions);
}

}  // namespace

void draw_courses(ui::Frame& frame, const CoursesModel& model, app::Actions& actions) {
    const auto page = ui::group(frame, "courses", {.gap = Space::L});
    ui::heading(frame, 1, model.head.title);
    draw_bar(frame, model, actions);
    // The same parts at every width: turning a tablet must not take the focus from a field.
    const auto columns = ui::group(frame, "columns", {.flow = Flow::Sidebar, .gap = Space::Xl});
    draw_filters(frame, model, actions);
    draw_results(frame, model);
}

}  // namespace view
