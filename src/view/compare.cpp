#include "view/compare.h"

#include <vector>

#include "ui/controls.h"
#include "ui/figures.h"
#include "ui/structure.h"
#include "ui/text.h"
#include "view/compare_table.h"
#include "view/on.h"

namespace view {
namespace {

using app::CompareModel;
using ui::Flow;
using ui::Space;

void draw_kinds(ui::Frame& frame, const CompareModel& model) {
    const auto nav = ui::navigation(frame, "kinds", "What to compare", {.gap = Space::None});
    const auto list = ui::list(frame, "kinds", {.flow = Flow::Row, .gap = Space::L});
    for (const app::NamedLink& kind : model.kinds) {
        const auto item = ui::item(frame);
        ui::link(
            frame, kind.label, kind.address,
            {.color = ui::ColorRole::Ink, .is_current = kind.is_current, .is_underlined = false});
    }
}

void draw_chip(ui::Frame& frame, const app::CompareChip& chip, ui::ButtonLook look, ui::Icon icon) {
    const auto item = ui::item(frame, chip.id);
    if (chip.address.empty()) {
        ui::pill(frame, chip.label);
        return;
    }
    ui::link_button(
        frame, chip.label, chip.address,
        {.look = look, .icon = icon, .style = ui::TextStyle::Caption, .spoken = chip.spoken});
}

void draw_choice(ui::Frame& frame, const CompareModel& model) {
    const auto choice = ui::group(frame, "choice", {.gap = Space::S});
    frame.node().state.needs_script = true;
    {
        const auto list = ui::list(frame, "compared", {.flow = Flow::Row, .gap = Space::S});
        frame.node().name = "Compared";
        for (const app::CompareChip& chip : model.compared) {
            draw_chip(frame, chip, ui::ButtonLook::Chip, ui::Icon::Close);
        }
    }
    if (!model.others.empty()) {
        const auto list = ui::list(frame, "others", {.flow = Flow::Row, .gap = Space::S});
        frame.node().name = "Can be added";
        for (const app::CompareChip& chip : model.others) {
            draw_chip(frame, chip, ui::ButtonLook::Quiet, ui::Icon::Plus);
        }
    }
    if (!model.others_remark.empty()) {
        ui::paragraph(frame, model.others_remark, ui::kSmallPrint);
    }
}

void draw_intro(ui::Frame& frame, const CompareModel& model) {
    const auto intro = ui::group(frame, "intro", {.gap = Space::M});
    ui::heading(frame, 1, model.head.title);
    ui::paragraph(frame, model.lead, {.style = ui::TextStyle::Lead, .is_prose = true});
    draw_kinds(frame, model);
    if (!model.note.empty()) {
        ui::paragraph(frame, model.note, {.is_prose = true});
    }
    for (const std::string& notice : model.notices) {
        ui::paragraph(frame, notice, ui::kSmallPrint);
    }
    if (!model.compared.empty()) {
        draw_choice(frame, model);
    }
}

void draw_overlap(ui::Frame& frame, const app::Overlap& overlap) {
    const auto section = ui::section(frame, 2, "overlap", "Courses in common", {.gap = Space::M});
    std::vector<ui::Segment> segments;
    for (const app::OverlapPart& part : overlap.parts) {
        segments.push_back({part.label, static_cast<float>(part.courses), part.hue});
    }
    ui::segment_bar(frame, "bar", overlap.label, segments);
    if (overlap.remarks.empty()) {
        return;
    }
    const auto list = ui::list(frame, "remarks", {.gap = Space::Xs});
    for (const std::string& remark : overlap.remarks) {
        const auto item = ui::item(frame);
        ui::paragraph(frame, remark, ui::kSmallPrint);
    }
}

void draw_comparison(ui::Frame& frame, const CompareModel& model, app::Actions& actions) {
    const auto section = ui::section(frame, 2, "comparison", "Side by side", {.gap = Space::S});
    ui::check_box(frame, "only-differences", "Only differences",
                  on(actions, app::SetOnlyDifferences{}),
                  {.remark = model.differences_remark, .is_checked = model.only_differences});
    if (model.sections.empty()) {
        ui::paragraph(frame, model.nothing_differs, {.style = ui::TextStyle::Lead});
        return;
    }
    draw_compare_table(frame, model);
}

void draw_ways_out(ui::Frame& frame, const CompareModel& model) {
    const auto list = ui::list(frame, "ways", {.gap = Space::Xs});
    for (const app::NamedLink& way : model.ways_out) {
        const auto item = ui::item(frame);
        ui::link(frame, way.label, way.address);
    }
}

}  // namespace

void draw_compare(ui::Frame& frame, const CompareModel& model, app::Actions& actions) {
    draw_intro(frame, model);
    if (model.columns.empty()) {
        draw_ways_out(frame, model);
        return;
    }
    if (!model.overlap.parts.empty()) {
        draw_overlap(frame, model.overlap);
    }
    draw_comparison(frame, model, actions);
}

}  // namespace view
