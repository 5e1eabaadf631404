#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/rich_text.h"
#include "core/content/model.h"
#include "core/text/words.h"

namespace app {

/// What stands where no source says anything.
inline constexpr std::string_view kNotStatedText = "not stated";
/// Said after the name of a link that does not open where it stands.
inline constexpr std::string_view kOutsideWords = ", opens in a new tab";
/// What marks a value that was worked out and not said by a source.
inline constexpr std::string_view kOurReading = "our reading";

/// "3 credits", "1.5 credits (our reading)", "credits not stated".
[[nodiscard]] std::string credits_words(const core::Credits& credits);

/// "a, b, c", or "not stated"; inferred values say so.
[[nodiscard]] std::string fact_words(const core::Fact& fact);

/// Where a figure comes from, small print: "2023, programme site" with the site linked.
[[nodiscard]] RichText origin(const core::Content& content,
                              const std::vector<core::SourceId>& sources, std::string_view year);

/// The name of a source without the list of pages after its colon.
[[nodiscard]] std::string short_source(const core::Source& source);

/// Each source as a line of its own: "2023-04, Programme site: home" with the title linked.
[[nodiscard]] std::vector<RichText> source_lines(const core::Content& content,
                                                 const std::vector<core::SourceId>& sources);

/// "a", "a and b", "a, b and c".
[[nodiscard]] std::string sentence_list(const std::vector<std::string>& parts);

/// "US$31,760", "US$82,576 to 95,280", "up to US$500", or "not stated".
[[nodiscard]] std::string price_words(const core::Price& price);

/// The texts that say anything, with `separator` between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& texts, std::string_view separator);

/// "three"; digits from eleven on.
[[nodiscard]] std::string number_words(std::size_t number);

/// “text”, cut short where it is long: what a visitor wrote may be of any length.
[[nodiscard]] std::string quoted(std::string_view text);

/// "22 November 2026" for "2026-11-22"; other texts as they are.
[[nodiscard]] std::string date_words(std::string_view date);

/// "31,760"
[[nodiscard]] std::string grouped_number(long value);

using core::capitalized;

/// Each of `texts` with its first letter as a capital.
[[nodiscard]] std::vector<std::string> capitalized_all(const std::vector<std::string>& texts);

}  // namespace app
