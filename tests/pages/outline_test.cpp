// Everything that the pages of small programmes say and how it looks, as outlines of their
// documents: a line an element. They are compared whole, so that nothing a page shows, and no
// option of its look, can be lost without being noticed. After a change that is meant, the variable
// PROGRAM_EXPLORER_WRITE_OUTLINES writes them anew; read the difference before it is committed.

#include "support/outline.h"

#include <optional>
#include <string>
#include <utility>

#include "app/address.h"
#include "support/content_builder.h"
#include "support/doctest.h"
#include "support/library_of.h"
#include "support/page_fixture.h"
#include "support/sample_files.h"
#include "support/site_words.h"
#include "support/written_copy.h"

namespace {

void check_outline(const std::string& name, const fixture::DrawnPage& page) {
    fixture::check_copy("tests/pages/outlines/" + name + ".txt",
                        fixture::outline_of(*page.tree.document));
}

TEST_CASE("outlines: each page of the sample says all that it did, nothing more") {
    const app::Library library = fixture::read_library(fixture::SampleFiles().all());
    for (const app::PageKind& kind : app::kPages) {
        for (const app::Route& route : app::routes_of(library.content())) {
            if (route.page == kind.page) {
                const std::string address = app::address_of(route, library.content());
                check_outline(std::string(kind.name), fixture::draw_page(library, address, {}));
                break;
            }
        }
    }
}

TEST_CASE("outlines: what was searched, chosen and opened") {
    const app::Library library = fixture::read_library(fixture::SampleFiles().all());
    for (const auto& [name, address] :
         {std::pair("search", "demo/courses/?q=one"),
          std::pair("search-cards", "demo/courses/?q=one&view=cards&term=fall"),
          std::pair("nothing-found", "demo/courses/?q=nonsense"),
          std::pair("formats", "demo/compare/formats/"),
          std::pair("editions", "demo/compare/editions/"),
          std::pair("open-track", "demo/tracks/t-2/"),
          std::pair("cards", "demo/courses/?view=cards"),
          std::pair("course-with-choice", "demo/courses/c-2/"),
          std::pair("embedded", "demo/tracks/?embed=1"), std::pair("strange", "demo/nonsense/")}) {
        check_outline(name, fixture::draw_page(library, address, {}));
    }
    check_outline("home", fixture::draw_home({&library, &library}, "A notice.", {}));
}

/// A year without tracks and with one format beside that of the sample, and things that lack
/// addresses.
app::Library two_editions() {
    fixture::SampleFiles files;
    files.replace("programme.json", R"("editions": ["2023"])", R"("editions": ["2023", "2024"])");
    files.replace("programme.json", R"("mailto:office@example.edu")", "null");
    files.set("editions/2024.json", R"({
  "id": "2024", "title": "2024-25", "summary": "S", "facts": [{"label": "Size", "value": "20 people"}],
  "groups": [{"id": "g-1", "title": "Electives", "text": "T", "credits": 1.5, "is_elective": true,
              "needs": {"credits": 1.5, "from": ["c-3"]}}],
  "tracks": [], "tracks_note": "N", "formats": [], "sources": ["site"]
})");
    return fixture::read_library(files.all());
}

TEST_CASE("outlines: a year that has no tracks, and what there is to compare instead") {
    const app::Library library = two_editions();
    for (const auto& [name, address] :
         {std::pair("without-tracks", "demo/2024/tracks/"),
          std::pair("nothing-to-compare", "demo/2024/compare/"),
          std::pair("two-editions", "demo/compare/editions/?only=differences"),
          std::pair("other-edition", "demo/2024/"),
          std::pair("course-in-two-editions", "demo/courses/c-1/")}) {
        check_outline(name, fixture::draw_page(library, address, {}));
    }
}

TEST_CASE("outlines: pages of a programme of usual size") {
    const app::Library library = fixture::read_library(fixture::rivers_files());
    check_outline("rivers", fixture::draw_page(library, "rivers/", {}));
    check_outline("rivers-compare", fixture::draw_page(library, "rivers/compare/", {}));
}

TEST_CASE("outlines: content without anything in it") {
    const app::Library library = fixture::library_of({});
    for (const app::PageKind& kind : app::kPages) {
        app::State state;
        state.route.page = kind.page;
        check_outline("no-" + std::string(kind.name), fixture::draw_page(library, state, {}));
    }
}

TEST_CASE("outlines: as many tracks as can be compared, one too many, and none that differ") {
    fixture::ContentBuilder builder;
    builder.content.programme.id = "demo";
    core::Edition& edition = builder.edition("2023");
    const core::CourseId core = builder.course({.code = "C 1", .title = "One"});
    edition.groups = {fixture::group("Core", {}, {core})};
    for (const char* title : {"A", "B", "C", "D", "E"}) {
        edition.tracks.push_back(fixture::track(title, std::nullopt));
    }
    edition.tracks[2].roles = {"this", "that"};
    edition.tracks[3].roles = {"this"};
    edition.tracks[4].electives = {core};
    const app::Library library = fixture::library_of(std::move(builder.content));
    for (const auto& [name, address] :
         {std::pair("compare-four", "demo/compare/?ids=x,a,b,c,d,e"),
          std::pair("elective-in-core", "demo/tracks/e/"),
          std::pair("compare-alike", "demo/compare/?ids=a,b&only=differences")}) {
        check_outline(name, fixture::draw_page(library, address, {}));
    }
}

TEST_CASE("outlines: a phone's menu, filters and problems when opened, in the dark and framed") {
    fixture::SampleFiles files;
    files.replace("courses.json", R"("credits": null)", R"("credits": "many")");
    files.set("programme.json", files.text("programme.json") + " ");
    const core::Reading reading = core::read_content(fixture::with_words(files.all()));
    const app::Library library(core::Reading(reading), fixture::site_words());
    app::State state;
    state.route.page = app::Page::Courses;
    state.route.browse.selection.of(core::Facet::Term) = {"fall", "winter"};
    state.site = app::SiteKind::SeveralProgrammes;
    state.menu_is_open = state.filters_are_open = state.problems_are_open = true;
    ui::Input input;
    input.scheme = ui::Scheme::Dark;
    input.is_framed = true;
    check_outline("opened", fixture::draw_page(library, state, input));
    check_outline("home-in-spanish", fixture::draw_home({&library}, "", input));
}

app::Library with_courses(int count) {
    fixture::ContentBuilder builder;
    builder.content.programme.id = "demo";
    builder.edition("2023");
    for (int i = 0; i < count; ++i) {
        builder.course({.code = "C " + std::to_string(100 + i),
                        .title = "One",
                        .taught_by = {"P. " + std::to_string(i % 30)}});
    }
    return fixture::library_of(std::move(builder.content));
}

TEST_CASE("outlines: the last part of a long list, a filter with many values short and long") {
    const app::Library library = with_courses(301);
    app::State state;
    state.route.page = app::Page::Courses;
    state.route.results_page = 4;
    check_outline("last-part", fixture::draw_page(library, state, {}));
    state.route.layout = app::CourseLayout::Cards;
    state.facet_is_long.fill(true);
    check_outline("last-part-cards", fixture::draw_page(library, state, {}));
}

}  // namespace
