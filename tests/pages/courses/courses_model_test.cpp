#include "pages/courses/courses_model.h"

#include <string>
#include <utility>
#include <vector>

#include "app/address.h"
#include "app/wording.h"
#include "support/content_builder.h"
#include "support/doctest.h"
#include "support/library_of.h"
#include "support/sample_files.h"
#include "words/built_in.h"

namespace {

using pages::CoursesModel;
using Texts = std::vector<core::Text>;

struct Fixture {
    fixture::ContentBuilder builder;

    Fixture() {
        builder.content.programme.id = "demo";
        builder.edition("2023");
    }

    void add_courses(int count) {
        for (int i = 0; i < count; ++i) {
            builder.course({.code = "C " + std::to_string(100 + i), .title = "Many"});
        }
    }

    [[nodiscard]] CoursesModel at(const std::string& address) const {
        app::State state;
        state.route = app::parse_address(address, builder.content, words::built_in()).route;
        return pages::make_courses_model(fixture::library_of(builder.content), state);
    }
};

Texts labels(const std::vector<pages::NamedLink>& links) {
    Texts texts;
    for (const pages::NamedLink& link : links) {
        texts.push_back(link.label);
    }
    return texts;
}

TEST_CASE_FIXTURE(Fixture, "courses: what is found is counted and announced") {
    builder.course({.code = "C 1", .title = "Vision", .terms = {"fall"}});
    builder.course({.code = "C 2", .title = "Speech", .terms = {"fall"}});
    builder.course({.code = "C 3", .title = "Robots"});
    CHECK(at("demo/courses/").count == "3 courses");
    CHECK(at("demo/courses/?q=vision").count == "1 of 3 courses");
    CHECK(at("demo/courses/?q=vision").head.announcement == "1 of 3 courses matches");
    CHECK(at("demo/courses/?term=fall").head.announcement == "2 of 3 courses match");
    CHECK(at("demo/courses/?q=zzzz").head.announcement == "No course matches");
}

TEST_CASE_FIXTURE(Fixture,
                  "courses: the first rows can come before the rest, and all are counted") {
    add_courses(5);
    app::State state;
    state.route = app::parse_address("demo/courses/", builder.content, words::built_in()).route;
    const auto with_rows = [&](std::size_t most) {
        return pages::make_courses_model(fixture::library_of(builder.content), state, most);
    };
    CHECK(with_rows(4).rows.size() == 4);
    CHECK(with_rows(4).head.lacks_rows);
    CHECK(with_rows(4).count == "5 courses");
    CHECK(with_rows(5).rows.size() == 5);
    CHECK_FALSE(with_rows(5).head.lacks_rows);
    CHECK_FALSE(with_rows(pages::kAllRows).head.lacks_rows);
}

TEST_CASE_FIXTURE(Fixture, "courses: a chip says what it shows, and leads to the list without it") {
    builder.course({.code = "C 1", .title = "Vision", .terms = {"fall"}});
    builder.course({.code = "C 2", .title = "Speech"});
    const CoursesModel model = at("demo/courses/?q=i&term=fall,not-stated&page=2");
    REQUIRE(model.chips.size() == 2);
    CHECK(model.chips[0].spoken == model.chips[0].label.text + ", remove filter");
    CHECK(model.chips[0].address == "demo/courses/?q=i&term=not-stated");
    CHECK(model.chips[1].label == "Term not stated");
    CHECK(model.clear_all.address == "demo/courses/?q=i");
    CHECK(model.filters_label == "Filters (2)");
}

TEST_CASE_FIXTURE(Fixture, "courses: facets with many values show the first few until asked") {
    for (int i = 0; i < 9; ++i) {
        builder.course({.code = "C " + std::to_string(i),
                        .title = "One",
                        .kind = "kind-" + std::to_string(i)});
    }
    const pages::FilterGroup group = at("demo/courses/").groups.front();
    CHECK(group.values.size() == 6);
    CHECK(group.length_label == "3 more");
}

TEST_CASE_FIXTURE(Fixture, "courses: a long list is cut into parts that are announced") {
    add_courses(301);
    const CoursesModel model = at("demo/courses/?page=2");
    CHECK(model.rows.size() == 100);
    CHECK(model.rows.front().id == "c-200");
    CHECK(model.page_remark == "Courses 101 to 200 of 301");
    CHECK(model.head.announcement == "301 of 301 courses match. Courses 101 to 200 of 301");
    REQUIRE(labels(model.pages) == Texts{"Page 1", "Page 2", "Page 3", "Page 4"});
    CHECK(model.pages[1].is_current);
    CHECK(at("demo/courses/?page=9").rows.size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "courses: three hundred are one list") {
    add_courses(300);
    CHECK(at("demo/courses/?page=2").rows.size() == 300);
    CHECK(at("demo/courses/").pages.empty());
}

TEST_CASE_FIXTURE(Fixture, "courses: where nothing matches, ways out say what they would find") {
    builder.course({.code = "C 1", .title = "Vision", .terms = {"fall"}});
    builder.course({.code = "C 2", .title = "Speech", .terms = {"spring"}});
    const CoursesModel model = at("demo/courses/?q=vision&term=spring");
    CHECK(model.empty.sentence == "No course matches “vision” with these filters.");
    CHECK(labels(model.empty.ways_out) == Texts{"Search without the filters (1)",
                                                "Clear the search, keep the filters (1)",
                                                "All courses (2)"});
}

TEST_CASE_FIXTURE(Fixture, "courses: a group without a title is that of other courses") {
    const core::CourseId course = builder.course({.code = "C 1", .title = "One"});
    core::CourseKind& kind =
        builder.content.kinds[core::index_of(builder.content.course(course).kind)];
    kind.title = {};
    const CoursesModel model = at("demo/courses/?kind=" + kind.id);
    REQUIRE(model.groups.size() > 0);
    CHECK(model.groups[0].values.at(0).label == "Other courses");
    CHECK(model.chips.at(0).label == "Other courses");
    CHECK(model.rows.at(0).kind == "Other courses");
}

TEST_CASE("courses: a list that could not be read is not said to be empty") {
    const auto list_of = [](const fixture::SampleFiles& files) {
        core::Reading reading = files.read();
        return pages::make_courses_model(app::Library(std::move(reading), words::built_in()), {});
    };
    const std::string whole = fixture::SampleFiles().text("courses.json");
    for (const std::string& text :
         {std::string(), std::string("<html>"), std::string("\xff\xfe{"),
          std::string(R"({"courses": {}})"), std::string("[]"), std::string(R"({"cuorses": []})"),
          std::string(R"({"courses": [{"id": "C 1"}, 5]})")}) {
        CAPTURE(text);
        const CoursesModel lost = list_of(fixture::SampleFiles().set("courses.json", text));
        CHECK(lost.empty.sentence == "The list of courses could not be read.");
        CHECK(lost.count == "No courses to show");
        CHECK(lost.head.announcement == "No courses to show");
    }
    CHECK(list_of(fixture::SampleFiles().remove("courses.json")).empty.sentence ==
          "The list of courses could not be read.");
    const CoursesModel none =
        list_of(fixture::SampleFiles().set("courses.json", R"({"courses": []})"));
    CHECK(none.empty.sentence == "This programme lists no courses yet.");
    CHECK(labels(none.empty.ways_out) == Texts{});

    const CoursesModel cut =
        list_of(fixture::SampleFiles().set("courses.json", whole.substr(0, whole.size() - 20)));
    REQUIRE(cut.notes.size() == 1);
    CHECK(cut.notes[0].front().text ==
          "Courses are missing here: the list could not be read to its end.");
    CHECK(list_of(fixture::SampleFiles()).notes.empty());
}

TEST_CASE_FIXTURE(Fixture, "courses: a filter that no course has is left out, and that is said") {
    builder.course({.code = "C 1", .title = "Vision"});
    const CoursesModel model = at("demo/courses/?term=never");
    CHECK(model.rows.size() == 1);
    CHECK(model.chips.empty());
    REQUIRE(model.notes.size() == 1);
    CHECK(model.notes[0].back().address == "demo/courses/");
}

TEST_CASE_FIXTURE(Fixture, "courses: as many topics as fit on a line, and at least the first") {
    const auto line = [this](const std::vector<std::string>& topics) {
        builder.content.courses.clear();
        builder.course({.code = "C 1", .title = "One", .topics = topics});
        return app::plain_words(at("demo/courses/").rows.front().line);
    };
    const std::string half(31, 'x');
    CHECK(line({half, half}) == half + ", " + half);
    CHECK(line({half, half + "y"}) == half);
    CHECK(line({half + half + half, "z"}) == half + half + half);
}

}  // namespace
