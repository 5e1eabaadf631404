#include "pages/course/course_relations.h"

#include <string>
#include <utility>
#include <vector>

#include "support/course_fixture.h"
#include "support/doctest.h"

namespace {

using core::Condition;
using fixture::leaf;
using fixture::of;
using fixture::plain_text;
using fixture::words;
using Fixture = fixture::CourseFixture;
using Texts = std::vector<core::Text>;

/// "Title: words [line] [line]", one text for each relation.
Texts described(const pages::CourseRelations& relations) {
    Texts texts;
    for (const pages::Relation& relation : relations.relations) {
        std::string text = relation.title + ": " + relation.words;
        for (const pages::RelationLine& line : relation.lines) {
            text += " [" + (line.course.empty() ? plain_text(line.text) : line.course.text) + "]";
        }
        texts.push_back(std::move(text));
    }
    return texts;
}

TEST_CASE("course: relations that no source says are not stated") {
    const Fixture content;
    const pages::CourseModel model = content.model(content.data);
    CHECK(model.before.title == "Before");
    CHECK(model.after.title == "After");
    CHECK(described(model.before) == Texts{"Stated prerequisites: Not stated"});
    CHECK(described(model.after) == Texts{"Leads to: Not stated"});
}

TEST_CASE("course: a condition that could not be read is said to be one") {
    Fixture content;
    content.course(content.deep).prerequisites =
        of(Condition::Kind::AllOf, {words(""), of(Condition::Kind::AnyOf, {words("")})});
    CHECK(described(content.model(content.deep).before) ==
          Texts{"Stated prerequisites: All of: [A condition that could not be read] "
                "[One of: a condition that could not be read]"});
}

TEST_CASE("course: the usual order is said in both directions, each course once") {
    Fixture content;
    content.course(content.deep).usually_after = {content.data, content.models, content.data,
                                                  content.deep};
    const pages::CourseRelations before = content.model(content.deep).before;
    CHECK(before.title == "Before (2)");
    CHECK(described(before) ==
          Texts{"Stated prerequisites: Not stated", "Usual order:  [C 1 Data] [C 2 Models]"});
    CHECK(before.relations[1].remark == "Read from the plans of study: not a stated prerequisite.");
    const pages::CourseRelations after = content.model(content.data).after;
    CHECK(after.title == "After (1)");
    CHECK(described(after) == Texts{"Usual order:  [C 3 Deep]"});
    CHECK(after.relations[0].lines[0].address == "demo/courses/c-3/");
}

TEST_CASE("course: one that requires this one is not listed again for its usual order") {
    Fixture content;
    content.course(content.deep).prerequisites = of(Condition::Kind::AnyOf, {leaf(content.data)});
    content.course(content.deep).usually_after = {content.data};
    CHECK(described(content.model(content.data).after) == Texts{"Prerequisite for:  [C 3 Deep]"});
}

TEST_CASE("course: prerequisites are words, lines and brackets, level by level") {
    using enum Condition::Kind;
    Fixture content;
    const Condition either = of(AnyOf, {leaf(content.data), words("basic Linux")});
    Condition some = of(AtLeast, {either, leaf(content.models)});
    some.count = 2;
    Condition credits = of(CreditsFrom, {leaf(content.data)});
    credits.credits = 6;
    const std::vector<std::pair<Condition, std::string>> rows = {
        {leaf(content.data), " [C 1 Data]"},
        {words("basic Linux"), " [Basic Linux]"},
        {of(AllOf, {leaf(content.data)}), " [C 1 Data]"},
        {of(AllOf, {leaf(content.data), leaf(content.data)}), "All of: [C 1 Data]"},
        {of(AllOf, {leaf(content.models), either}),
         "All of: [C 2 Models] [One of: C 1 Data, basic Linux]"},
        {some, "At least 2 of: [One of: C 1 Data, basic Linux] [C 2 Models]"},
        {of(AnyOf, {leaf(content.data), of(AllOf, {words("a"), either})}),
         "One of: [C 1 Data] [All of: a, (One of: C 1 Data, basic Linux)]"},
        {credits, "At least 6 credits from: [C 1 Data]"},
        {of(AllOf, {}), "None: nothing has to come before it."},
        {of(AnyOf, {}), "Not stated."},
    };
    for (const auto& [condition, expected] : rows) {
        CAPTURE(expected);
        content.course(content.deep).prerequisites = condition;
        CHECK(described(content.model(content.deep).before) ==
              Texts{"Stated prerequisites: " + expected});
    }
}

}  // namespace
