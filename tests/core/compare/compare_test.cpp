#include "core/compare/compare.h"

#include <string>
#include <vector>

#include "support/doctest.h"

namespace {

using core::Aspect;
using core::Comparable;
using core::Comparison;
using core::CourseId;
using core::Sharing;
using Courses = std::vector<CourseId>;

Courses ids(std::initializer_list<unsigned> numbers) {
    Courses courses;
    for (const unsigned number : numbers) {
        courses.push_back(static_cast<CourseId>(number));
    }
    return courses;
}

Comparable with_courses(std::string id, Courses courses) {
    Comparable thing;
    thing.id = std::move(id);
    thing.courses = std::move(courses);
    return thing;
}

Comparable with_attributes(std::string id, std::vector<core::Attribute> attributes) {
    Comparable thing;
    thing.id = std::move(id);
    thing.attributes = std::move(attributes);
    return thing;
}

std::vector<std::string> labels(const Comparison& comparison) {
    std::vector<std::string> result;
    for (const core::ComparedRow& row : comparison.rows) {
        result.push_back(std::to_string(static_cast<int>(row.aspect)) + '/' + row.label.text +
                         (row.differs ? " differs" : ""));
    }
    return result;
}

TEST_CASE("compare: courses are parted into shared by all, by some, and only here") {
    const Comparable things[] = {with_courses("a", ids({1, 2, 3, 4})),
                                 with_courses("b", ids({2, 3, 5, 5})),
                                 with_courses("c", ids({3, 6, 2, 4}))};
    const Comparison comparison = core::compare(things);
    CHECK(comparison.shared_by_all == ids({2, 3}));
    CHECK(comparison.shared_by_some ==
          std::vector<core::PartlySharedCourse>{{CourseId{4}, {0, 2}}});
    CHECK(comparison.only_in == std::vector<Courses>{ids({1}), ids({5}), ids({6})});
    CHECK(comparison.course_count == 6);
    CHECK(comparison.shared_percent == 33);
    CHECK(comparison.pairs == std::vector<core::PairOverlap>{
                                  {0, 1, 2, 2, 1, 40}, {0, 2, 3, 1, 1, 60}, {1, 2, 2, 1, 2, 40}});
}

TEST_CASE("compare: rows are the union of attributes, an aspect together") {
    const Comparable things[] = {with_attributes("a", {{Aspect::Glance, "mode", {"campus"}},
                                                       {Aspect::Outcomes, "basis", {"term"}}}),
                                 with_attributes("b", {{Aspect::Glance, "length", {"12"}},
                                                       {Aspect::Outcomes, "basis", {"term"}},
                                                       {Aspect::Glance, "mode", {"online"}}})};
    CHECK(labels(core::compare(things)) ==
          std::vector<std::string>{"0/mode differs", "0/length differs", "3/basis"});
}

TEST_CASE("compare: rows differ when a value is missing somewhere") {
    const auto differs = [](std::vector<core::Text> a, std::vector<core::Text> b) {
        const Comparable things[] = {with_attributes("a", {{Aspect::Glance, "l", std::move(a)}}),
                                     with_attributes("b", {{Aspect::Glance, "l", std::move(b)}})};
        return core::compare(things).rows[0].differs;
    };
    CHECK_FALSE(differs({"x"}, {"x"}));
    CHECK_FALSE(differs({"x", "y"}, {"y", "x"}));
    CHECK_FALSE(differs({}, {}));
    CHECK(differs({"x"}, {"y"}));
    CHECK(differs({"x", "y"}, {"x"}));
    CHECK(differs({}, {"x"}));
}

TEST_CASE("compare: each value says who shares it") {
    const Comparable things[] = {
        with_attributes("a", {{Aspect::Glance, "l", {"all", "some", "mine", "all"}}}),
        with_attributes("b", {{Aspect::Glance, "l", {"some", "all"}, true}}),
        with_attributes("c", {{Aspect::Glance, "l", {"all"}}})};
    const core::ComparedRow row = core::compare(things).rows.at(0);
    CHECK(
        row.cells[0] ==
        core::ComparedCell{
            {{"all", Sharing::All}, {"some", Sharing::Some}, {"mine", Sharing::OnlyHere}}, false});
    CHECK(row.cells[1] ==
          core::ComparedCell{{{"some", Sharing::Some}, {"all", Sharing::All}}, true});
}

TEST_CASE("compare: how well a value is founded is no difference") {
    const Comparable things[] = {with_attributes("a", {{Aspect::Glance, "l", {"3"}, true}}),
                                 with_attributes("b", {{Aspect::Glance, "l", {"3"}}})};
    CHECK_FALSE(core::compare(things).rows[0].differs);
}

TEST_CASE("compare: credits tell known, unknown and absent apart") {
    Comparable a;
    a.credits = {
        {"core", 12, false, true}, {"project", 3, true, true}, {"seminar", 0, false, true}};
    Comparable b;
    b.credits = {{"project", 3, false, true}, {"core", 0, false, false}};
    const Comparable things[] = {a, b};
    const std::vector<core::CreditsRow> rows = core::compare(things).credits;
    CHECK(rows == std::vector<core::CreditsRow>{
                      {"core", {{12, false, true, true}, {0, false, false, true}}, true},
                      {"project", {{3, true, true, true}, {3, false, true, true}}, false},
                      {"seminar", {{0, false, true, true}, {0, false, false, false}}, true}});
}

TEST_CASE("compare: nothing is an empty comparison") {
    CHECK(core::compare({}) == Comparison{});
}

TEST_CASE("compare: one thing differs from nobody and shares nothing") {
    Comparable thing = with_courses("a", ids({1, 2}));
    thing.attributes = {{Aspect::Glance, "l", {"x"}}};
    thing.credits = {{"core", 12, false, true}};
    const Comparison comparison = core::compare({&thing, 1});
    CHECK(labels(comparison) == std::vector<std::string>{"0/l"});
    CHECK_FALSE(comparison.credits[0].differs);
    CHECK(comparison.shared_by_all.empty());
    CHECK(comparison.only_in == std::vector<Courses>{ids({1, 2})});
    CHECK(comparison.pairs.empty());
}

TEST_CASE("compare: things without courses overlap by nothing") {
    const Comparable things[] = {with_courses("a", {}), with_courses("b", {})};
    const Comparison comparison = core::compare(things);
    CHECK(comparison.course_count == 0);
    CHECK(comparison.shared_percent == 0);
    CHECK(comparison.pairs == std::vector<core::PairOverlap>{{0, 1, 0, 0, 0, 0}});
}

TEST_CASE("compare: a thing that names no course keeps none from being shared") {
    const Comparable things[] = {with_courses("a", ids({1, 2})), with_courses("b", {}),
                                 with_courses("c", ids({1}))};
    const Comparison comparison = core::compare(things);
    CHECK(comparison.with_courses == 2);
    CHECK(comparison.things[0].course_count == 2);
    CHECK(comparison.things[1].course_count == 0);
    CHECK(comparison.shared_by_all == ids({1}));
    CHECK(comparison.shared_by_some.empty());
}

TEST_CASE("compare: thousands of courses are parted rightly") {
    std::vector<Comparable> things(3);
    for (unsigned i = 0; i < 2000; ++i) {
        things[0].courses.push_back(static_cast<CourseId>(i));
        if (i % 2 == 0) {
            things[1].courses.push_back(static_cast<CourseId>(1999 - i));
        }
        if (i % 4 == 1) {
            things[2].courses.push_back(static_cast<CourseId>(i));
        }
    }
    const Comparison comparison = core::compare(things);
    CHECK(comparison.course_count == 2000);
    CHECK(comparison.shared_by_all.size() == 500);
    CHECK(comparison.shared_by_some.size() == 500);
    CHECK(comparison.only_in[0].size() == 1000);
    CHECK(comparison.shared_percent == 25);
}

}  // namespace
