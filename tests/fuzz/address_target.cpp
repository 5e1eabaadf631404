// Any bytes as an address: it leads to a page, whose own address leads to the same page.

#include <variant>

#include "app/address.h"
#include "app/library.h"
#include "app/state.h"
#include "fuzz/target.h"
#include "pages/page.h"
#include "support/doctest.h"
#include "support/page_fixture.h"
#include "support/site_words.h"

namespace fuzz {
namespace {

const app::Library& library() {
    static const app::Library kLibrary(core::read_content(fixture::rivers_files()),
                                       fixture::site_words());
    return kLibrary;
}

}  // namespace

void try_input(std::string_view input) {
    const core::Content& content = library().content();
    const app::ParsedAddress first = app::parse_address(input, content, library().words());
    const std::string address = app::address_of(first.route, content);
    const app::ParsedAddress again = app::parse_address(address, content, library().words());
    REQUIRE(again.route == first.route);
    REQUIRE_FALSE(again.is_outdated);
    REQUIRE(app::address_of(again.route, content) == address);

    app::State state;
    state.route = first.route;
    state.notice = first.notice;
    const pages::PageModel page = pages::make_page_model(library(), state);
    REQUIRE_FALSE(pages::head_of(page).title.empty());
}

std::vector<std::string> seeds() {
    return fixture::addresses_of(library().content());
}

}  // namespace fuzz
