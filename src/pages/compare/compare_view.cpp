#include "pages/compare/compare_view.h"

#include <vector>

#include "pages/compare/compare_table.h"
#include "pages/shared/on.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/figures.h"
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

void draw_kinds(ui::Builder& page, const Words& words, const CompareModel& model) {
    const auto nav =
        ui::navigation(page, "kinds", words.say(Msg::what_to_compare), {.gap = Space::None});
    const auto list = ui::list(page, "kinds", {.flow = Flow::Row, .gap = Space::L});
    for (const NamedLink& kind : model.kinds) {
        const auto item = ui::item(page);
        ui::link(
            page, kind.label, kind.address,
            {.color = ui::ColorRole::Ink, .is_current = kind.is_current, .is_underlined = false});
    }
}

void draw_chip(ui::Builder& page, const CompareChip& chip, ui::ButtonLook look, ui::Icon icon) {
    const auto item = ui::item(page, chip.id);
    if (chip.address.empty()) {
        ui::pill(page, chip.label);
        return;
    }
    ui::link_button(
        page, chip.label, chip.address,
        {.look = look, .icon = icon, .style = ui::TextStyle::Caption, .spoken = chip.spoken});
}

void draw_choice(ui::Builder& page, const Words& words, const CompareModel& model) {
    const auto choice = ui::group(page, "choice", {.gap = Space::S});
    page.node().state.needs_script = true;
    {
        const auto list = ui::list(page, "compared", {.flow = Flow::Row, .gap = Space::S});
        page.node().name = page.keep(words.say(Msg::compared));
        for (const CompareChip& chip : model.compared) {
            draw_chip(page, chip, ui::ButtonLook::Chip, ui::Icon::Close);
        }
    }
    if (!model.others.empty()) {
        const auto list = ui::list(page, "others", {.flow = Flow::Row, .gap = Space::S});
        page.node().name = page.keep(words.say(Msg::can_be_added));
        for (const CompareChip& chip : model.others) {
            draw_chip(page, chip, ui::ButtonLook::Quiet, ui::Icon::Plus);
        }
    }
    if (!model.others_remark.empty()) {
        ui::paragraph(page, model.others_remark, ui::kSmallPrint);
    }
}

void draw_intro(ui::Builder& page, const Words& words, const CompareModel& model) {
    const auto intro = ui::group(page, "intro", {.gap = Space::M});
    ui::heading(page, 1, model.head.title);
    ui::paragraph(page, model.lead, {.style = ui::TextStyle::Lead, .is_prose = true});
    draw_kinds(page, words, model);
    if (!model.note.empty()) {
        ui::paragraph(page, model.note, {.is_prose = true});
    }
    for (const std::string& notice : model.notices) {
        ui::paragraph(page, notice, ui::kSmallPrint);
    }
    if (!model.compared.empty()) {
        draw_choice(page, words, model);
    }
}

void draw_overlap(ui::Builder& page, const Words& words, const Overlap& overlap) {
    const auto section =
        ui::section(page, 2, "overlap", words.say(Msg::courses_in_common), {.gap = Space::M});
    std::vector<ui::Segment> segments;
    for (const OverlapPart& part : overlap.parts) {
        segments.push_back({part.label, static_cast<float>(part.courses), part.hue});
    }
    ui::segment_bar(page, "bar", overlap.label, segments);
    if (overlap.remarks.empty()) {
        return;
    }
    const auto list = ui::list(page, "remarks", {.gap = Space::Xs});
    for (const std::string& remark : overlap.remarks) {
        const auto item = ui::item(page);
        ui::paragraph(page, remark, ui::kSmallPrint);
    }
}

void draw_comparison(ui::Builder& page, const Words& words, const CompareModel& model,
                     app::Actions& actions) {
    const auto section =
        ui::section(page, 2, "comparison", words.say(Msg::side_by_side), {.gap = Space::S});
    ui::check_box(page, "only-differences", words.say(Msg::only_differences),
                  on(actions, app::SetOnlyDifferences{}),
                  {.remark = model.differences_remark, .is_checked = model.only_differences});
    if (model.sections.empty()) {
        ui::paragraph(page, model.nothing_differs, {.style = ui::TextStyle::Lead});
        return;
    }
    draw_compare_table(page, words, model);
}

void draw_ways_out(ui::Builder& page, const CompareModel& model) {
    const auto list = ui::list(page, "ways", {.gap = Space::Xs});
    for (const NamedLink& way : model.ways_out) {
        const auto item = ui::item(page);
        ui::link(page, way.label, way.address);
    }
}

}  // namespace

void draw_compare(ui::Builder& page, const Words& words, const CompareModel& model,
                  app::Actions& actions) {
    draw_intro(page, words, model);
    if (model.columns.empty()) {
        draw_ways_out(page, model);
        return;
    }
    if (!model.overlap.parts.empty()) {
        draw_overlap(page, words, model.overlap);
    }
    draw_comparison(page, words, model, actions);
}

}  // namespace pages
