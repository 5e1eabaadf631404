#include "pages/site/site_view.h"

#include <cstddef>
#include <string>

#include "pages/shared/content_link.h"
#include "pages/shared/languages.h"
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

void draw_brand(ui::Builder& page, const SiteModel& model) {
    ui::link(page, model.short_title, model.home_address,
             {.name = "brand",
              .style = ui::TextStyle::H3,
              .color = ui::ColorRole::Accent,
              .is_underlined = false});
}

/// On narrow pages these are there once the menu was opened.
ui::Shown with_menu(const SiteModel& model) {
    return model.menu_is_open ? ui::Shown::Always : ui::Shown::FromWide;
}

void draw_pages(ui::Builder& page, const Words& words, const SiteModel& model) {
    const auto nav = ui::navigation(page, "pages", words.say(Msg::pages),
                                    {.flow = Flow::Row,
                                     .from = ui::Breakpoint::Wide,
                                     .gap = Space::None,
                                     .in_row = ui::InRow::FlowsFromWide,
                                     .shown = with_menu(model)});
    const auto list =
        ui::list(page, "pages", {.flow = Flow::Row, .from = ui::Breakpoint::Wide, .gap = Space::L});
    for (const NamedLink& entry : model.pages) {
        const auto item = ui::item(page);
        ui::link(
            page, entry.label, entry.address,
            {.color = ui::ColorRole::Ink, .is_current = entry.is_current, .is_underlined = false});
    }
}

void draw_editions(ui::Builder& page, const Words& words, const SiteModel& model) {
    if (model.editions.empty()) {
        return;
    }
    const auto nav = ui::navigation(page, "editions", words.say(Msg::edition_alone),
                                    {.flow = Flow::Row, .gap = Space::S});
    ui::paragraph(page, words.say(Msg::edition_alone), ui::kSmallPrint);
    const auto list = ui::list(page, "editions", {.flow = Flow::Row, .gap = Space::S});
    for (const NamedLink& edition : model.editions) {
        const auto item = ui::item(page);
        ui::link(page, edition.label, edition.address,
                 {.style = ui::TextStyle::Caption,
                  .color = ui::ColorRole::Ink,
                  .is_current = edition.is_current,
                  .is_underlined = false});
    }
}

void draw_theme_switch(ui::Builder& page, const Words& words, app::Actions& actions) {
    const bool is_dark = page.setting().scheme == ui::Scheme::Dark;
    const auto other = is_dark ? app::ThemeChoice::Light : app::ThemeChoice::Dark;
    ui::button(page, "theme", is_dark ? words.say(Msg::light) : words.say(Msg::dark),
               on(actions, app::SetTheme{other}),
               {.look = ui::ButtonLook::Quiet,
                .icon = is_dark ? ui::Icon::Sun : ui::Icon::Moon,
                .style = ui::TextStyle::Caption,
                .spoken = is_dark ? words.say(Msg::light_colours) : words.say(Msg::dark_colours)});
}

void draw_tools(ui::Builder& page, const Words& words, const SiteModel& model,
                app::Actions& actions) {
    const auto tools = ui::group(page, "tools",
                                 {.flow = Flow::Row,
                                  .gap = Space::M,
                                  .in_row = ui::InRow::AtEndFromWide,
                                  .shown = with_menu(model)});
    ui::link_button(page, words.say(Msg::search), model.search_address,
                    {.look = ui::ButtonLook::Quiet,
                     .icon = ui::Icon::Search,
                     .style = ui::TextStyle::Caption,
                     .spoken = words.say(Msg::search_courses)});
    draw_editions(page, words, model);
    draw_theme_switch(page, words, actions);
    draw_languages(page, words, model.languages);
}

void draw_header(ui::Builder& page, const Words& words, const SiteModel& model,
                 app::Actions& actions) {
    const auto banner =
        page.open(ui::Role::Banner, "top",
                  {.gap = Space::None, .surface = ui::Surface::RuleBelow, .inset_y = Space::S});
    const auto column = ui::group(page, "column", {.is_contained = true});
    // Between a phone and a desk there is room for one line only without pages and tools.
    const auto line =
        ui::group(page, "line", {.flow = Flow::Row, .gap = Space::Xl, .has_close_lines = true});
    draw_brand(page, model);
    ui::disclosure(page, "menu", words.say(Msg::menu), on(actions, app::ToggleMenu{}),
                   {.look = ui::ButtonLook::Quiet,
                    .is_open = model.menu_is_open,
                    .shown = ui::Shown::BelowWide,
                    .in_row = ui::InRow::AtEnd});
    draw_pages(page, words, model);
    draw_tools(page, words, model, actions);
}

void draw_crumbs(ui::Builder& page, const Words& words, const SiteModel& model) {
    if (model.crumbs.empty()) {
        return;
    }
    const auto nav = ui::navigation(page, "crumbs", words.say(Msg::you_are_here),
                                    {.gap = Space::None, .is_contained = true});
    const auto list = ui::list(page, "crumbs", {.flow = Flow::Row, .gap = Space::S});
    for (const NamedLink& crumb : model.crumbs) {
        const auto item = ui::item(page, {}, {.flow = Flow::Row, .gap = Space::S});
        ui::link(page, crumb.label, crumb.address,
                 {.style = ui::TextStyle::Caption, .color = ui::ColorRole::InkSoft});
        ui::chevron(page);
    }
}

void draw_notice(ui::Builder& page, const Words& words, const SiteModel& model,
                 app::Actions& actions) {
    if (model.notice.empty()) {
        return;
    }
    const auto column = ui::group(page, "notice", {.is_contained = true});
    const auto notice = ui::notice(page, "notice");
    ui::paragraph(page, model.notice);
    ui::button(page, "dismiss", words.say(Msg::dismiss), on(actions, app::DismissNotice{}),
               {.look = ui::ButtonLook::Quiet, .style = ui::TextStyle::Caption});
}

void draw_problems(ui::Builder& page, const SiteModel& model, app::Actions& actions) {
    if (model.problems_title.empty()) {
        return;
    }
    const auto column = ui::group(page, "problems", {.is_contained = true});
    const auto notice = ui::notice(page, "problems");
    ui::disclosure(page, "toggle", model.problems_title, on(actions, app::ToggleProblems{}),
                   {.look = ui::ButtonLook::Quiet,
                    .style = ui::TextStyle::Caption,
                    .is_open = model.problems_are_open});
    if (!model.problems_are_open) {
        return;
    }
    const auto list = ui::list(page, "problems", {.gap = Space::Xs});
    for (const std::string& problem : model.problems) {
        const auto item = ui::item(page);
        ui::paragraph(page, problem, {.style = ui::TextStyle::Caption});
    }
}

}  // namespace

void draw_site_top(ui::Builder& page, const Words& words, const SiteModel& model,
                   app::Actions& actions) {
    ui::skip_link(page, words.say(Msg::skip_to_content));
    if (!model.is_embedded) {
        draw_header(page, words, model, actions);
    }
    const auto below = ui::group(page, "below", {.gap = Space::S, .inset_y = Space::S});
    draw_crumbs(page, words, model);
    draw_notice(page, words, model, actions);
    draw_problems(page, model, actions);
}

void draw_site_bottom(ui::Builder& page, const SiteModel& model) {
    if (model.is_embedded) {
        return;
    }
    const auto footer =
        page.open(ui::Role::Footer, "bottom",
                  {.gap = Space::None, .surface = ui::Surface::Band, .inset_y = Space::Xl});
    const auto column = ui::group(page, "column", {.gap = Space::S, .is_contained = true});
    ui::paragraph(page, model.edition_remark, ui::kSmallProse);
    if (!model.edit_remark.empty()) {
        ui::paragraph(page, model.edit_remark, ui::kSmallProse);
    }
    if (model.official.address.empty() && model.contacts.empty()) {
        return;
    }
    const auto list = ui::list(page, "links", {.flow = Flow::Row, .gap = Space::L});
    if (!model.official.address.empty()) {
        const auto item = ui::item(page, "official");
        ui::link(page, model.official.label, model.official.address,
                 {.style = ui::TextStyle::Caption});
    }
    for (std::size_t i = 0; i < model.contacts.size(); ++i) {
        const auto item = ui::item(page, std::to_string(i));
        draw_content_link(page, model.contacts[i], {.style = ui::TextStyle::Caption});
    }
}

}  // namespace pages
