#include "pages/compare/comparables.h"

#include <string>
#include <string_view>
#include <vector>

#include "core/compare/course_sets.h"
#include "support/content_builder.h"
#include "support/doctest.h"
#include "support/library_of.h"

namespace {

using core::Comparable;
using core::CourseId;
using Courses = std::vector<CourseId>;
using Texts = std::vector<core::Text>;

/// The values of the attribute `label`, or {"no such row"}.
Texts values(const Comparable& thing, std::string_view label) {
    for (const core::Attribute& attribute : thing.attributes) {
        if (attribute.label == label) {
            return attribute.values;
        }
    }
    return {"no such row"};
}

struct Fixture {
    fixture::ContentBuilder builder;
    CourseId data = builder.course({.code = "AIPI 510", .title = "Sourcing Data"});
    CourseId models = builder.course({.code = "AIPI 520", .title = "Modeling"});
    CourseId software = builder.course({.code = "EGR 590-03", .title = "Software Business"});
    CourseId software_again = builder.course({.code = "EGR 590-05", .title = "Software Business"});
    CourseId mobile = builder.course({.code = "ECE 564", .title = "Mobile Apps"});
    CourseId causal = builder.course({.code = "STA 640", .title = "Causal Inference"});
    core::Edition edition;

    Fixture() {
        builder.same(software_again, software);
        edition.id = "2023";
        edition.title = "2023 edition";
        edition.groups = {fixture::group("Technical Core", 6, {data, models}),
                          fixture::group("Electives", std::nullopt, {})};
        edition.groups[1].text = "Two electives from the track's list.";
        edition.tracks = {fixture::track("ML", Courses{mobile, software}),
                          fixture::track("DS", Courses{causal, software_again}),
                          fixture::track("Own", std::nullopt)};
        edition.tracks[0].roles = {"AI engineer"};
    }

    [[nodiscard]] app::Library library() const { return fixture::library_of(builder.content); }
    [[nodiscard]] Comparable track(std::size_t index) const {
        return pages::comparable_track(library(), edition, edition.tracks[index]);
    }
};

TEST_CASE_FIXTURE(Fixture, "comparable_track: courses are the shared core and its electives") {
    CHECK(track(0).courses == Courses{data, models, mobile, software});
    CHECK(track(2).courses == Courses{data, models});
    CHECK(values(track(0), "Own electives") == Texts{"2 courses"});
    CHECK(values(track(2), "Own electives") == Texts{"Any approved elective"});
    CHECK(values(track(0), "Roles") == Texts{"AI engineer"});
    CHECK(values(track(1), "Roles").empty());
    CHECK(track(0).credits == std::vector<core::GroupCredits>{{"Technical Core", 6, false, true},
                                                              {"Electives", 0, false, false}});
}

TEST_CASE_FIXTURE(Fixture, "comparable_track: one course under two numbers counts once") {
    const Comparable things[] = {track(0), track(1)};
    const core::Comparison comparison = core::compare(things);
    CHECK(comparison.shared_by_all == Courses{data, models, software});
    CHECK(comparison.only_in == std::vector<Courses>{{mobile}, {causal}});
}

TEST_CASE_FIXTURE(Fixture, "comparable_format: says how one studies") {
    core::Format format;
    format.id = "campus";
    format.months = 12;
    format.mode = "campus, full time";
    format.credits = {30.0, core::Certainty::Inferred, {}};
    format.plans = {
        {"p",
         "Plan",
         {{"Fall", {{{}, {data}}, {{}, {models, mobile}}}}, {"Spring", {{"Elective 1", {}}}}},
         {},
         {}}};
    const Comparable thing = pages::comparable_format(library(), format);
    CHECK(thing.courses == Courses{data, models, mobile});
    CHECK(values(thing, "Award") == Texts{"Degree"});
    CHECK(values(thing, "Length") == Texts{"12 months"});
    CHECK(values(thing, "Terms") == Texts{"2 terms"});
    CHECK(values(thing, "Tuition basis").empty());
    CHECK(values(thing, "Left to choose") == Texts{"AIPI 520 or ECE 564", "Elective 1"});
    CHECK(thing.credits == std::vector<core::GroupCredits>{{"In all", 30, true, true}});
}

TEST_CASE("comparable_format: what is not stated stays so") {
    const Comparable thing = pages::comparable_format(fixture::library_of({}), core::Format{});
    for (const std::string_view label : {"Length", "Mode", "Terms"}) {
        CHECK(values(thing, label).empty());
    }
    CHECK(thing.courses.empty());
    CHECK_FALSE(thing.credits[0].known);
}

TEST_CASE_FIXTURE(Fixture, "comparable_edition: shows groups, rules, tracks and facts") {
    core::Fact fact;
    fact.label = "Degree total";
    fact.values = {"30 credits"};
    edition.facts = {fact};
    const Comparable thing = pages::comparable_edition(library(), edition);
    CHECK(values(thing, "Degree total") == Texts{"30 credits"});
    CHECK(values(thing, "Tracks") == Texts{"ML", "DS", "Own"});
    CHECK(values(thing, "Technical Core") == Texts{"AIPI 510 Sourcing Data", "AIPI 520 Modeling"});
    CHECK(values(thing, "Electives") == Texts{"Two electives from the track's list."});
    CHECK(thing.courses == Courses{data, models, mobile, software, causal});
}

}  // namespace
