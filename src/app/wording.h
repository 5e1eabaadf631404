#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/rich_text.h"
#include "core/content/model.h"
#include "words/messages.h"
#include "words/texts.h"
#include "words/words.h"

namespace app {

using words::Msg;

/// Said after the name of a link that leaves the site while the site is in a frame: how it opens
/// there is for the frame's sandbox to say.
inline constexpr std::string_view kOutsideWords = ", leaves this site";

/// "3 credits", "1.5 credits (our reading)", "credits not stated".
[[nodiscard]] std::string credits_words(const words::Words& words, const core::Credits& credits);

/// "a, b, c", or "not stated"; inferred values say so.
[[nodiscard]] std::string fact_words(const words::Words& words, const core::Fact& fact);

/// "US$31,760", "US$82,576 to 95,280", "up to US$500", or "not stated".
[[nodiscard]] std::string price_words(const words::Words& words, const core::Price& price);

/// `text`, said to be worked out where no source states it.
[[nodiscard]] std::string with_certainty(const words::Words& words, std::string text,
                                         core::Certainty certainty);

/// Where a figure comes from, small print: "2023, programme site" with the site linked.
[[nodiscard]] RichText origin(const words::Words& words, const core::Content& content,
                              const std::vector<core::SourceId>& sources, std::string_view year);

/// The name of a source without the list of pages after its colon.
[[nodiscard]] std::string short_source(const core::Source& source);

/// Each source as a line of its own: "2023-04, Programme site: home" with the title linked.
[[nodiscard]] std::vector<RichText> source_lines(const words::Words& words,
                                                 const core::Content& content,
                                                 const std::vector<core::SourceId>& sources);

/// A sentence with what takes the place of its slots.
[[nodiscard]] RichText filled(const std::vector<words::Piece>& pieces,
                              const std::vector<RichText>& slots);

/// "a, b" for texts that are richer than that.
[[nodiscard]] RichText rich_row(const words::Words& words, const std::vector<RichText>& items);

/// Those of `texts` that say anything, in a row.
[[nodiscard]] std::string stated_row(const words::Words& words, std::vector<std::string> texts);

/// `text`, or that it is not stated, as it stands alone.
[[nodiscard]] std::string stated(const words::Words& words, const std::string& text);

/// Each of `texts` as it begins where it stands alone.
[[nodiscard]] std::vector<std::string> capitalized_all(const words::Words& words,
                                                       const std::vector<std::string>& texts);

}  // namespace app
