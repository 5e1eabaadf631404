#include "pages/home/home_view.h"

#include <cstddef>
#include <string>

#include "pages/shared/languages.h"
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

void draw_facts(ui::Builder& page, const HomeCard& card) {
    const auto facts =
        ui::definitions(page, "facts", {.flow = Flow::Grid, .gap = Space::M, .columns = {2, 3, 3}});
    for (std::size_t i = 0; i < card.facts.size(); ++i) {
        const HomeFact& fact = card.facts[i];
        const auto pair = ui::group(page, std::to_string(i), {.gap = Space::None});
        const core::RichText label = {core::plain(fact.label)};
        ui::text_block(page, ui::Role::Term, label, ui::kSmallPrint);
        const auto value = page.open(ui::Role::Definition, {}, {.gap = Space::None});
        ui::rich_paragraph(page, fact.value, {.style = ui::TextStyle::Strong});
    }
}

/// The class lets the style sheet give each programme its own accent.
void draw_card(ui::Builder& page, const HomeCard& card) {
    const auto item = ui::item(
        page, card.id, {.gap = Space::L, .surface = ui::Surface::Card, .padding = Space::Xl});
    page.node().css_class = page.keep("programme programme-" + card.id);
    {
        const auto name = ui::group(page, "name", {.gap = Space::Xs});
        if (!card.institution.empty()) {
            ui::paragraph(page, card.institution, ui::kSmallPrint);
        }
        ui::heading(page, 2, card.title);
    }
    if (!card.lead.empty()) {
        ui::paragraph(page, card.lead);
    }
    draw_facts(page, card);
    const auto way = ui::group(page, "way", {.flow = Flow::Row});
    ui::link_button(page, card.explore.label, card.explore.address,
                    {.look = ui::ButtonLook::Primary});
}

}  // namespace

void draw_home(ui::Builder& page, const Words& words, const HomeModel& model) {
    ui::skip_link(page, words.say(Msg::skip_to_content));
    const auto main =
        ui::main_part(page, {.gap = Space::Xl, .inset_y = Space::Xxl, .is_contained = true});
    draw_languages(page, words, model.languages);
    ui::heading(page, 1, model.head.title);
    if (!model.notice.empty()) {
        const auto notice = ui::notice(page, "notice");
        ui::paragraph(page, model.notice);
    }
    ui::paragraph(page, model.lead, {.style = ui::TextStyle::Lead, .is_prose = true});
    if (model.cards.empty()) {
        return;
    }
    const auto list =
        ui::list(page, "programmes", {.flow = Flow::Grid, .gap = Space::Xl, .columns = {1, 1, 2}});
    for (const HomeCard& card : model.cards) {
        draw_card(page, card);
    }
}

}  // namespace pages
