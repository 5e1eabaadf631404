#include "core/compare/course_sets.h"

#include <vector>

#include "support/content_builder.h"
#include "support/doctest.h"

namespace {

using core::CourseId;
using Courses = std::vector<CourseId>;

struct Fixture {
    fixture::ContentBuilder builder;
    CourseId data = builder.course({.code = "AIPI 510", .title = "Sourcing Data"});
    CourseId models = builder.course({.code = "AIPI 520", .title = "Modeling"});
    CourseId software = builder.course({.code = "EGR 590-03", .title = "Software Business"});
    CourseId software_again = builder.course({.code = "EGR 590-05", .title = "Software Business"});
    CourseId mobile = builder.course({.code = "ECE 564", .title = "Mobile Apps"});
    core::Edition edition;

    Fixture() {
        builder.same(software_again, software);
        edition.groups = {fixture::group("Technical Core", 6, {data, models})};
    }
};

TEST_CASE("without_doubles: follows chains in whatever direction they are stated") {
    fixture::ContentBuilder builder;
    const CourseId a = builder.course({.code = "A 1", .title = "x"});
    const CourseId b = builder.course({.code = "B 1", .title = "x"});
    const CourseId c = builder.course({.code = "C 1", .title = "x"});
    const CourseId d = builder.course({.code = "D 1", .title = "y"});
    builder.same(a, c);
    builder.same(c, b);
    builder.same(b, c);
    CHECK(core::without_doubles(builder.content, {d, c, b, a}) == Courses{d, a});
    CHECK(core::without_doubles(builder.content, {b}) == Courses{a});
}

TEST_CASE_FIXTURE(Fixture, "core_courses: leaves out the groups that say they are elective") {
    edition.groups = {fixture::group("Elective Core", 3, {data}),
                      fixture::group("Free choice", 3, {models})};
    edition.groups[1].is_elective = true;
    CHECK(core::core_courses(edition) == Courses{data});
}

TEST_CASE_FIXTURE(Fixture, "core_size: a course counts once, both sides of a choice do") {
    CHECK(core::core_size(builder.content, edition) == core::CoreSize{2, false});
    edition.groups[0].needs = fixture::all_of({data, software, software_again});
    CHECK(core::core_size(builder.content, edition) == core::CoreSize{2, false});
    core::Condition choice = fixture::all_of({models, mobile});
    choice.kind = core::Condition::Kind::AnyOf;
    edition.groups[0].needs.parts.push_back(choice);
    CHECK(core::core_size(builder.content, edition) == core::CoreSize{4, true});
}

}  // namespace
