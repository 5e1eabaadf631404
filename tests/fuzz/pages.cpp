#include "fuzz/pages.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "app/address.h"
#include "app/state.h"
#include "support/doctest.h"
#include "support/page_fixture.h"
#include "ui/output/html/html.h"

namespace fuzz {
namespace {

/// Each takes some milliseconds: many inputs find more than many pages.
constexpr std::size_t kPages = 2;

}  // namespace

void try_pages(const app::Library& library, std::string_view input) {
    const std::vector<std::string> addresses = fixture::addresses_of(library.content());
    const std::size_t step = std::max<std::size_t>(1, addresses.size() / kPages);
    const std::size_t choice = std::hash<std::string_view>()(input);
    const std::size_t first = choice % step;
    for (std::size_t at = first; at < addresses.size(); at += step) {
        app::State state;
        state.route = app::parse_address(addresses[at], library.content(), library.words()).route;
        state.problems_are_open = choice % 8 == 0;
        ui::Input window;
        window.width = at % 2 == 0 ? 1440.0f : 390.0f;
        const fixture::DrawnPage page = fixture::draw_page(library, state, window);
        REQUIRE(fixture::faults_of(page) == std::vector<std::string>());
        REQUIRE_FALSE(ui::to_html(*page.tree.document, {"../"}).empty());
    }
}

}  // namespace fuzz
