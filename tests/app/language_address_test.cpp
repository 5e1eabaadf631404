// Pages in another language than the programme's have addresses of their own.

#include "app/address.h"
#include "pages/site/site_model.h"
#include "support/content_builder.h"
#include "support/doctest.h"
#include "support/site_words.h"

namespace {

using app::Route;

struct Fixture {
    fixture::ContentBuilder builder;
    words::Words english = fixture::site_words("en");
    words::Words spanish = fixture::site_words("es");

    Fixture() {
        builder.content.programme.id = "demo";
        builder.content.programme.language = "en-US";
        builder.course({.code = "C 1", .title = "One"});
    }
    [[nodiscard]] app::ParsedAddress parse(std::string_view address,
                                           const words::Words& words) const {
        return app::parse_address(address, builder.content, words);
    }
    [[nodiscard]] std::string format(const Route& route) const {
        return app::address_of(route, builder.content);
    }
};

TEST_CASE_FIXTURE(Fixture, "language address: the language stands first, unless it is the usual") {
    const app::ParsedAddress own = parse("demo/courses/c-1/", english);
    CHECK(own.route.language == "");
    CHECK_FALSE(own.is_outdated);
    const app::ParsedAddress other = parse("es/demo/courses/c-1/", spanish);
    CHECK(other.route.language == "es");
    CHECK(other.route.id == "c-1");
    CHECK(other.notice == "");
    CHECK_FALSE(other.is_outdated);
    CHECK(format(other.route) == "es/demo/courses/c-1/");
    CHECK(format(app::route_to(other.route, app::Page::Tracks)) == "es/demo/tracks/");
}

TEST_CASE_FIXTURE(Fixture, "language address: the page's language counts, whatever is written") {
    for (const char* address : {"es/demo/courses/", "ES/demo/courses/", "en/demo/courses/"}) {
        CAPTURE(address);
        const app::ParsedAddress parsed = parse(address, english);
        CHECK(format(parsed.route) == "demo/courses/");
        CHECK(parsed.notice == "");
        CHECK(parsed.is_outdated);
    }
    builder.edition("2023");
    builder.edition("2024");
    const app::ParsedAddress edition = parse("es/demo/2024/courses/", english);
    CHECK(format(edition.route) == "demo/2024/courses/");
    CHECK(edition.is_outdated);
    const app::ParsedAddress parsed = parse("demo/courses/", spanish);
    CHECK(format(parsed.route) == "es/demo/courses/");
    CHECK(parsed.is_outdated);
    CHECK(parse("fr/demo/courses/", english).notice != "");
}

TEST_CASE_FIXTURE(Fixture, "language address: a programme that is called like a language wins") {
    builder.content.programme.id = "es";
    CHECK(parse("es/courses/", english).route.page == app::Page::Courses);
}

TEST_CASE_FIXTURE(Fixture, "language address: where the programme's is not spoken, the first is") {
    builder.content.programme.language = "de";
    CHECK(app::language_in_route(builder.content, english, "en") == "");
    CHECK(app::language_in_route(builder.content, english, "es") == "es");
    builder.content.programme.language = "es";
    CHECK(app::language_in_route(builder.content, english, "en") == "en");
    CHECK(app::language_in_route(builder.content, english, "es") == "");
}

TEST_CASE_FIXTURE(Fixture, "language address: every page leads to itself in other languages") {
    core::Reading reading;
    reading.content = builder.content;
    const app::Library library(std::move(reading), spanish);
    app::State state{.route = parse("es/demo/courses/?q=one", spanish).route};
    state.site = app::SiteKind::SeveralProgrammes;
    const pages::SiteModel model = pages::make_site_model(library, state, {});
    REQUIRE(model.languages.size() == 1);
    CHECK(model.languages.front().language == words::Language{"en", "English"});
    CHECK(model.languages.front().address == "demo/courses/?q=one");
    CHECK(model.crumbs.front().address == "es/");
    CHECK(model.home_address == "es/demo/");
}

}  // namespace
