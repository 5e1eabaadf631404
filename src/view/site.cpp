#include "view/site.h"

#include <cstddef>
#include <string>

#include "ui/controls.h"
#include "ui/structure.h"
#include "ui/text.h"
#include "view/content_link.h"
#include "view/on.h"

namespace view {
namespace {

using app::SiteModel;
using ui::Flow;
using ui::Space;

void draw_brand(ui::Frame& frame, const SiteModel& model) {
    ui::link(frame, model.short_title, model.home_address,
             {.name = "brand",
              .style = ui::TextStyle::H3,
              .color = ui::ColorRole::Accent,
              .is_underlined = false});
}

void draw_pages(ui::Frame& frame, const SiteModel& model, Flow flow) {
    const auto nav = ui::navigation(frame, "pages", "Pages", {.flow = flow, .gap = Space::None});
    const auto list = ui::list(frame, "pages", {.flow = flow, .gap = Space::L});
    for (const app::NamedLink& page : model.pages) {
        const auto item = ui::item(frame);
        ui::link(
            frame, page.label, page.address,
            {.color = ui::ColorRole::Ink, .is_current = page.is_current, .is_underlined = false});
    }
}

void draw_editions(ui::Frame& frame, const SiteModel& model) {
    if (model.editions.empty()) {
        return;
    }
    const auto nav =
        ui::navigation(frame, "editions", "Edition", {.flow = Flow::Row, .gap = Space::S});
    ui::paragraph(frame, "Edition", ui::kSmallPrint);
    const auto list = ui::list(frame, "editions", {.flow = Flow::Row, .gap = Space::S});
    for (const app::NamedLink& edition : model.editions) {
        const auto item = ui::item(frame);
        ui::link(frame, edition.label, edition.address,
                 {.style = ui::TextStyle::Caption,
                  .color = ui::ColorRole::Ink,
                  .is_current = edition.is_current,
                  .is_underlined = false});
    }
}

void draw_theme_switch(ui::Frame& frame, app::Actions& actions) {
    const bool is_dark = frame.input().scheme == ui::Scheme::Dark;
    const auto other = is_dark ? app::ThemeChoice::Light : app::ThemeChoice::Dark;
    ui::button(frame, "theme", is_dark ? "Light" : "Dark", on(actions, app::SetTheme{other}),
               {.look = ui::ButtonLook::Quiet,
                .icon = is_dark ? ui::Icon::Sun : ui::Icon::Moon,
                .style = ui::TextStyle::Caption,
                .spoken = is_dark ? "Light colours" : "Dark colours"});
}

void draw_tools(ui::Frame& frame, const SiteModel& model, app::Actions& actions, bool at_end) {
    const auto tools =
        ui::group(frame, "tools", {.flow = Flow::Row, .gap = Space::M, .is_at_end = at_end});
    ui::link_button(frame, "Search", model.search_address,
                    {.look = ui::ButtonLook::Quiet,
                     .icon = ui::Icon::Search,
                     .style = ui::TextStyle::Caption,
                     .spoken = "Search courses"});
    draw_editions(frame, model);
    draw_theme_switch(frame, actions);
}

void draw_wide_header(ui::Frame& frame, const SiteModel& model, app::Actions& actions) {
    const auto column = ui::group(frame, "column", {.is_contained = true});
    const auto line =
        ui::group(frame, "line", {.flow = Flow::Columns, .gap = Space::M, .shares = {1.7f, 1.0f}});
    {
        const auto left = ui::group(frame, "left", {.flow = Flow::Row, .gap = Space::Xl});
        draw_brand(frame, model);
        draw_pages(frame, model, Flow::Row);
    }
    draw_tools(frame, model, actions, true);
}

void draw_narrow_header(ui::Frame& frame, const SiteModel& model, app::Actions& actions) {
    const auto column = ui::group(frame, "column", {.gap = Space::S, .is_contained = true});
    {
        const auto line =
            ui::group(frame, "line", {.flow = Flow::Columns, .gap = Space::M, .shares = {1, 1}});
        {
            const auto left = ui::group(frame, "left", {.flow = Flow::Row});
            draw_brand(frame, model);
        }
        const auto right = ui::group(frame, "right", {.flow = Flow::Row, .is_at_end = true});
        ui::disclosure(frame, "menu", "Menu", on(actions, app::ToggleMenu{}),
                       {.look = ui::ButtonLook::Quiet, .is_open = model.menu_is_open});
    }
    if (model.menu_is_open) {
        draw_pages(frame, model, Flow::Stack);
        draw_tools(frame, model, actions, false);
    }
}

void draw_header(ui::Frame& frame, const SiteModel& model, app::Actions& actions) {
    const auto banner =
        frame.open(ui::Role::Banner, "top",
                   {.gap = Space::None, .surface = ui::Surface::RuleBelow, .inset_y = Space::S});
    // Between a phone and a desk there is room for one line only without the tools.
    if (frame.breakpoint() == ui::Breakpoint::Wide) {
        draw_wide_header(frame, model, actions);
    } else {
        draw_narrow_header(frame, model, actions);
    }
}

void draw_crumbs(ui::Frame& frame, const SiteModel& model) {
    if (model.crumbs.empty()) {
        return;
    }
    const auto nav =
        ui::navigation(frame, "crumbs", "You are here", {.gap = Space::None, .is_contained = true});
    const auto list = ui::list(frame, "crumbs", {.flow = Flow::Row, .gap = Space::S});
    for (const app::NamedLink& crumb : model.crumbs) {
        const auto item = ui::item(frame, {}, {.flow = Flow::Row, .gap = Space::S});
        ui::link(frame, crumb.label, crumb.address,
                 {.style = ui::TextStyle::Caption, .color = ui::ColorRole::InkSoft});
        ui::chevron(frame);
    }
}

void draw_notice(ui::Frame& frame, const SiteModel& model, app::Actions& actions) {
    if (model.notice.empty()) {
        return;
    }
    const auto column = ui::group(frame, "notice", {.is_contained = true});
    const auto notice = ui::notice(frame, "notice");
    ui::paragraph(frame, model.notice);
    ui::button(frame, "dismiss", "Dismiss", on(actions, app::DismissNotice{}),
               {.look = ui::ButtonLook::Quiet, .style = ui::TextStyle::Caption});
}

void draw_problems(ui::Frame& frame, const SiteModel& model, app::Actions& actions) {
    if (model.problems_title.empty()) {
        return;
    }
    const auto column = ui::group(frame, "problems", {.is_contained = true});
    const auto notice = ui::notice(frame, "problems");
    ui::disclosure(frame, "toggle", model.problems_title, on(actions, app::ToggleProblems{}),
                   {.look = ui::ButtonLook::Quiet,
                    .style = ui::TextStyle::Caption,
                    .is_open = model.problems_are_open});
    if (!model.problems_are_open) {
        return;
    }
    const auto list = ui::list(frame, "problems", {.gap = Space::Xs});
    for (const std::string& problem : model.problems) {
        const auto item = ui::item(frame);
        ui::paragraph(frame, problem, {.style = ui::TextStyle::Caption});
    }
}

}  // namespace

void draw_site_top(ui::Frame& frame, const SiteModel& model, app::Actions& actions) {
    ui::skip_link(frame, "Skip to content");
    if (!model.is_embedded) {
        draw_header(frame, model, actions);
    }
    const auto below = ui::group(frame, "below", {.gap = Space::S, .inset_y = Space::S});
    draw_crumbs(frame, model);
    draw_notice(frame, model, actions);
    draw_problems(frame, model, actions);
}

void draw_site_bottom(ui::Frame& frame, const SiteModel& model) {
    if (model.is_embedded) {
        return;
    }
    const auto footer =
        frame.open(ui::Role::Footer, "bottom",
                   {.gap = Space::None, .surface = ui::Surface::Band, .inset_y = Space::Xl});
    const auto column = ui::group(frame, "column", {.gap = Space::S, .is_contained = true});
    ui::paragraph(frame, model.edition_remark, ui::kSmallProse);
    if (!model.edit_remark.empty()) {
        ui::paragraph(frame, model.edit_remark, ui::kSmallProse);
    }
    if (model.official.address.empty() && model.contacts.empty()) {
        return;
    }
    const auto list = ui::list(frame, "links", {.flow = Flow::Row, .gap = Space::L});
    if (!model.official.address.empty()) {
        const auto item = ui::item(frame, "official");
        ui::link(frame, model.official.label, model.official.address,
                 {.style = ui::TextStyle::Caption});
    }
    for (std::size_t i = 0; i < model.contacts.size(); ++i) {
        const auto item = ui::item(frame, std::to_string(i));
        draw_content_link(frame, model.contacts[i], {.style = ui::TextStyle::Caption});
    }
}

}  // namespace view
