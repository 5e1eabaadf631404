#include "view/home.h"

#include <cstddef>
#include <string>

#include "ui/controls.h"
#include "ui/structure.h"
#include "ui/text.h"

namespace view {
namespace {

using ui::Flow;
using ui::Space;

void draw_facts(ui::Frame& frame, const app::HomeCard& card) {
    const auto facts = ui::definitions(frame, "facts",
                                       {.flow = Flow::Grid, .gap = Space::M, .columns = {2, 3, 3}});
    for (std::size_t i = 0; i < card.facts.size(); ++i) {
        const app::HomeFact& fact = card.facts[i];
        const auto pair = ui::group(frame, std::to_string(i), {.gap = Space::None});
        const app::RichText label = {app::plain(fact.label)};
        ui::text_block(frame, ui::Role::Term, label, ui::kSmallPrint);
        const auto value = frame.open(ui::Role::Definition, {}, {.gap = Space::None});
        ui::paragraph(frame, fact.value, {.style = ui::TextStyle::Strong});
    }
}

/// The class lets the style sheet give each programme its own accent.
void draw_card(ui::Frame& frame, const app::HomeCard& card) {
    const auto item = ui::item(
        frame, card.id, {.gap = Space::L, .surface = ui::Surface::Card, .padding = Space::Xl});
    frame.node().classes += " programme programme-" + card.id;
    {
        const auto name = ui::group(frame, "name", {.gap = Space::Xs});
        if (!card.institution.empty()) {
            ui::paragraph(frame, card.institution, ui::kSmallPrint);
        }
        ui::heading(frame, 2, card.title);
    }
    if (!card.lead.empty()) {
        ui::paragraph(frame, card.lead);
    }
    draw_facts(frame, card);
    const auto way = ui::group(frame, "way", {.flow = Flow::Row});
    ui::link_button(frame, card.explore.label, card.explore.address,
                    {.look = ui::ButtonLook::Primary});
}

}  // namespace

void draw_home(ui::Frame& frame, const app::HomeModel& model) {
    ui::skip_link(frame, "Skip to content");
    const auto main =
        ui::main_part(frame, {.gap = Space::Xl, .inset_y = Space::Xxl, .is_contained = true});
    ui::heading(frame, 1, model.head.title);
    if (!model.notice.empty()) {
        const auto notice = ui::notice(frame, "notice");
        ui::paragraph(frame, model.notice);
    }
    ui::paragraph(frame, model.lead, {.style = ui::TextStyle::Lead, .is_prose = true});
    if (model.cards.empty()) {
        return;
    }
    const auto list =
        ui::list(frame, "programmes", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 1, 2}});
    for (const app::HomeCard& card : model.cards) {
        draw_card(frame, card);
    }
}

}  // namespace view
