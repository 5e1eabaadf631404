#include "tools/render/pages.h"

#include <algorithm>

#include "app/address.h"
#include "app/models/home_model.h"
#include "app/models/page_model.h"
#include "app/models/site_model.h"
#include "platform/headless/headless_glyphs.h"
#include "ui/html.h"
#include "view/home.h"
#include "view/page.h"

namespace tools {
namespace {

/// Wide enough for every table to be one; the style sheet arranges the rest for smaller screens.
constexpr float kPageWidth = 1280.0f;

/// What `draw` draws on a plain page.
template <typename Draw>
std::string html_of(const std::string& prefix, const Draw& draw) {
    platform::HeadlessGlyphs glyphs;
    ui::Fonts fonts(glyphs);
    ui::Input input;
    input.width = kPageWidth;
    input.is_plain = true;
    ui::Frame frame(input, fonts);
    draw(frame);
    frame.finish();
    return ui::to_html(frame.tree(), {prefix});
}

}  // namespace

RenderedPage render_page(const app::Library& library, const app::State& state,
                         const std::string& prefix) {
    const app::PageModel page = app::make_page_model(library, state);
    const app::PageHead& head = app::head_of(page);
    const app::SiteModel site = app::make_site_model(library, state, head);
    const core::Content& content = library.content();
    return {app::address_of(state.route, content),
            app::window_title(library.words(), head, content.programme,
                              content.find_edition(state.route.edition)),
            head.description, html_of(prefix, [&](ui::Frame& frame) {
                app::Actions actions;
                view::draw_page(frame, site, page, actions);
            })};
}

RenderedPage render_home(std::span<const app::Library* const> libraries, std::string_view notice,
                         const std::string& prefix) {
    const app::HomeModel model = app::make_home_model(libraries, notice, words::built_in());
    return {"", model.head.title, model.head.description,
            html_of(prefix, [&model](ui::Frame& frame) { view::draw_home(frame, model); })};
}

std::string way_to_root(std::string_view address) {
    std::string way;
    for (auto depth = std::count(address.begin(), address.end(), '/'); depth > 0; --depth) {
        way += "../";
    }
    return way;
}

}  // namespace tools
