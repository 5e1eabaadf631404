#include "pages/overview/tuition_table.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/content/model.h"
#include "support/doctest.h"
#include "words/built_in.h"

namespace {

using pages::TuitionTable;
using Cells = std::vector<TuitionTable::Cell>;

core::Price price(std::string item, std::string year, std::optional<double> amount,
                  std::optional<double> max_amount = {}, std::string note = {}) {
    return {std::move(item), std::move(year), amount, max_amount, std::move(note), {}};
}

TuitionTable table_of(std::vector<core::Price> prices) {
    core::Content content;
    content.programme.currency = "US$";
    content.admissions.tuition = std::move(prices);
    return pages::make_tuition_table(words::built_in(), content);
}

TEST_CASE("tuition: items stand down, years across, gaps are not stated") {
    const TuitionTable table =
        table_of({price("Fee", "2023", 100, {}, "A term."), price("Degree", "2024", 1000, 2000)});
    CHECK(table.years == std::vector<std::string>{"2023", "2024"});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].item == "Fee");
    CHECK(table.rows[0].cells == Cells{{"US$100", {core::plain("A term.")}}, {"not stated", {}}});
    CHECK(table.rows[1].cells == Cells{{"not stated", {}}, {"US$1,000 to 2,000", {}}});
    CHECK(table.remarks.empty());
}

TEST_CASE("tuition: several prices of one item and year share a cell") {
    const TuitionTable table =
        table_of({price("Fee", "2023", 1, {}, "One."), price("Fee", "2023", 2, {}, "Two.")});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == Cells{{"US$1, US$2", {core::plain("One. Two.")}}});
}

TEST_CASE("tuition: a price with nothing but a limit stays in the table") {
    const TuitionTable table = table_of({price("Fee", "2023", {}, 500)});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == Cells{{"up to US$500", {}}});
    CHECK(table.remarks.empty());
}

TEST_CASE("tuition: what is not stated is said with the parts that there are") {
    const TuitionTable table = table_of(
        {price("Fee", "2024", {}, {}, "Ask the office."), price("Fee", "", {}), price("", "", {})});
    CHECK(table.rows.empty());
    CHECK(table.remarks ==
          std::vector<core::RichText>{{core::plain("Fee, 2024: not stated. Ask the office.")},
                                      {core::plain("Fee: not stated.")},
                                      {core::plain("Not stated.")}});
}

TEST_CASE("tuition: each source of a year is named once, with its date") {
    core::Content content;
    content.sources = {{"site", "Site: fees", "https://example.edu/", "2023-04", {}, {}}};
    content.admissions.tuition = {price("Fee", "2023", 1), price("Degree", "2023", 2)};
    for (core::Price& each : content.admissions.tuition) {
        each.sources = {static_cast<core::SourceId>(0)};
    }
    const TuitionTable table = pages::make_tuition_table(words::built_in(), content);
    REQUIRE(table.sources.size() == 1);
    CHECK(table.sources[0] ==
          std::vector<core::RichText>{{core::link("Site 2023-04", "https://example.edu/")}});
}

}  // namespace
