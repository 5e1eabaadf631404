#include "core/search/matches.h"

#include <vector>

#include "support/content_builder.h"
#include "support/doctest.h"

namespace {

using core::FieldMatch;
using core::Forgiveness;
using core::SearchField;

core::Course course() {
    fixture::ContentBuilder builder;
    builder.course({.code = "LAW-101",
                    .title = "Law of Lakes",
                    .summary = "Lakes, lawns and laws.",
                    .topics = {"tides"}});
    return builder.content.courses[0];
}

TEST_CASE("matches: each field that has a word, in order") {
    CHECK(core::find_matches(course(), {{"law"}}) ==
          std::vector<FieldMatch>{{SearchField::Code, 0, {{0, 3}}},
                                  {SearchField::Title, 0, {{0, 3}}},
                                  {SearchField::Summary, 0, {{7, 10}, {17, 20}}}});
}

TEST_CASE("matches: words that cover each other are one range") {
    CHECK(core::find_matches(course(), {{"lawns"}, {"law"}, {"la"}}).back() ==
          FieldMatch{SearchField::Summary, 0, {{0, 2}, {7, 12}, {17, 20}}});
}

TEST_CASE("matches: a typo only where it is forgiven") {
    CHECK(core::find_matches(course(), {{"tidse", Forgiveness::None}}).empty());
    CHECK(core::find_matches(course(), {{"tidse", Forgiveness::Words}}) ==
          std::vector<FieldMatch>{{SearchField::Topics, 0, {{0, 5}}}});
    CHECK(core::find_matches(course(), {{"tdi", Forgiveness::Words}}).empty());
    CHECK(core::find_matches(course(), {{"tdi", Forgiveness::Beginnings}}) ==
          std::vector<FieldMatch>{{SearchField::Topics, 0, {{0, 3}}}});
}

TEST_CASE("matches: no words match nothing") {
    CHECK(core::find_matches(course(), {}).empty());
}

}  // namespace
