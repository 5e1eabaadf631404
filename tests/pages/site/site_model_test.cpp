#include "pages/site/site_model.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/address.h"
#include "core/content/faults.h"
#include "support/content_builder.h"
#include "support/doctest.h"
#include "support/library_of.h"

namespace {

using core::Problem;

pages::SiteModel site(core::Content content, std::vector<Problem> problems = {}) {
    return pages::make_site_model(fixture::library_of(std::move(content), std::move(problems)), {},
                                  {});
}

std::vector<Problem> problems(std::size_t count, Problem::Severity severity) {
    Problem problem;
    problem.severity = severity;
    return std::vector<Problem>(count, problem);
}

TEST_CASE("site: all content problems are counted, the first fifty listed") {
    const pages::SiteModel many = site({}, problems(300, Problem::Severity::Error));
    CHECK(many.problems_title == "Content problems (300)");
    REQUIRE(many.problems.size() == 51);
    CHECK(many.problems.back() == "and 250 more");
    const pages::SiteModel fifty = site({}, problems(50, Problem::Severity::Error));
    CHECK(fifty.problems_title == "Content problems (50)");
    CHECK(fifty.problems.size() == 50);
}

TEST_CASE("site: without words for it a problem is named by its place") {
    core::Reading reading;
    reading.problems = {{.file = "a.json",
                         .line = 2,
                         .column = 3,
                         .pointer = "/accent",
                         .message = core::Fault::not_a_colour}};
    const auto listed = [&reading](std::optional<words::Faults> faults) {
        const app::Library library(reading, words::built_in(), std::move(faults));
        return pages::make_site_model(library, {}, {}).problems;
    };
    CHECK(listed({}) == std::vector<std::string>{"a.json:2:3 [/accent]"});
    CHECK(listed(words::built_in_faults()) ==
          std::vector<std::string>{"a.json:2:3: error: This is not a colour. [/accent]"});
}

TEST_CASE("site: warnings are no content problems") {
    const pages::SiteModel model = site({}, problems(3, Problem::Severity::Warning));
    CHECK(model.problems_title == "");
    CHECK(model.problems.empty());
}

TEST_CASE("site: the last edit is dated in words, and not mentioned when unknown") {
    core::Content content;
    CHECK(site(content).edit_remark == "");
    content.programme.last_edit = "2026-11-22";
    CHECK(site(content).edit_remark == "Content last edited on 22 November 2026.");
}

TEST_CASE("site: the official page is the first link that leads somewhere") {
    core::Content content;
    CHECK(site(content).official.address == "");
    content.programme.links = {{"Refused", ""}, {"Home", "https://example.edu/"}};
    CHECK(site(content).official.label == "Home");
    CHECK(site(content).official.address == "https://example.edu/");
}

TEST_CASE("site: without a default edition the first one has the plain address") {
    fixture::ContentBuilder builder;
    builder.content.programme.id = "demo";
    builder.edition("2023");
    builder.edition("2024");
    const pages::SiteModel model = site(builder.content);
    REQUIRE(model.editions.size() == 2);
    CHECK(model.editions[0].address == "demo/");
    CHECK(model.editions[0].is_current);
    CHECK(model.editions[1].address == "demo/2024/");
}

TEST_CASE("site: the way home stands first where there are several programmes") {
    pages::PageHead head;
    head.crumbs = {{"Overview", "demo/"}};
    const app::Library library = fixture::library_of({});
    const auto first = [&](app::SiteKind kind, bool is_embedded) {
        app::State state{.site = kind};
        state.route.is_embedded = is_embedded;
        return pages::make_site_model(library, state, head).crumbs.front().label;
    };
    CHECK(first(app::SiteKind::SeveralProgrammes, false) == "All programmes");
    CHECK(first(app::SiteKind::SeveralProgrammes, true) == "Overview");
    CHECK(first(app::SiteKind::OneProgramme, false) == "Overview");
}

TEST_CASE("site: every page of the navigation is in it, and one is where the page shown belongs") {
    const app::Library library = fixture::library_of({});
    for (const app::PageKind& kind : app::kPages) {
        CAPTURE(kind.name);
        const app::State state{.route = app::route_to({}, kind.page, "x")};
        int links = 0;
        int current = 0;
        for (const pages::NamedLink& link : pages::make_site_model(library, state, {}).pages) {
            CHECK_FALSE(link.label.empty());
            const bool is_its_own =
                link.address == app::address_of({.page = kind.page}, library.content());
            links += is_its_own ? 1 : 0;
            current += link.is_current ? 1 : 0;
        }
        // A page below another one has its part of the address.
        CHECK(links == (kind.is_in_navigation || !kind.path.empty() ? 1 : 0));
        CHECK(current == 1);
    }
}

}  // namespace
