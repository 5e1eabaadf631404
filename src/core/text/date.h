#pragma once

#include <string_view>

namespace core {

/// Whether `text` is a day of the calendar, written year-month-day: "2026-11-22".
[[nodiscard]] bool is_date(std::string_view text);

/// The first word of `text` that looks like a day in figures, as "26.11.2026", "1/15/27" and
/// "2027-02-31" do, but is none that `is_date` knows; empty when there is none. "January 15",
/// "2023-24" and "2024-07" are words like any other.
[[nodiscard]] std::string_view find_false_date(std::string_view text);

}  // namespace core
