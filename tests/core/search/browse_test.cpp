#include "core/search/browse.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/search/matches.h"
#include "support/content_builder.h"
#include "support/doctest.h"

namespace {

using core::BrowseQuery;
using core::BrowseResult;
using core::CourseOrder;
using core::Facet;
using Texts = std::vector<std::string>;

struct Fixture {
    fixture::ContentBuilder builder;
    std::optional<core::FacetTable> table;
    Fixture() {
        builder.course({.code = "D 4", .title = "Apples", .kind = "z", .terms = {"fall"}});
        builder.course({.code = "B 2",
                        .title = "\u00c9clair baking",
                        .kind = "a",
                        .credits = 3,
                        .terms = {"fall", "spring"}});
        builder.course(
            {.code = "C 3", .title = "Dough", .kind = "z", .credits = 1.5, .terms = {"spring"}});
        builder.course({.code = "A 1", .title = "Baking bread", .kind = "a", .credits = 3});
    }

    /// Made by the first question, when all courses are there.
    [[nodiscard]] BrowseResult run(const BrowseQuery& query) {
        if (!table) {
            table.emplace(builder.content, core::Edition{});
        }
        return core::browse(builder.content, *table, core::SearchIndex(builder.content), query);
    }

    [[nodiscard]] Texts codes(const BrowseQuery& query) {
        Texts result;
        for (const core::SearchHit& hit : run(query).hits) {
            result.push_back(builder.content.course(hit.course).code);
        }
        return result;
    }

    /// "fall 2, spring 1*": counts of a facet, a star behind what is chosen.
    [[nodiscard]] std::string counts(const BrowseQuery& query, Facet facet) {
        std::string text;
        const BrowseResult result = run(query);
        for (const auto& each : result.facets[static_cast<std::size_t>(facet)].values) {
            text += (text.empty() ? "" : ", ") + each.value->id + ' ' + std::to_string(each.count);
            text += each.is_selected ? "*" : "";
        }
        return text;
    }
};

BrowseQuery choose(std::initializer_list<std::pair<Facet, std::string>> values) {
    BrowseQuery query;
    for (const auto& [facet, id] : values) {
        query.selection.of(facet).push_back(id);
    }
    return query;
}

TEST_CASE_FIXTURE(Fixture, "browse: without a wish all courses come in code order") {
    CHECK(codes({}) == Texts{"A 1", "B 2", "C 3", "D 4"});
    CHECK(codes({.text = "  "}) == Texts{"A 1", "B 2", "C 3", "D 4"});
    CHECK(run({}).total == 4);
    CHECK(counts({}, Facet::Term) == "fall 2, spring 2, not-stated 1");
}

TEST_CASE_FIXTURE(Fixture, "browse: values of one facet widen, facets narrow each other") {
    CHECK(codes(choose({{Facet::Term, "fall"}})) == Texts{"B 2", "D 4"});
    CHECK(codes(choose({{Facet::Term, "fall"}, {Facet::Term, "not-stated"}})) ==
          Texts{"A 1", "B 2", "D 4"});
    CHECK(codes(choose({{Facet::Term, "fall"}, {Facet::Credits, "3"}})) == Texts{"B 2"});
    CHECK(codes(choose({{Facet::Term, "not-stated"}, {Facet::Credits, "1-5"}})).empty());
}

TEST_CASE_FIXTURE(Fixture, "browse: a facet's counts ignore its own choice, not the others'") {
    const BrowseQuery query = choose({{Facet::Term, "fall"}, {Facet::Credits, "3"}});
    CHECK(counts(query, Facet::Term) == "fall 1*, spring 1, not-stated 1");
    CHECK(counts(query, Facet::Credits) == "1-5 0, 3 1*, not-stated 1");
    CHECK(counts(query, Facet::Kind) == "z 0, a 1");
}

TEST_CASE_FIXTURE(Fixture, "browse: search words narrow results and counts") {
    BrowseQuery query = choose({{Facet::Term, "fall"}});
    query.text = "baking";
    CHECK(codes(query) == Texts{"B 2"});
    CHECK(counts(query, Facet::Term) == "fall 1*, spring 1, not-stated 1");
    const BrowseResult result = run(query);
    CHECK(core::find_matches(builder.content.course(result.hits[0].course), result.words).size() ==
          1);
    CHECK(run({.text = "nonsense"}).hits.empty());
}

TEST_CASE_FIXTURE(Fixture, "browse: orders as asked, ties by code") {
    CHECK(codes({.order = CourseOrder::Code}) == Texts{"A 1", "B 2", "C 3", "D 4"});
    CHECK(codes({.order = CourseOrder::Title}) == Texts{"D 4", "A 1", "C 3", "B 2"});
    CHECK(codes({.order = CourseOrder::Credits}) == Texts{"C 3", "A 1", "B 2", "D 4"});
    CHECK(codes({.order = CourseOrder::Kind}) == Texts{"C 3", "D 4", "A 1", "B 2"});
    CHECK(codes({.text = "ba", .order = CourseOrder::Title}) == Texts{"A 1", "B 2"});
}

TEST_CASE_FIXTURE(Fixture, "browse: a value that nothing has is ignored and named") {
    const BrowseQuery query = choose({{Facet::Term, "autumn"}, {Facet::Track, "gone"}});
    CHECK(run(query).hits.size() == 4);
    CHECK(run(query).unknown ==
          std::vector<core::UnknownValue>{{Facet::Track, "gone"}, {Facet::Term, "autumn"}});
}

TEST_CASE("browse: nothing yields nothing") {
    const core::Content content;
    const core::FacetTable table(content, {});
    const BrowseResult result =
        core::browse(content, table, core::SearchIndex(content), {.text = "x"});
    CHECK(result.hits.empty());
    CHECK(result.facets.size() == core::kFacetCount);
    CHECK(result.total == 0);
}

TEST_CASE("browse: counts are right for thousands") {
    fixture::ContentBuilder builder;
    for (int i = 0; i < 2000; ++i) {
        builder.course({.code = "CS " + std::to_string(1000 + i),
                        .title = "Course",
                        .kind = "kind-" + std::to_string(i % 7),
                        .credits = i % 4,
                        .terms = {i % 2 == 0 ? "fall" : "spring"},
                        .taught_by = {"Person " + std::to_string(i % 300)}});
    }
    BrowseQuery query = choose({{Facet::Term, "fall"}, {Facet::Credits, "2"}});
    query.text = "course";
    const core::FacetTable table(builder.content, {});
    const BrowseResult result =
        core::browse(builder.content, table, core::SearchIndex(builder.content), query);
    CHECK(result.hits.size() == 500);
    std::size_t kinds = 0;
    for (const core::CountedValue& value : result.facets[0].values) {
        kinds += value.count;
    }
    CHECK(kinds == 500);
    CHECK(result.facets[static_cast<std::size_t>(Facet::Instructor)].values.size() == 300);
}

TEST_CASE("order: names lead there and back") {
    for (const CourseOrder order : {CourseOrder::Relevance, CourseOrder::Code, CourseOrder::Title,
                                    CourseOrder::Credits, CourseOrder::Kind}) {
        CHECK(core::find_order(core::order_name(order)) == order);
    }
    CHECK(core::find_order("price") == std::nullopt);
}

}  // namespace
