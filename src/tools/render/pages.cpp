#include "tools/render/pages.h"

#include <algorithm>

#include "app/address.h"
#include "app/models/page_model.h"
#include "app/models/site_model.h"
#include "platform/headless/headless_glyphs.h"
#include "ui/html.h"
#include "view/page.h"

namespace tools {
namespace {

/// Wide enough for every table to be one; the style sheet arranges the rest for smaller screens.
constexpr float kPageWidth = 1280.0f;

}  // namespace

RenderedPage render_page(const app::Library& library, const app::Route& route,
                         std::string_view notice, const std::string& prefix) {
    app::State state;
    state.route = route;
    state.notice = notice;
    const app::PageModel page = app::make_page_model(library, state);
    const app::PageHead& head = app::head_of(page);
    const app::SiteModel site = app::make_site_model(library, state, head);

    platform::HeadlessGlyphs glyphs;
    ui::Fonts fonts(glyphs);
    ui::Input input;
    input.width = kPageWidth;
    input.is_plain = true;
    ui::Frame frame(input, fonts);
    app::Actions actions;
    view::draw_page(frame, site, page, actions);
    frame.finish();

    return {app::address_of(route, library.content()),
            app::window_title(head, library.content().programme), head.description,
            ui::to_html(frame.tree(), {prefix})};
}

std::string way_to_root(std::string_view address) {
    std::string way;
    for (auto depth = std::count(address.begin(), address.end(), '/'); depth > 0; --depth) {
        way += "../";
    }
    return way;
}

}  // namespace tools
