#include "app/models/site_model.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/content_builder.h"

namespace {

using core::Problem;

app::SiteModel site(core::Content content, std::vector<Problem> problems = {}) {
    return app::make_site_model(app::Library(std::move(content), std::move(problems)), {}, {});
}

std::vector<Problem> problems(std::size_t count, Problem::Severity severity) {
    Problem problem;
    problem.severity = severity;
    return std::vector<Problem>(count, problem);
}

TEST_CASE("site: all content problems are counted, the first fifty listed") {
    const app::SiteModel many = site({}, problems(300, Problem::Severity::Error));
    CHECK(many.problems_title == "Content problems (300)");
    REQUIRE(many.problems.size() == 51);
    CHECK(many.problems.back() == "and 250 more");
    const app::SiteModel fifty = site({}, problems(50, Problem::Severity::Error));
    CHECK(fifty.problems_title == "Content problems (50)");
    CHECK(fifty.problems.size() == 50);
}

TEST_CASE("site: warnings are no content problems") {
    const app::SiteModel model = site({}, problems(3, Problem::Severity::Warning));
    CHECK(model.problems_title == "");
    CHECK(model.problems.empty());
}

TEST_CASE("site: the last edit is dated in words, and not mentioned when unknown") {
    core::Content content;
    CHECK(site(content).edit_remark == "");
    content.programme.last_edit = "2026-11-22";
    CHECK(site(content).edit_remark == "Content last edited on 22 November 2026.");
}

TEST_CASE("site: without a default edition the first one has the plain address") {
    fixture::ContentBuilder builder;
    builder.content.programme.id = "demo";
    builder.edition("2023");
    builder.edition("2024");
    const app::SiteModel model = site(builder.content);
    REQUIRE(model.editions.size() == 2);
    CHECK(model.editions[0].address == "demo/");
    CHECK(model.editions[0].is_current);
    CHECK(model.editions[1].address == "demo/2024/");
}

}  // namespace
