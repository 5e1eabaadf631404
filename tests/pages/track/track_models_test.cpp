#include <optional>
#include <string>
#include <vector>

#include "pages/overview/overview_model.h"
#include "pages/track/track_model.h"
#include "pages/tracks/tracks_model.h"
#include "support/content_builder.h"
#include "support/doctest.h"
#include "support/library_of.h"

namespace {

using core::CourseId;
using Courses = std::vector<CourseId>;
using Texts = std::vector<core::Text>;

/// One edition with a core course, a track with an elective and a track open to any.
struct Fixture {
    fixture::ContentBuilder builder;
    app::State state;

    Fixture() {
        builder.content.programme.id = "demo";
        const CourseId core = builder.course({.code = "C 1", .title = "Core"});
        const CourseId mine = builder.course({.code = "C 2", .title = "Mine"});
        core::Edition& edition = builder.edition("2023");
        edition.groups = {fixture::group("Base", 3.0, {core}),
                          fixture::group("Electives", 6.0, {mine})};
        edition.tracks = {fixture::track("Listed", Courses{mine, core}),
                          fixture::track("Open", std::nullopt)};
    }

    [[nodiscard]] core::Edition& edition() { return builder.content.editions.front(); }
    [[nodiscard]] app::Library library() const { return fixture::library_of(builder.content); }
    [[nodiscard]] pages::TrackModel track(const std::string& id) {
        state.route.page = app::Page::Track;
        state.route.id = id;
        return pages::make_track_model(library(), state);
    }
    [[nodiscard]] pages::TracksModel tracks() const {
        return pages::make_tracks_model(library(), state);
    }
    [[nodiscard]] pages::OverviewModel overview() const {
        return pages::make_overview_model(library(), state);
    }
};

TEST_CASE_FIXTURE(Fixture, "track: a role is written the same on every page") {
    edition().tracks[0].roles = {"machine learning engineer"};
    const Texts expected = {"Machine learning engineer"};
    CHECK(overview().tracks[0].roles == expected);
    CHECK(tracks().tracks[0].roles == expected);
    CHECK(track("listed").roles == expected);
}

TEST_CASE_FIXTURE(Fixture, "track: where no role is named both pages say the same instead") {
    CHECK(track("listed").roles_remark == "Not stated");
    CHECK(track("open").roles_remark == "Those that your electives lead to");
    for (const pages::TrackColumn& column : tracks().tracks) {
        CHECK(column.roles_remark == track(column.id).roles_remark);
    }
    edition().tracks[0].roles = {"analyst"};
    CHECK(track("listed").roles_remark == "");
}

TEST_CASE_FIXTURE(Fixture, "track: the core, then the electives, and which of them are both") {
    const pages::TrackModel model = track("listed");
    CHECK(model.core_remark == "1 course, the same in every track");
    REQUIRE(model.core.size() == 1);
    CHECK(model.core[0].title == "Base");
    CHECK(model.electives_remark == "2 electives to choose from; electives carry 6 credits");
    REQUIRE(model.electives.size() == 2);
    CHECK(model.electives[0].remark == "");
    CHECK(model.electives[1].remark == "also a choice in the core");
    CHECK(model.browse.address == "");
}

TEST_CASE_FIXTURE(Fixture, "track: one open to any elective leads to all courses") {
    const pages::TrackModel model = track("open");
    CHECK(model.electives.empty());
    CHECK(model.areas_remark == "Any");
    CHECK(model.browse.address == "demo/courses/");
}

TEST_CASE_FIXTURE(Fixture, "track: it is compared with the others, four at most") {
    CHECK(track("open").compare.label == "Compare with the other track");
    CHECK(track("open").compare.address == "demo/compare/?ids=open,listed");
    for (const char* title : {"A", "B", "C"}) {
        edition().tracks.push_back(fixture::track(title, std::nullopt));
    }
    CHECK(track("b").compare.address == "demo/compare/?ids=b,listed,open,a");
    edition().tracks.resize(1);
    CHECK(track("listed").compare.address == "");
}

TEST_CASE_FIXTURE(Fixture, "tracks: the lead counts directions in words") {
    CHECK(tracks().lead == "One degree, two directions: a track guides the choice of electives.");
    edition().tracks.resize(1);
    CHECK(tracks().lead == "One degree, one direction: a track guides the choice of electives.");
    CHECK(tracks().compare.address == "");
}

TEST_CASE_FIXTURE(Fixture, "tracks: an edition without any shows its rules and other tracks") {
    core::RequirementGroup electives = fixture::group("Technical elective", 3.0, {});
    electives.is_elective = true;
    electives.text = "One of the list.";
    core::RequirementGroup silent = fixture::group("Says nothing", 3.0, {});
    silent.is_elective = true;
    builder.edition("old").groups = {electives, silent};
    state.route.edition = "old";
    const pages::TracksModel model = tracks();
    CHECK(model.lead == "Edition old names no tracks.");
    REQUIRE(model.rules.size() == 1);
    CHECK(model.rules[0].title == "Technical elective");
    REQUIRE(model.others.size() == 1);
    REQUIRE(model.others[0].tracks.size() == 3);
    CHECK(model.others[0].tracks[0].address == "demo/tracks/listed/");
    CHECK(model.others[0].tracks[2].address == "demo/tracks/");
    CHECK(model.compare.address == "demo/old/compare/editions/");
}

TEST_CASE_FIXTURE(Fixture, "overview: months are counted, or not stated") {
    edition().formats.resize(3);
    edition().formats[0].months = 1;
    edition().formats[1].months = 12;
    const pages::OverviewModel model = overview();
    REQUIRE(model.formats.size() == 3);
    CHECK(model.formats[0].length == "1 month");
    CHECK(model.formats[1].length == "12 months");
    CHECK(model.formats[2].length == "Not stated");
}

TEST_CASE_FIXTURE(Fixture, "overview: the main action is to compare what there are several of") {
    const auto actions = [this] {
        std::vector<std::string> addresses;
        for (const pages::NamedLink& action : overview().actions) {
            addresses.push_back(action.address);
        }
        return addresses;
    };
    using Addresses = std::vector<std::string>;
    CHECK(actions() == Addresses{"demo/compare/", "demo/courses/"});
    edition().tracks.clear();
    edition().formats.resize(2);
    CHECK(actions() == Addresses{"demo/compare/formats/", "demo/courses/"});
    CHECK(overview().compare_formats.address == "demo/compare/formats/");
    edition().formats.resize(1);
    CHECK(actions() == Addresses{"demo/courses/"});
    CHECK(overview().compare_formats.address.empty());
    builder.edition("2024");
    CHECK(actions() == Addresses{"demo/compare/editions/", "demo/courses/"});
}

TEST_CASE_FIXTURE(Fixture, "overview: the programme says which facts stand large, in its order") {
    const auto large = [this] {
        Texts labels;
        for (const pages::FigureLine& line : overview().key_facts) {
            labels.push_back(line.label);
        }
        return labels;
    };
    for (const char* id : {"a", "b", "c", "d", "e"}) {
        core::Fact fact;
        fact.id = id;
        fact.label = id;
        fact.values = {"V"};
        edition().facts.push_back(fact);
    }
    CHECK(large() == Texts{"a", "b", "c", "d"});
    CHECK(overview().more_facts.size() == 1);
    builder.content.programme.key_facts = {"e", "not-there", "b", "e"};
    CHECK(large() == Texts{"e", "b"});
    CHECK(overview().more_facts.size() == 3);
}

TEST_CASE_FIXTURE(Fixture, "overview: a passage with nothing under its title is left out") {
    builder.content.programme.differentiators = {{"Bare", ""}, {"", "Stray"}, {"Whole", "Text"}};
    REQUIRE(overview().differentiators.size() == 1);
    CHECK(overview().differentiators[0].title == "Whole");
}

TEST_CASE_FIXTURE(Fixture, "overview: key facts stand large, a value a line; the others below") {
    core::Fact key;
    key.id = "delivery";
    key.label = "Delivery";
    key.values = {"campus", "online"};
    core::Fact other;
    other.label = "Cohort";
    other.values = {"a sentence that is too long to stand large"};
    core::Fact brief = other;
    brief.values = {"30"};
    edition().facts = {key, other, brief};
    builder.content.programme.key_facts = {"delivery"};
    const pages::OverviewModel model = overview();
    REQUIRE(model.key_facts.size() == 1);
    CHECK(model.key_facts[0].values ==
          std::vector<core::RichText>{{core::plain("Campus")}, {core::plain("Online")}});
    REQUIRE(model.more_facts.size() == 2);
    CHECK(model.more_facts[0].values == std::vector<core::RichText>{{core::plain("30")}});
    CHECK_FALSE(model.more_facts[1].is_short);
}

TEST_CASE_FIXTURE(Fixture, "overview: a figure of 24 letters stands large, one of 25 does not") {
    core::Fact fact;
    fact.label = "Cohort";
    builder.content.programme.key_facts = {"delivery"};
    edition().facts = {fact, fact};
    edition().facts[0].values = {std::string(24, 'x')};
    edition().facts[1].values = {std::string(25, 'x')};
    const pages::OverviewModel model = overview();
    REQUIRE(model.more_facts.size() == 2);
    CHECK(model.more_facts[0].is_short);
    CHECK_FALSE(model.more_facts[1].is_short);
}

}  // namespace
