#include "app/action.h"

#include "support/doctest.h"

namespace {

using app::with_input;

TEST_CASE("action: of a field has what was entered, of anything else stays as it is") {
    CHECK(std::get<app::SetQuery>(with_input(app::SetQuery{"old"}, "new")).text == "new");
    CHECK(std::get<app::SetQuery>(with_input(app::SetQuery{"old"}, "")).text.empty());
    CHECK(std::get<app::SetOrder>(with_input(app::SetOrder{}, "code")).name == "code");
    for (const bool on : {true, false}) {
        const char* input = on ? "1" : "0";
        CHECK(
            std::get<app::SetOnlyDifferences>(with_input(app::SetOnlyDifferences{!on}, input)).on ==
            on);
        const auto facet = std::get<app::SetFacetValue>(
            with_input(app::SetFacetValue{core::Facet::Term, "fall", !on}, input));
        CHECK(facet.facet == core::Facet::Term);
        CHECK(facet.id == "fall");
        CHECK(facet.on == on);
    }
    CHECK(std::get<app::Navigate>(with_input(app::Navigate{"demo/"}, "x")).address == "demo/");
}

}  // namespace
