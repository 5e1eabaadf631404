#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "app/address.h"
#include "pages/page.h"
#include "support/doctest.h"
#include "support/library_of.h"
#include "support/page_fixture.h"
#include "support/sample_files.h"
#include "support/sound_pages.h"

namespace {

using fixture::check_all;
using fixture::check_everywhere;
using fixture::faults_in;
using fixture::kWidths;

TEST_CASE("pages: every page of a usual programme is sound at every size") {
    check_all(fixture::read_library(fixture::rivers_files()));
}

TEST_CASE("pages: every page of the one list is among those that are drawn") {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    for (const app::PageKind& kind : app::kPages) {
        CAPTURE(kind.name);
        const std::vector<std::string> drawn = fixture::addresses_of(library.content());
        CHECK(std::any_of(drawn.begin(), drawn.end(), [&](const std::string& address) {
            return app::parse_address(address, library.content(), library.words()).route.page ==
                   kind.page;
        }));
    }
}

TEST_CASE("pages: every node of a usual programme has a name of its own") {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    for (const std::string& address : fixture::addresses_of(library.content())) {
        CAPTURE(address);
        CHECK(fixture::draw_page(library, address, {}).renamed_nodes == 0);
    }
}

TEST_CASE("pages: every address of content without anything in it is sound") {
    const app::Library library = fixture::library_of({});
    for (const std::string address :
         {"", "x/", "/tracks/", "/compare/", "/courses/", "/courses/c/"}) {
        check_everywhere(library, address);
    }
    core::Content named;
    named.programme.id = "demo";
    const app::Library nearly_empty = fixture::library_of(std::move(named));
    for (const std::string address :
         {"demo/", "demo/tracks/", "demo/tracks/x/", "demo/compare/", "demo/compare/formats/",
          "demo/compare/editions/", "demo/compare/?ids=a,b", "demo/courses/",
          "demo/courses/?q=x&term=fall", "demo/courses/x/"}) {
        check_everywhere(nearly_empty, address);
    }
}

TEST_CASE("pages: the small sample is sound") {
    check_all(fixture::read_library(fixture::SampleFiles().all()));
}

TEST_CASE("pages: content that repeats and lacks things is sound, problems shown or not") {
    const app::Library library = fixture::odd_library();
    check_all(library);
    app::State state;
    state.problems_are_open = true;
    state.menu_is_open = true;
    state.filters_are_open = true;
    state.notice = "Something was odd about the address.";
    for (const float width : kWidths) {
        ui::Input input;
        input.width = width;
        CAPTURE(width);
        CHECK(faults_in(fixture::draw_page(library, state, input)) == "");
        state.route.page = app::Page::Courses;
    }
}

TEST_CASE("pages: 2,000 courses and words wider than a phone are sound") {
    const app::Library library = fixture::huge_library();
    const std::vector<std::string> all = fixture::addresses_of(library.content());
    const auto track = std::find_if(all.begin(), all.end(), [](const std::string& address) {
        return address.starts_with("huge/tracks/") && address != "huge/tracks/";
    });
    REQUIRE(track != all.end());
    for (const std::string& address :
         {std::string("huge/"), std::string("huge/tracks/"), std::string("huge/compare/"),
          std::string("huge/courses/"), std::string("huge/courses/?view=cards&q=huge"),
          std::string("huge/courses/huge-1000/"), *track}) {
        for (const float width : kWidths) {
            ui::Input input;
            input.width = width;
            CAPTURE(address);
            CAPTURE(width);
            CHECK(faults_in(fixture::draw_page(library, address, input)) == "");
        }
    }
}

TEST_CASE("pages: the list of programmes is sound, whatever is in them") {
    const app::Library empty = fixture::library_of({});
    const app::Library typical = fixture::read_library(fixture::rivers_files());
    const app::Library odd = fixture::odd_library();
    const app::Library huge = fixture::huge_library();
    const std::vector<std::vector<const app::Library*>> sites = {
        {&empty}, {&typical}, {&empty, &typical, &odd, &huge}};
    for (const auto& site : sites) {
        for (const char* notice : {"", "There is no page at this address."}) {
            for (const float width : kWidths) {
                ui::Input input;
                input.width = width;
                CAPTURE(site.size());
                CAPTURE(width);
                const fixture::DrawnPage home = fixture::draw_home(site, notice, input);
                CHECK(faults_in(home) == "");
                CHECK(home.renamed_nodes == 0);
                for (const fixture::Placed& node : home.tree.nodes) {
                    CHECK((node.role != ui::Role::Text || !node.text.empty()));
                }
            }
        }
    }
}

TEST_CASE("pages: addresses with strange values are sound") {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    const std::string huge(5'000, 'x');
    for (const std::string& address :
         {"rivers/courses/?q=" + huge, "rivers/courses/?q=%FF%FE&term=x,y,z&credits=" + huge,
          "rivers/compare/?ids=x,y," + huge, std::string("rivers/compare/editions/?ids=2023,2023"),
          "rivers/" + huge, std::string("rivers/compare/?ids=a,b,c,d,e,f,g,h,i")}) {
        check_everywhere(library, address);
    }
}

TEST_CASE("pages: all that can be pressed or changed does something, each its own") {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    for (const std::string& address : fixture::addresses_of(library.content())) {
        CAPTURE(address);
        const fixture::DrawnPage page = fixture::draw_page(library, address, {});
        std::size_t next = 0;
        for (const ui::Node& node : page.tree.document->nodes) {
            if (ui::is_interactive(node.role) && node.role != ui::Role::Link) {
                CHECK(node.action == ui::ActionId(next++));
            } else {
                CHECK(node.action == ui::kNoAction);
            }
        }
        CHECK(next == page.actions.size());
    }
}

}  // namespace
