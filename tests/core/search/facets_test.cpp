#include "core/search/facets.h"

#include <string>
#include <utility>
#include <vector>

#include "support/content_builder.h"
#include "support/doctest.h"

namespace {

using core::Facet;
using Values = std::vector<core::FacetValue>;

struct Fixture {
    fixture::ContentBuilder builder;
    core::CourseId a = builder.course({.code = "A 1",
                                       .title = "One",
                                       .credits = 3,
                                       .terms = {"fall (year 1)", "Summer 2"},
                                       .delivery = {"online", "campus"},
                                       .taught_by = {"Zo\u00eb Quill", "Bo Ash"}});
    core::CourseId b = builder.course(
        {.code = "B 2", .title = "Two", .kind = "elective", .credits = 1.5, .terms = {"winter"}});
    core::CourseId c = builder.course({.code = "C 3", .title = "Three", .credits = 0});
    core::CourseId d =
        builder.course({.code = "D 4", .title = "Four", .terms = {"spring", "fall"}});

    core::FacetTable table() {
        core::Edition edition;
        edition.groups = {fixture::group("Core", 3, {a}), fixture::group("Electives", 3, {c, d})};
        edition.tracks = {fixture::track("ML Engineering", {{b}}),
                          fixture::track("Design your own", std::nullopt)};
        return {builder.content, edition};
    }
};

/// Terms are called by words of the content.
core::Text own(const char* text) {
    return {text, core::TextLanguage::Own};
}

TEST_CASE_FIXTURE(Fixture, "facets: values are slugs with labels, unknown ones last") {
    const core::FacetTable facets = table();
    const core::FacetValue not_stated{"not-stated", ""};
    CHECK(facets.values(Facet::Kind) ==
          Values{{"core", "Kind core"}, {"elective", "Kind elective"}});
    CHECK(facets.values(Facet::Track) == Values{{"ml-engineering", "ML Engineering"}});
    CHECK(facets.values(Facet::Term) == Values{{"fall", own("Fall")},
                                               {"spring", own("Spring")},
                                               {"summer", own("Summer")},
                                               {"winter", own("Winter")},
                                               not_stated});
    CHECK(facets.values(Facet::Credits) ==
          Values{{"0", "0"}, {"1-5", "1.5"}, {"3", "3"}, not_stated});
    CHECK(facets.values(Facet::Delivery) ==
          Values{{"campus", "Campus"}, {"online", "Online"}, not_stated});
    CHECK(facets.values(Facet::Instructor) ==
          Values{{"bo-ash", "Bo Ash"}, {"zoe-quill", "Zo\u00eb Quill"}, not_stated});
}

TEST_CASE_FIXTURE(Fixture, "facets: a course has its own values") {
    const core::FacetTable facets = table();
    CHECK(core::facet_values(facets, Facet::Term, a) ==
          Values{{"fall", own("Fall")}, {"summer", own("Summer")}});
    CHECK(core::facet_values(facets, Facet::Term, c) == Values{{"not-stated", ""}});
    CHECK(core::facet_values(facets, Facet::Credits, b) == Values{{"1-5", "1.5"}});
}

TEST_CASE_FIXTURE(Fixture, "facets: a track holds the shared core and its own electives") {
    const core::FacetTable facets = table();
    CHECK(core::facet_values(facets, Facet::Track, a).size() == 1);
    CHECK(core::facet_values(facets, Facet::Track, b).size() == 1);
    CHECK(core::facet_values(facets, Facet::Track, c).empty());
}

TEST_CASE_FIXTURE(Fixture, "facets: a known person is named as on their own page") {
    const core::PersonId person = builder.person("Robert Ash");
    builder.content.courses[1].taught_by = {{"Bob Ash", person, {}, {}}};
    const core::FacetTable facets = table();
    CHECK(core::facet_values(facets, Facet::Instructor, b) == Values{{"robert-ash", "Robert Ash"}});
}

TEST_CASE_FIXTURE(Fixture, "facets: values are found by id") {
    const core::FacetTable facets = table();
    CHECK(facets.find_value(Facet::Term, "spring") == 1U);
    CHECK(facets.find_value(Facet::Term, "autumn") == std::nullopt);
    CHECK(facets.find_value(Facet::Term, "") == std::nullopt);
}

TEST_CASE("facets: names lead there and back") {
    for (const Facet facet : core::kFacets) {
        CHECK(core::find_facet(core::facet_name(facet)) == facet);
    }
    CHECK(core::find_facet("colour") == std::nullopt);
}

TEST_CASE("facets: nothing has no values") {
    const core::FacetTable facets(core::Content{}, core::Edition{});
    for (const Facet facet : core::kFacets) {
        CHECK(facets.values(facet).empty());
    }
}

}  // namespace
