// What data/ holds is sound, whatever it says. Other tests stand on tests/fixtures, so that who
// edits a text of the programme breaks none of them.

#include <string>
#include <utility>
#include <vector>

#include "core/content/check.h"
#include "support/doctest.h"
#include "support/page_fixture.h"
#include "support/sound_pages.h"
#include "support/told.h"
#include "tools/files/programme_folder.h"

namespace {

std::vector<tools::ProgrammeFolder> shipped() {
    auto site = tools::read_site(PROGRAM_EXPLORER_ROOT "/data");
    REQUIRE(site);
    return std::move(site.value());
}

TEST_CASE("shipped content: nothing is wrong with it") {
    for (const tools::ProgrammeFolder& folder : shipped()) {
        CHECK(folder.standing == tools::Standing::Shown);
        for (const core::Problem& problem : folder.reading.problems) {
            FAIL_CHECK(fixture::line_of(problem));
        }
        for (const core::Problem& problem : core::check_content(folder.reading, folder.files)) {
            CHECK_MESSAGE(problem.severity == core::Problem::Severity::Warning,
                          fixture::line_of(problem));
        }
    }
}

TEST_CASE("shipped content: every page is sound at every size") {
    for (const tools::ProgrammeFolder& folder : shipped()) {
        fixture::check_all(fixture::read_library(folder.files));
    }
}

TEST_CASE("shipped content: every node of a page has a name of its own") {
    for (const tools::ProgrammeFolder& folder : shipped()) {
        const app::Library library = fixture::read_library(folder.files);
        for (const std::string& address : fixture::addresses_of(library.content())) {
            CAPTURE(address);
            CHECK(fixture::draw_page(library, address, {}).renamed_nodes == 0);
        }
    }
}

}  // namespace
