#include "pages/compare/compare_model.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/content_builder.h"
#include "support/doctest.h"
#include "support/library_of.h"

namespace {

using app::CompareKind;
using core::CourseId;
using pages::CompareModel;
using pages::CompareRow;
using Courses = std::vector<CourseId>;
using Lines = std::vector<std::string>;
using Texts = std::vector<core::Text>;

/// Two editions. The first has five tracks and three formats; the second has one format only.
struct Fixture {
    fixture::ContentBuilder builder;
    app::State state;

    Fixture() {
        const CourseId core = builder.course({.code = "C 1", .title = "Core"});
        const CourseId some = builder.course({.code = "C 2", .title = "Some"});
        const CourseId mine = builder.course({.code = "C 3", .title = "Mine"});
        builder.content.programme.id = "demo";
        builder.content.programme.default_edition = "new";
        core::Edition& edition = builder.edition("new");
        edition.groups = {fixture::group("Base", 3.0, {core})};
        edition.tracks = {
            fixture::track("One", Courses{some, mine}), fixture::track("Two", Courses{some}),
            fixture::track("Three", std::nullopt), fixture::track("Four", std::nullopt),
            fixture::track("Five", std::nullopt)};
        edition.tracks[0].roles = {"engineer", "analyst"};
        edition.tracks[1].roles = {"analyst"};
        edition.formats = {format("Campus", {30.0, core::Certainty::Inferred, {}}),
                           format("Online", {30.0, core::Certainty::Stated, {}}),
                           format("Certificate", {12.0, core::Certainty::Stated, {}})};
        add_plan(edition.formats[0], core);
        add_plan(edition.formats[1], core);
        core::Edition& old = builder.edition("old");
        old.groups = {fixture::group("Boot camp", std::nullopt, {core})};
        old.tracks_note = "No track was found.";
        old.formats = {format("Campus", {})};
    }

    static core::Format format(const std::string& title, core::Credits credits) {
        core::Format format;
        format.id = core::slug(title);
        format.title = title;
        format.credits = std::move(credits);
        return format;
    }

    static void add_plan(core::Format& format, CourseId course) {
        format.plans = {{"plan", "Plan", {{"Fall", {{"", {course}}}}}, {}, {}}};
    }

    [[nodiscard]] CompareModel compare(CompareKind kind, const Lines& ids = {}) {
        state.route.page = app::Page::Compare;
        state.route.compare_kind = kind;
        state.route.compare_ids = ids;
        return pages::make_compare_model(fixture::library_of(builder.content), state);
    }
};

Texts titles(const CompareModel& model) {
    Texts titles;
    for (const pages::CompareColumn& column : model.columns) {
        titles.push_back(column.title);
    }
    return titles;
}

Texts addresses(const std::vector<pages::CompareChip>& chips) {
    Texts addresses;
    for (const pages::CompareChip& chip : chips) {
        addresses.push_back(chip.address);
    }
    return addresses;
}

const CompareRow* find_row(const CompareModel& model, std::string_view label) {
    for (const pages::CompareSection& section : model.sections) {
        for (const CompareRow& row : section.rows) {
            if (row.label == label) {
                return &row;
            }
        }
    }
    return nullptr;
}

/// Each cell in one line: its values with their marks, its courses, its remark.
Texts cells(const CompareModel& model, std::string_view label) {
    const CompareRow* row = find_row(model, label);
    if (row == nullptr) {
        return {"no such row"};
    }
    Texts texts;
    for (const pages::CompareCell& cell : row->cells) {
        std::string text;
        for (const pages::CompareLine& line : cell.lines) {
            text += line.text.text + (line.is_only_here ? " (only here);" : ";");
        }
        for (const pages::CourseEntry& course : cell.courses) {
            text += course.code + ";";
        }
        texts.push_back(text + cell.remark);
    }
    return texts;
}

Texts sections(const CompareModel& model) {
    Texts titles;
    for (const pages::CompareSection& section : model.sections) {
        titles.push_back(section.title);
    }
    return titles;
}

TEST_CASE_FIXTURE(Fixture, "compare model: without ids the first three stand side by side") {
    const CompareModel model = compare(CompareKind::Tracks);
    CHECK(titles(model) == Texts{"One", "Two", "Three"});
    CHECK(model.head.title == "Compare tracks");
    CHECK(model.head.description ==
          "One, Two and Three side by side: what they share and where they differ.");
    CHECK(model.lead == "Three tracks share 1 of 3 courses. They differ in 4 points.");
    CHECK(sections(model) == Texts{"At a glance", "Courses", "Credits", "Outcomes"});
}

TEST_CASE_FIXTURE(Fixture, "compare model: chips lead to the comparison without or with a thing") {
    const CompareModel model = compare(CompareKind::Tracks, {"two", "one", "three"});
    CHECK(titles(model) == Texts{"Two", "One", "Three"});
    CHECK(addresses(model.compared) == Texts{"demo/compare/?ids=one,three",
                                             "demo/compare/?ids=two,three",
                                             "demo/compare/?ids=two,one"});
    CHECK(addresses(model.others) ==
          Texts{"demo/compare/?ids=two,one,three,four", "demo/compare/?ids=two,one,three,five"});
    CHECK(model.others_remark.empty());
}

TEST_CASE_FIXTURE(Fixture, "compare model: two cannot become one, four cannot become five") {
    CHECK(addresses(compare(CompareKind::Tracks, {"one", "two"}).compared) == Texts{"", ""});
    const CompareModel full = compare(CompareKind::Tracks, {"one", "two", "three", "four"});
    CHECK(full.others.empty());
    CHECK(full.others_remark == "Four at most: remove one to add another.");
}

TEST_CASE_FIXTURE(Fixture, "compare model: odd ids are left out, and that is said") {
    const CompareModel model =
        compare(CompareKind::Tracks, {"one", "x", "one", "two", "three", "four", "five"});
    CHECK(titles(model) == Texts{"One", "Two", "Three", "Four"});
    CHECK(model.notices ==
          std::vector<std::string>{
              "The address names 1 track that edition new does not have; it was left out.",
              "Four at most can be compared; 1 further track was left out."});
}

TEST_CASE_FIXTURE(Fixture, "compare model: one id alone is joined by the first other") {
    const CompareModel model = compare(CompareKind::Tracks, {"two"});
    CHECK(titles(model) == Texts{"Two", "One"});
    CHECK(model.notices.empty());
}

TEST_CASE_FIXTURE(Fixture,
                  "compare model: courses stand once when shared, in their cell when not") {
    const CompareModel model = compare(CompareKind::Tracks);
    const CompareRow* shared = find_row(model, "Shared courses");
    REQUIRE(shared != nullptr);
    CHECK(shared->remark == "1 course in all three");
    CHECK_FALSE(shared->differs);
    REQUIRE(shared->across.size() == 1);
    CHECK(shared->across[0].address == "demo/courses/c-1/");
    const CompareRow* some = find_row(model, "Shared by some");
    REQUIRE(some != nullptr);
    REQUIRE(some->across.size() == 1);
    CHECK(some->across[0].remark == "in One and Two");
    CHECK(cells(model, "Only here") == Texts{"C 3;", "None;", "None;"});
}

TEST_CASE_FIXTURE(Fixture, "compare model: the bar says in numbers how courses overlap") {
    const pages::Overlap three = compare(CompareKind::Tracks).overlap;
    CHECK(three.label == "3 courses, 33% shared by all");
    CHECK(three.parts == std::vector<pages::OverlapPart>{{"1 shared by all", 1, 7},
                                                         {"1 shared by some", 1, 6},
                                                         {"1 only in One", 1, 1},
                                                         {"0 only in Two", 0, 0},
                                                         {"0 only in Three", 0, 2}});
    CHECK(three.remarks == Lines{"One and Two share 2 of 3 courses (67%).",
                                 "One and Three share 1 of 3 courses (33%).",
                                 "Two and Three share 1 of 2 courses (50%)."});
    const pages::Overlap two = compare(CompareKind::Tracks, {"one", "two"}).overlap;
    CHECK(two.parts == std::vector<pages::OverlapPart>{
                           {"2 shared", 2, 7}, {"1 only in One", 1, 1}, {"0 only in Two", 0, 0}});
    CHECK(two.remarks.empty());
}

TEST_CASE_FIXTURE(Fixture,
                  "compare model: of a pair, courses of the first and of the second count") {
    CHECK(compare(CompareKind::Tracks, {"three", "one", "two"}).overlap.remarks ==
          Lines{"Three and One share 1 of 3 courses (33%).",
                "Three and Two share 1 of 2 courses (50%).",
                "One and Two share 2 of 3 courses (67%)."});
}

TEST_CASE_FIXTURE(Fixture, "compare model: a thing without courses is left out of the overlap") {
    const CompareModel model = compare(CompareKind::Formats);
    CHECK(model.lead ==
          "Three formats differ in 2 points. Those that name courses share 1 of 1 course.");
    CHECK(model.overlap.parts == std::vector<pages::OverlapPart>{{"1 shared", 1, 7},
                                                                 {"0 only in Campus", 0, 1},
                                                                 {"0 only in Online", 0, 0}});
    CHECK(model.overlap.remarks ==
          Lines{"No courses are named for Certificate, so it is left out here."});
    CHECK(cells(model, "Only here") == Texts{"None;", "None;", "No courses named;"});
    CHECK(compare(CompareKind::Formats, {"campus", "certificate"}).overlap.parts.empty());
}

TEST_CASE_FIXTURE(Fixture, "compare model: what stands alone is marked where others agree") {
    const CompareModel model = compare(CompareKind::Formats);
    CHECK(cells(model, "In all") ==
          Texts{"30 credits;our reading", "30 credits;", "12 credits (only here);"});
    const CompareModel tracks = compare(CompareKind::Tracks);
    CHECK(cells(tracks, "Roles") ==
          Texts{"Engineer (only here);Analyst;", "Analyst;", "Not stated;"});
    CHECK(cells(tracks, "Own electives") ==
          Texts{"2 courses;", "1 course;", "Any approved elective;"});
}

TEST_CASE_FIXTURE(Fixture, "compare model: rows say in words that all cells are alike") {
    const CompareModel model = compare(CompareKind::Tracks);
    REQUIRE(find_row(model, "Base") != nullptr);
    CHECK(find_row(model, "Base")->agreement == "same in all three");
    CHECK(find_row(model, "Roles")->agreement.empty());
}

TEST_CASE_FIXTURE(Fixture, "compare model: editions link courses and tell groups they lack") {
    const CompareModel model = compare(CompareKind::Editions);
    CHECK(titles(model) == Texts{"new", "old"});
    CHECK(cells(model, "Base") == Texts{"C 1 Core;", "No such group;"});
    CHECK(find_row(model, "Base")->cells[0].lines[0].address == "demo/courses/c-1/");
    CHECK(find_row(model, "In short")->cells[1].more.address == "demo/old/");
}

TEST_CASE_FIXTURE(Fixture, "compare model: only differences leaves out rows that agree") {
    state.route.only_differences = true;
    const CompareModel model = compare(CompareKind::Tracks);
    CHECK(sections(model) == Texts{"Courses", "Outcomes"});
    CHECK(model.differences_remark == "(4 of 11 rows)");
    CHECK(find_row(model, "Shared courses") == nullptr);
}

TEST_CASE_FIXTURE(Fixture, "compare model: says so when only differences are wanted and none are") {
    state.route.only_differences = true;
    const CompareModel model = compare(CompareKind::Tracks, {"three", "four"});
    CHECK(model.sections.empty());
    CHECK(model.nothing_differs == "Nothing differs between these tracks.");
    CHECK(model.lead == "Two tracks share 1 of 1 course. They differ in nothing.");
}

TEST_CASE_FIXTURE(Fixture, "compare model: too few things are explained, with ways out") {
    state.route.edition = "old";
    const CompareModel none = compare(CompareKind::Tracks, {"one"});
    CHECK(none.columns.empty());
    CHECK(none.lead == "Edition old names no tracks, so there is nothing to compare.");
    CHECK(none.note == "No track was found.");
    CHECK(none.notices.empty());
    Texts ways;
    for (const pages::NamedLink& way : none.ways_out) {
        ways.push_back(way.address);
    }
    CHECK(ways == Texts{"demo/compare/", "demo/old/compare/editions/", "demo/old/courses/"});
    const CompareModel one = compare(CompareKind::Formats);
    CHECK(one.lead ==
          "Edition old has one format only, Campus: there is nothing to compare it with.");
}

TEST_CASE_FIXTURE(Fixture, "compare model: switching what is compared keeps what is wanted of it") {
    state.route.only_differences = true;
    const CompareModel model = compare(CompareKind::Formats, {"campus", "online"});
    REQUIRE(model.kinds.size() == 3);
    CHECK(model.kinds[0].address == "demo/compare/?only=differences");
    CHECK(model.kinds[1].is_current);
    CHECK(model.kinds[2].address == "demo/compare/editions/?only=differences");
}

TEST_CASE_FIXTURE(Fixture, "compare model: two of a kind are a way out, one is none") {
    const auto first_way = [this](std::size_t formats) {
        builder.content.editions.front().formats.resize(formats);
        state.route.edition = "old";
        return compare(CompareKind::Formats).ways_out.front().label;
    };
    CHECK(first_way(2) == "Compare the formats of edition new");
    CHECK(first_way(1) == "Compare the editions");
}

TEST_CASE("compare model: content without anything has nothing to compare") {
    for (const CompareKind kind :
         {CompareKind::Tracks, CompareKind::Formats, CompareKind::Editions}) {
        app::State state;
        state.route.compare_kind = kind;
        const CompareModel model = pages::make_compare_model(fixture::library_of({}), state);
        CHECK(model.columns.empty());
        CHECK_FALSE(model.ways_out.empty());
    }
}

}  // namespace
