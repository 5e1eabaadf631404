#include "pages/course/course_model.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/course_fixture.h"
#include "support/doctest.h"
#include "support/library_of.h"

namespace {

using fixture::plain_text;
using Fixture = fixture::CourseFixture;
using Texts = std::vector<std::string>;

/// The lines of the fact with this term, wherever it stands among the others; none without it.
Texts lines_of(const pages::CourseModel& model, std::string_view term) {
    Texts texts;
    for (const pages::CourseFact& fact : model.facts) {
        if (fact.term != term) {
            continue;
        }
        for (const pages::CourseFactLine& line : fact.lines) {
            texts.push_back(plain_text(line.text) +
                            (line.remark.empty() ? "" : " (" + plain_text(line.remark) + ")"));
        }
    }
    return texts;
}

TEST_CASE("course: the head names code and title, and the way here") {
    Fixture content;
    content.course(content.data).summary = "What data are.";
    const pages::PageHead head = content.model(content.data).head;
    CHECK(head.title == "C 1 Data");
    CHECK(head.description == "What data are.");
    REQUIRE(head.crumbs.size() == 2);
    CHECK(head.crumbs[0].label == "Overview");
    CHECK(head.crumbs[1].label == "Courses");
    CHECK(head.crumbs[1].address == "demo/courses/");
}

TEST_CASE("course: one that does not exist still has a heading") {
    const app::Library library = fixture::library_of({});
    app::State state;
    state.route.id = "nowhere";
    const pages::CourseModel model = pages::make_course_model(library, state);
    CHECK(model.head.title == "Course");
    CHECK(model.title == "Course");
    CHECK(model.facts.empty());
}

TEST_CASE("course: what no source says is not stated") {
    const Fixture content;
    const pages::CourseModel model = content.model(content.data);
    for (const char* term : {"Credits", "Terms", "Delivery", "Taught by"}) {
        CAPTURE(term);
        CHECK(lines_of(model, term) == Texts{"Not stated"});
    }
    CHECK(plain_text(model.topics) == "Not stated");
}

TEST_CASE("course: facts are worded with who, when and how well they are known") {
    Fixture content;
    core::Course& course = content.course(content.data);
    course.credits = {1.5, core::Certainty::Inferred, "Half of the summer."};
    course.offered = {{"campus", {"fall"}}, {"online", {"fall (year 1)", "spring"}}, {"", {}}};
    course.delivery = {"campus", "online"};
    course.delivery_note = "Four weeks.";
    content.builder.content.sources = {
        {"page", "Pages: faculty", "https://example.edu/", {}, {}, {}}};
    course.taught_by = {{"Ada", {}, "2023", {core::SourceId{}}}, {"Ada", {}, "2024", {}}};
    const pages::CourseModel model = content.model(content.data);
    CHECK(lines_of(model, "Credits") == Texts{"1.5 credits (our reading) (Half of the summer.)"});
    CHECK(lines_of(model, "Terms") ==
          Texts{"Campus: fall", "Online: fall (year 1) and spring", "Not stated"});
    CHECK(lines_of(model, "Delivery") == Texts{"Campus and online (Four weeks.)"});
    CHECK(lines_of(model, "Taught by") == Texts{"Ada (2023, Pages)", "Ada (2024)"});
}

TEST_CASE("course: the origin of a teaching never looks like a link to the same page") {
    Fixture content;
    content.builder.content.sources = {
        {"own", "C 1: course material", "https://example.edu/", {}, {}, {}}};
    content.course(content.data).taught_by = {{"Ada", {}, "2023", {core::SourceId{}}}};
    CHECK(lines_of(content.model(content.data), "Taught by") ==
          Texts{"Ada (2023, C 1: course material)"});
}

TEST_CASE("course: other numbers and titles, and what is our reading, are remarked on") {
    Fixture content;
    content.builder.same(content.data, content.models);
    content.builder.same(content.data, content.models);
    content.builder.same(content.data, content.data);
    content.course(content.data).other_titles = {"Figures", "", "Facts"};
    content.course(content.data).certainty = core::Certainty::Inferred;
    Texts remarks;
    for (const core::RichText& remark : content.model(content.data).remarks) {
        remarks.push_back(plain_text(remark));
    }
    CHECK(remarks == Texts{"Same course as C 2 Models", "Also called Figures; Facts",
                           "Our reading: worked out from what sources say of other things."});
}

TEST_CASE("course: sources are links with their year, and there is a way to more courses") {
    Fixture content;
    content.builder.content.sources = {
        {"a", "Pages: all", "https://example.edu/", "2023-04", {}, {}},
        {"b", "A talk", "", "", {}, {}}};
    content.course(content.data).sources = {core::SourceId{0}, core::SourceId{1}};
    const pages::CourseModel model = content.model(content.data);
    REQUIRE(model.sources.size() == 2);
    CHECK(model.sources[0] == core::RichText{core::plain("2023-04, "),
                                             core::link("Pages: all", "https://example.edu/")});
    CHECK(model.sources[1] == core::RichText{core::plain("A talk")});
    REQUIRE(model.ways_on.size() == 2);
    CHECK(model.ways_on[0].label == "Courses in this group");
    CHECK(model.ways_on[0].address == "demo/courses/?kind=core");
    CHECK(model.ways_on[1].address == "demo/courses/");
}

}  // namespace
