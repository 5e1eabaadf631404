#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/library.h"
#include "core/content/model.h"
#include "core/text/rich_text.h"
#include "words/messages.h"
#include "words/texts.h"
#include "words/words.h"

namespace app {

/// What a group of courses is called; one that could not be read has no title.
[[nodiscard]] core::Text kind_words(const words::Words& words, const core::Text& title);

/// "3 credits", "1.5 credits (our reading)", "credits not stated".
[[nodiscard]] std::string credits_words(const words::Words& words, const core::Credits& credits);

/// "a, b, c", or "not stated"; inferred values say so.
[[nodiscard]] core::RichText fact_words(const words::Words& words, const core::Fact& fact);

/// "US$31,760", "US$82,576 to 95,280", "up to US$500", or "not stated"; where the words want it,
/// `currency` stands after amounts. It may be empty.
[[nodiscard]] std::string price_words(const words::Words& words, std::string_view currency,
                                      const core::Price& price);

/// `text`, said to be worked out where no source states it.
[[nodiscard]] core::RichText with_certainty(const words::Words& words, core::RichText text,
                                            core::Certainty certainty);
/// The same for words of the page.
[[nodiscard]] std::string with_certainty(const words::Words& words, std::string text,
                                         core::Certainty certainty);

/// What a way of teaching is called: "campus", "online"; others as they are.
[[nodiscard]] std::string delivery_words(const words::Words& words, std::string_view way);

/// Where a figure comes from, small print: "2023, programme site" with the site linked.
[[nodiscard]] core::RichText origin(const words::Words& words, const core::Content& content,
                                    const std::vector<core::SourceId>& sources,
                                    const core::Text& year);

/// The name of a source without the list of pages after its colon; the whole when nothing stands
/// before that.
[[nodiscard]] core::Text short_source(const core::Source& source);

/// Each source as a line of its own: "2023-04, Programme site: home" with the title linked.
[[nodiscard]] std::vector<core::RichText> source_lines(const words::Words& words,
                                                       const core::Content& content,
                                                       const std::vector<core::SourceId>& sources);

/// A sentence with what takes the place of its slots.
[[nodiscard]] core::RichText filled(const std::vector<words::Piece>& pieces,
                                    const std::vector<core::RichText>& slots);

/// "a, b" for texts that are richer than that.
[[nodiscard]] core::RichText rich_row(
    const words::Words& words, const std::vector<core::RichText>& items,
    words::Message<words::WithFirstLast> joint = words::Msg::list_middle);

/// Those of `texts` that say anything, in a row; each in its language.
[[nodiscard]] core::RichText stated_row(const words::Words& words,
                                        const std::vector<core::Text>& texts);

/// "a, b and c"; "a, b, c" where one is in another language than the page.
[[nodiscard]] core::RichText listed(const Library& library, const std::vector<core::Text>& texts);

/// Two sentences in a row, each in its language; one of them may be empty.
[[nodiscard]] core::RichText two_sentences(const words::Words& words, core::RichText first,
                                           core::RichText last);

/// `text` as a run of its own; nothing when it is empty.
[[nodiscard]] core::RichText rich(const core::Text& text);

/// The words alone.
[[nodiscard]] std::string plain_words(const core::RichText& text);

/// `text`, or that it is not stated, as it stands alone.
[[nodiscard]] core::Text stated(const words::Words& words, const core::Text& text);
[[nodiscard]] core::RichText stated(const words::Words& words, core::RichText text);

/// `text` as it begins where it stands alone.
[[nodiscard]] core::Text capitalized(const words::Words& words, const core::Text& text);
[[nodiscard]] core::RichText capitalized(const words::Words& words, core::RichText text);
[[nodiscard]] std::vector<core::Text> capitalized_all(const words::Words& words,
                                                      const std::vector<core::Text>& texts);

}  // namespace app
