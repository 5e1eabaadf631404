#include "app/address.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/query_string.h"
#include "support/content_builder.h"
#include "support/doctest.h"
#include "words/built_in.h"

namespace {

using app::CompareKind;
using app::CourseLayout;
using app::Page;
using app::ParsedAddress;
using app::Route;
using app::ThemeChoice;

struct Fixture {
    fixture::ContentBuilder builder;

    Fixture() {
        core::Content& content = builder.content;
        content.programme.id = "demo";
        content.programme.default_edition = "2023";
        builder.course({.code = "AIPI 510", .title = "Sourcing Data"});
        builder.course({.code = "AIPI 520", .title = "Modeling"});
        builder.edition("2023").tracks = {fixture::track("Health", {}),
                                          fixture::track("Design your own", {})};
        builder.edition("2024").tracks = {fixture::track("Open", {})};
    }

    [[nodiscard]] ParsedAddress parse(std::string_view address) const {
        return app::parse_address(address, builder.content, words::built_in());
    }
    [[nodiscard]] std::string format(const Route& route) const {
        return app::address_of(route, builder.content);
    }
    /// The address that a visitor of `address` ends up with.
    [[nodiscard]] std::string settled(std::string_view address) const {
        return format(parse(address).route);
    }
};

Route courses(core::BrowseQuery browse, CourseLayout layout = CourseLayout::List) {
    Route route;
    route.page = Page::Courses;
    route.browse = std::move(browse);
    route.layout = layout;
    return route;
}

core::BrowseQuery with_every_facet() {
    core::BrowseQuery query;
    query.text = "C++ & R, 100 % \u00e9 \u4e2d #1?";
    for (const core::Facet facet : core::kFacets) {
        query.selection.of(facet) = {"one", "not-stated"};
    }
    return query;
}

TEST_CASE_FIXTURE(Fixture, "address: every kind of route has one and comes back from it") {
    struct Row {
        Route route;
        std::string address;
    };
    const std::vector<Row> rows = {
        {{}, "demo/"},
        {{.page = Page::Tracks}, "demo/tracks/"},
        {{.page = Page::Track, .id = "health"}, "demo/tracks/health/"},
        {{.page = Page::Track, .id = "open", .edition = "2024"}, "demo/2024/tracks/open/"},
        {{.page = Page::Course, .id = "aipi-510"}, "demo/courses/aipi-510/"},
        {{.page = Page::Courses}, "demo/courses/"},
        {courses({.text = "deep learning"}), "demo/courses/?q=deep+learning"},
        {courses({.order = core::CourseOrder::Title}), "demo/courses/?sort=title"},
        {courses({}, CourseLayout::Cards), "demo/courses/?view=cards"},
        {{.page = Page::Compare}, "demo/compare/"},
        {{.page = Page::Compare, .compare_ids = {"health", "open"}},
         "demo/compare/?ids=health,open"},
        {{.page = Page::Compare, .compare_kind = CompareKind::Formats}, "demo/compare/formats/"},
        {{.page = Page::Compare,
          .compare_kind = CompareKind::Editions,
          .compare_ids = {"2023", "2024"},
          .only_differences = true},
         "demo/compare/editions/?ids=2023,2024&only=differences"},
        {{.theme = ThemeChoice::Light, .is_embedded = true}, "demo/?theme=light&embed=1"},
        {{.edition = "2024"}, "demo/2024/"},
        {{.page = Page::Course, .id = "aipi-510", .edition = "2024"},
         "demo/2024/courses/aipi-510/"},
        {{.page = Page::Compare, .edition = "2024", .compare_kind = CompareKind::Editions},
         "demo/2024/compare/editions/"},
        {{.edition = "2024", .theme = ThemeChoice::Dark, .is_embedded = true},
         "demo/2024/?theme=dark&embed=1"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.address);
        CHECK(format(row.route) == row.address);
        CHECK(parse(row.address).route == row.route);
        CHECK(parse(row.address).notice == "");
    }
}

TEST_CASE_FIXTURE(Fixture, "address: searches, facets and orders come back whole") {
    for (const auto order :
         {core::CourseOrder::Relevance, core::CourseOrder::Code, core::CourseOrder::Title,
          core::CourseOrder::Credits, core::CourseOrder::Kind}) {
        core::BrowseQuery query = with_every_facet();
        query.order = order;
        Route route = courses(query, CourseLayout::Cards);
        route.edition = "2024";
        route.theme = ThemeChoice::Dark;
        route.is_embedded = true;
        const std::string address = format(route);
        CAPTURE(address);
        CHECK(parse(address).route == route);
        CHECK(parse(address).notice == "");
    }
}

TEST_CASE_FIXTURE(Fixture, "address: other ways to write it mean the same") {
    CHECK(settled("") == "demo/");
    CHECK(settled("/") == "demo/");
    CHECK(settled("demo") == "demo/");
    CHECK(settled("demo/index.html") == "demo/");
    CHECK(settled("index.html") == "demo/");
    CHECK(settled("demo//courses///aipi-510") == "demo/courses/aipi-510/");
    CHECK(settled("demo/courses/aipi-510/index.html?q=x") == "demo/courses/aipi-510/");
    CHECK(settled("demo/courses/#results") == "demo/courses/");
    CHECK(settled("demo/courses/?q=a#?q=b") == "demo/courses/?q=a");
    CHECK(settled("demo/?edition=2023&theme=&embed=0") == "demo/");
    CHECK(settled("demo/?edition=") == "demo/");
    CHECK(settled("demo/courses/aipi%2D510/") == "demo/courses/aipi-510/");
    CHECK(settled("demo/?utm_source=x&gclid") == "demo/");
    CHECK(settled("demo/compare/?ids=,health,,open,") == "demo/compare/?ids=health,open");
    CHECK(parse("demo/courses/aipi-510/index.html").notice == "");
    CHECK(parse("demo/?edition=").notice == "");
}

TEST_CASE_FIXTURE(Fixture, "address: what is strange gives the nearest page and a notice") {
    struct Row {
        std::string address;
        std::string settled;
        std::string notice;
    };
    const std::string start = " here. This is the start page.";
    const std::string tracks = " in this edition. These are the tracks it has.";
    const std::string nearest = ". This is the nearest one.";
    const std::string matching = ". These are the courses that match its name.";
    const std::string end = "The end of the address is unknown here. This is the nearest page.";
    const std::vector<Row> rows = {
        {"other/", "demo/", "There is no page “other”" + start},
        {"other/courses/", "demo/", "There is no page “other/courses”" + start},
        {"demo/nonsense/", "demo/", "There is no page “nonsense”" + start},
        {"demo/tracks/law/", "demo/tracks/", "There is no track “law”" + tracks},
        {"demo/tracks/open/", "demo/tracks/", "There is no track “open”" + tracks},
        {"demo/courses/AIPI-510/", "demo/courses/aipi-510/",
         "There is no course “AIPI-510”" + nearest},
        {"demo/courses/AIPI-520/", "demo/courses/aipi-520/",
         "There is no course “AIPI-520”" + nearest},
        {"demo/courses/aipi-530/", "demo/courses/aipi-510/",
         "There is no course “aipi-530”" + nearest},
        {"demo/courses/aipi510/", "demo/courses/aipi-510/",
         "There is no course “aipi510”" + nearest},
        {"demo/courses/aipi_510/", "demo/courses/aipi-510/",
         "There is no course “aipi_510”" + nearest},
        {"demo/courses/deep-learning/", "demo/courses/?q=deep+learning",
         "There is no course “deep-learning”" + matching},
        {"demo/courses/deep%20learning/", "demo/courses/?q=deep+learning",
         "There is no course “deep learning”" + matching},
        {"demo/courses/%FF%/", "demo/courses/?q=%FF%25", "There is no course “\xff%”" + matching},
        {"demo/tracks/health/more/", "demo/tracks/health/", end},
        {"demo/courses/aipi-510/a/b/", "demo/courses/aipi-510/", end},
        {"demo/compare/a/", "demo/compare/", end},
        {"demo/compare/formats/a/", "demo/compare/formats/", end},
        {"demo/1999/", "demo/", "There is no edition “1999”. This is the usual one."},
        {"demo/1999/courses/", "demo/courses/",
         "There is no edition “1999”. This is the usual one."},
        {"demo/now/courses/aipi-510/", "demo/courses/aipi-510/",
         "There is no edition “now”. This is the usual one."},
        {"demo/2024/nonsense/", "demo/2024/", "There is no page “nonsense”" + start},
        {"demo/2024/tracks/health/", "demo/2024/tracks/", "There is no track “health”" + tracks},
        {"demo/Compare/", "demo/compare/",
         "“Compare” is spelled “compare” here. This is that page."},
        {"demo/compare/Formats/", "demo/compare/formats/",
         "“Formats” is spelled “formats” here. This is that page."},
        {"demo/?edition=1999", "demo/", "There is no edition “1999”. This is the usual one."},
        {"demo/2024/?edition=1999", "demo/2024/", "There is no edition “1999”. This is “2024”."},
        {"demo/?edition=%FF%", "demo/", "There is no edition “\xff%”. This is the usual one."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.address);
        CHECK(settled(row.address) == row.settled);
        CHECK(parse(row.address).notice == row.notice);
        CHECK(parse(row.settled).notice == "");
    }
}

TEST_CASE_FIXTURE(Fixture, "address: a course that may have been lost is not said not to exist") {
    builder.content.has_all_courses = false;
    CHECK(parse("demo/courses/aipi-510/").notice == "");
    const ParsedAddress lost = parse("demo/courses/aipi-530/");
    CHECK(lost.route.page == Page::Courses);
    CHECK(lost.notice == "The course “aipi-530” is not among those that could be read.");
    CHECK(format(lost.route) == "demo/courses/?q=aipi+530");
}

TEST_CASE_FIXTURE(Fixture, "address: pages of results are counted from 1 to 999") {
    for (const auto& [text, number] :
         {std::pair("1", 1), std::pair("2", 2), std::pair("999", 999), std::pair("1000", 1),
          std::pair("0", 1), std::pair("-2", 1), std::pair("2x", 1), std::pair("", 1),
          std::pair("99999999999", 1)}) {
        CAPTURE(std::string(text));
        CHECK(parse("demo/courses/?page=" + std::string(text)).route.results_page == number);
    }
}

TEST_CASE_FIXTURE(Fixture, "address: case does not hide a page, a track or the programme") {
    for (const std::string_view address :
         {"Demo/tracks/health/", "demo/Tracks/health/", "demo/tracks/Health/"}) {
        CAPTURE(address);
        CHECK(settled(address) == "demo/tracks/health/");
        CHECK(parse(address).notice != "");
    }
}

TEST_CASE_FIXTURE(Fixture, "address: unknown values of known parameters count for nothing") {
    CHECK(settled("demo/?theme=purple&embed=yes") == "demo/");
    CHECK(settled("demo/courses/?sort=colour&view=tree") == "demo/courses/");
    CHECK(settled("demo/compare/?of=people&only=1") == "demo/compare/");
    CHECK(settled("demo/tracks/?q=x&ids=a") == "demo/tracks/");
}

TEST_CASE_FIXTURE(Fixture, "address: of parameters given twice the last one counts") {
    CHECK(settled("demo/courses/?q=a&q=b") == "demo/courses/?q=b");
    CHECK(settled("demo/?embed=1&theme=dark&theme=light") == "demo/?theme=light&embed=1");
}

TEST_CASE_FIXTURE(Fixture, "address: a facet given twice counts with all its values") {
    CHECK(settled("demo/courses/?term=fall&term=spring") == "demo/courses/?term=fall,spring");
    CHECK(settled("demo/courses/?term=fall,spring&q=&term=fall&sort=") ==
          "demo/courses/?term=fall,spring");
}

TEST_CASE_FIXTURE(Fixture, "address: an old form opens its page and is told to be old") {
    struct Row {
        std::string old;
        std::string now;
    };
    const std::vector<Row> rows = {
        {"demo/?edition=2024", "demo/2024/"},
        {"demo/?edition=2023", "demo/"},
        {"demo/2023/courses/", "demo/courses/"},
        {"demo/2024/?edition=2023", "demo/"},
        {"demo/courses/?q=a&edition=2024&theme=dark", "demo/2024/courses/?q=a"},
        {"demo/tracks/open/?edition=2024", "demo/2024/tracks/open/"},
        {"demo/compare/?of=formats&only=differences", "demo/compare/formats/?only=differences"},
        {"demo/compare/?of=tracks", "demo/compare/"},
        {"demo/compare/tracks/", "demo/compare/"},
        {"demo/compare/?of=editions&edition=2024", "demo/2024/compare/editions/"},
        {"demo/compare/formats/?of=editions", "demo/compare/editions/"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.old);
        CHECK(settled(row.old) == row.now);
        CHECK(parse(row.old).notice == "");
        CHECK(parse(row.old).is_outdated);
        CHECK_FALSE(parse(row.now).is_outdated);
    }
    CHECK_FALSE(parse("demo/?edition=&of=formats").is_outdated);
    CHECK_FALSE(parse("demo/compare/?of=people").is_outdated);
    CHECK_FALSE(parse("demo/?edition=1999").is_outdated);
}

TEST_CASE_FIXTURE(Fixture, "address: names of pages win over an edition that is called like one") {
    builder.edition("courses");
    builder.edition("a b");
    const Route route{.page = Page::Courses, .edition = "courses"};
    CHECK(format(route) == "demo/courses/?edition=courses");
    CHECK(parse(format(route)).route == route);
    CHECK_FALSE(parse(format(route)).is_outdated);
    CHECK(settled("demo/?edition=a+b") == "demo/?edition=a+b");
    for (const Route& each : app::routes_of(builder.content)) {
        CHECK(format(each).find('?') == std::string::npos);
    }
}

/// How many pages of one kind an edition has.
std::size_t page_count(const app::PageKind& kind, const core::Content& content,
                       const core::Edition& edition) {
    if (kind.ids != nullptr) {
        return kind.ids(content, &edition).size();
    }
    return kind.page == Page::Compare ? app::kCompareKinds.size() : 1;
}

TEST_CASE_FIXTURE(Fixture, "routes: every one has an address of its own, and comes back from it") {
    std::set<std::string> addresses;
    for (const Route& route : app::routes_of(builder.content)) {
        const std::string address = format(route);
        CAPTURE(address);
        CHECK(addresses.insert(address).second);
        CHECK(parse(address).route == route);
        CHECK(parse(address).notice == "");
    }
    for (const char* address :
         {"demo/", "demo/tracks/design-your-own/", "demo/compare/editions/",
          "demo/2024/tracks/open/", "demo/2024/compare/", "demo/2024/courses/aipi-520/"}) {
        CAPTURE(address);
        CHECK(addresses.count(address) == 1);
    }
}

TEST_CASE_FIXTURE(Fixture, "routes: every edition has every page of the list, and no other") {
    const std::vector<Route> routes = app::routes_of(builder.content);
    const std::vector<const core::Edition*> editions = app::editions_with_pages(builder.content);
    REQUIRE(editions.size() == 2);
    std::size_t pages = 0;
    for (const core::Edition* edition : editions) {
        const std::string id = app::edition_in_route(builder.content, edition->id);
        for (const app::PageKind& kind : app::kPages) {
            CAPTURE(id);
            CAPTURE(std::string(kind.name));
            const auto count = std::count_if(routes.begin(), routes.end(), [&](const Route& route) {
                return route.page == kind.page && route.edition == id;
            });
            CHECK(static_cast<std::size_t>(count) == page_count(kind, builder.content, *edition));
            pages += static_cast<std::size_t>(count);
        }
    }
    CHECK(routes.size() == pages);
    CHECK(format(routes.front()) == "demo/");
}

TEST_CASE_FIXTURE(Fixture, "routes: what an edition's copy repeats has its original elsewhere") {
    const auto original = [this](std::string_view address) {
        return format(app::original_of(parse(address).route));
    };
    CHECK(original("demo/2024/courses/aipi-510/") == "demo/courses/aipi-510/");
    CHECK(original("demo/2024/compare/editions/") == "demo/compare/editions/");
    CHECK(original("demo/2024/compare/formats/") == "demo/2024/compare/formats/");
    CHECK(original("demo/2024/courses/") == "demo/2024/courses/");
    CHECK(original("demo/courses/") == "demo/courses/");
}

TEST_CASE_FIXTURE(Fixture, "address: the parameters of a page are those that it can have") {
    Route compare{.page = Page::Compare, .compare_ids = {"a", "b"}, .only_differences = true};
    Route list = courses(with_every_facet(), CourseLayout::Cards);
    list.browse.order = core::CourseOrder::Title;
    list.results_page = 2;
    for (const Route& route : {compare, list}) {
        std::vector<std::string> names;
        const std::string address = format(route);
        for (const auto& [name, value] : app::parse_query(address.substr(address.find('?') + 1))) {
            names.push_back(name);
        }
        CHECK(names == app::parameters_of(route.page));
    }
    CHECK(app::parameters_of(Page::Overview).empty());
}

TEST_CASE_FIXTURE(Fixture, "address: every beginning of a long one is read without harm") {
    const std::string address = "demo/courses/aipi-510/?" + format(courses(with_every_facet()));
    for (std::size_t size = 0; size <= address.size(); ++size) {
        const std::string settled_address = settled(address.substr(0, size));
        CHECK(settled(settled_address) == settled_address);
    }
}

TEST_CASE_FIXTURE(Fixture, "address: a huge one is read, and its notice stays short") {
    const std::string huge(200'000, 'x');
    CHECK(settled("demo/courses/?q=" + huge) == "demo/courses/?q=" + huge);
    CHECK(parse("demo/" + huge).notice.size() < 120);
    CHECK(parse("demo/tracks/" + huge).notice.size() < 140);
    CHECK(parse("demo/courses/" + huge).notice.size() < 140);
    std::string slashes(200'000, '/');
    CHECK(settled(slashes) == "demo/");
    // 59 bytes, then letters of two: the cut must not divide one.
    const std::string notice = parse("demo/" + std::string(59, 'x') + "\u00e9\u00e9\u00e9").notice;
    CHECK(notice.find("\xc3”") == std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "address: ids of any letters come back from it") {
    builder.course({.code = "x", .title = "Odd id"});
    builder.content.courses.back().id = "a b/c?d#\u00e9";
    const Route route{.page = Page::Course, .id = builder.content.courses.back().id};
    CHECK(format(route) == "demo/courses/a%20b%2Fc%3Fd%23%C3%A9/");
    CHECK(parse(format(route)).route == route);
}

TEST_CASE_FIXTURE(Fixture, "address: without a default edition the first one is the usual one") {
    builder.content.programme.default_edition.clear();
    CHECK(settled("demo/?edition=2023") == "demo/");
    CHECK(settled("demo/2024/") == "demo/2024/");
    CHECK(app::edition_in_route(builder.content, "2023") == "");
    CHECK(app::edition_in_route(builder.content, "2024") == "2024");
}

TEST_CASE("address: content without anything in it has a start page") {
    const core::Content empty;
    CHECK(app::parse_address("", empty, words::built_in()).notice == "");
    CHECK(app::parse_address("", empty, words::built_in()).route == Route{});
    CHECK(app::parse_address("demo/tracks/x/", empty, words::built_in()).notice != "");
}

}  // namespace
