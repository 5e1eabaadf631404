#include "core/text/date.h"

#include "support/doctest.h"

TEST_CASE("is_date: a day of the calendar, year first") {
    for (const char* date :
         {"2026-11-26", "2024-02-29", "2000-02-29", "2026-12-31", "2026-01-01"}) {
        CAPTURE(date);
        CHECK(core::is_date(date));
    }
    for (const char* text : {"", "2026", "2026-11", "2026-13-45", "2026-00-10", "2026-10-00",
                             "2027-02-31", "2026-02-29", "1900-02-29", "2026-04-31", "26.11.2026",
                             "2026-1-5", "2026-11-26 ", "2026/11/26", "2026-11-2x", "January 15"}) {
        CAPTURE(text);
        CHECK_FALSE(core::is_date(text));
    }
}

TEST_CASE("find_false_date: figures that look like a day and are none") {
    CHECK(core::find_false_date("2027-02-31") == "2027-02-31");
    CHECK(core::find_false_date("26.11.2026") == "26.11.2026");
    CHECK(core::find_false_date("by 1/15/27, for all") == "1/15/27");
    CHECK(core::find_false_date("(2027-1-5)") == "2027-1-5");
    CHECK(core::find_false_date("first 2027-01-15, then 2026-13-45.") == "2026-13-45");
    for (const char* text :
         {"", "January 15", "2027-01-15", "2023-24", "2024-07 to 2026-07", "2023, 2024 and 2026",
          "1/2", "about 10-12", "919-660-50000", "1-2-3-4", "2026-11-22."}) {
        CAPTURE(text);
        CHECK(core::find_false_date(text) == "");
    }
}
