#include "tools/render/pages.h"

#include <algorithm>

#include "app/address.h"
#include "pages/home/home_model.h"
#include "pages/home/home_view.h"
#include "pages/page.h"
#include "pages/site/site_model.h"
#include "ui/document/builder.h"
#include "ui/output/html/html.h"

namespace tools {
namespace {

/// What `draw` declares, as it stands in a page.
template <typename Draw>
std::string html_of(const std::string& prefix, std::vector<std::string> languages,
                    const Draw& draw) {
    ui::Builder page({.languages = std::move(languages)});
    draw(page);
    return ui::to_html(page.finish(), {prefix});
}

}  // namespace

RenderedPage render_page(const app::Library& library, const app::State& state,
                         const std::string& prefix) {
    const pages::PageModel page = pages::make_page_model(library, state);
    const pages::PageHead& head = pages::head_of(page);
    const pages::SiteModel site = pages::make_site_model(library, state, head);
    const core::Content& content = library.content();
    return {app::address_of(state.route, content),
            pages::window_title(library.words(), head, content.programme,
                                content.find_edition(state.route.edition)),
            head.description, html_of(prefix, library.text_languages(), [&](ui::Builder& builder) {
                app::Actions actions;
                pages::draw_page(builder, library.words(), site, page, actions);
            })};
}

RenderedPage render_home(std::span<const app::Library* const> libraries, std::string_view notice,
                         const std::string& prefix) {
    const pages::HomeModel model = pages::make_home_model(libraries, notice);
    const words::Words& words = libraries.front()->words();
    return {app::home_address(words, words.language()), model.head.title.text,
            model.head.description, html_of(prefix, model.text_languages, [&](ui::Builder& page) {
                pages::draw_home(page, words, model);
            })};
}

std::string way_to_root(std::string_view address) {
    std::string way;
    for (auto depth = std::count(address.begin(), address.end(), '/'); depth > 0; --depth) {
        way += "../";
    }
    return way;
}

}  // namespace tools
