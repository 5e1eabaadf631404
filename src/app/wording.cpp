#include "app/wording.h"

#include <cmath>
#include <utility>

namespace app {
namespace {

// The content has no other currency.
constexpr std::string_view kCurrency = "US$";

/// Plain text stays in one piece.
void append(RichText& text, const RichText& more) {
    for (const RichRun& run : more) {
        const bool goes_on = !text.empty() && run.kind == RichRun::Kind::Plain &&
                             text.back().kind == RichRun::Kind::Plain;
        if (goes_on) {
            text.back().text += run.text;
        } else {
            text.push_back(run);
        }
    }
}

/// The title of a source, linked where it leads somewhere, after the date.
RichText dated(const words::Words& words, std::string_view date, const std::string& title,
               const std::string& url) {
    RichText source = {url.empty() ? plain(title) : link(title, url)};
    if (date.empty()) {
        return source;
    }
    return filled(words.pieces(Msg::source_with_date, {.date = date, .source = words::Slot{0}}),
                  {source});
}

}  // namespace

std::string credits_words(const words::Words& words, const core::Credits& credits) {
    if (!credits.value) {
        return words.say(Msg::credits_not_stated);
    }
    return with_certainty(words,
                          *credits.value == 0.0
                              ? words.say(Msg::no_credits)
                              : words.say(Msg::credits, {.count = *credits.value}),
                          credits.certainty);
}

std::string fact_words(const words::Words& words, const core::Fact& fact) {
    if (fact.values.empty()) {
        return words.say(Msg::not_stated);
    }
    return with_certainty(words, stated_row(words, fact.values), fact.certainty);
}

std::string price_words(const words::Words& words, const core::Price& price) {
    const words::Count most = std::lround(price.max_usd.value_or(0));
    if (!price.usd) {
        return price.max_usd ? words.say(Msg::price_up_to, {.currency = kCurrency, .most = most})
                             : words.say(Msg::not_stated);
    }
    const long least = std::lround(*price.usd);
    return price.max_usd
               ? words.say(Msg::price_range, {.currency = kCurrency, .least = least, .most = most})
               : words::money_text(words, kCurrency, least);
}

std::string with_certainty(const words::Words& words, std::string text, core::Certainty certainty) {
    return certainty == core::Certainty::Inferred ? words.say(Msg::as_we_read_it, {.text = text})
                                                  : std::move(text);
}

RichText origin(const words::Words& words, const core::Content& content,
                const std::vector<core::SourceId>& sources, std::string_view year) {
    if (sources.empty()) {
        return year.empty() ? RichText{} : RichText{plain(std::string(year))};
    }
    // The first source is the one to check; the others are on the course's own page.
    const core::Source& source = content.source(sources.front());
    return dated(words, year, short_source(source), source.url);
}

std::string short_source(const core::Source& source) {
    return source.title.substr(0, source.title.find(':'));
}

std::vector<RichText> source_lines(const words::Words& words, const core::Content& content,
                                   const std::vector<core::SourceId>& sources) {
    std::vector<RichText> lines;
    for (const core::SourceId id : sources) {
        const core::Source& source = content.source(id);
        lines.push_back(dated(words, source.as_of, source.title, source.url));
    }
    return lines;
}

RichText filled(const std::vector<words::Piece>& pieces, const std::vector<RichText>& slots) {
    RichText text;
    for (const words::Piece& piece : pieces) {
        if (!piece.text.empty()) {
            append(text, {plain(piece.text)});
        }
        if (piece.slot >= 0) {
            append(text, slots[static_cast<std::size_t>(piece.slot)]);
        }
    }
    return text;
}

RichText rich_row(const words::Words& words, const std::vector<RichText>& items) {
    RichText row;
    for (const RichText& item : items) {
        row = &item == items.data()
                  ? item
                  : filled(words.pieces(Msg::list_middle,
                                        {.first = words::Slot{0}, .last = words::Slot{1}}),
                           {row, item});
    }
    return row;
}

std::string stated_row(const words::Words& words, std::vector<std::string> texts) {
    std::erase(texts, std::string());
    return words::row_text(words, texts);
}

std::string stated(const words::Words& words, const std::string& text) {
    return text.empty() ? words.say(Msg::not_stated_alone) : text;
}

std::vector<std::string> capitalized_all(const words::Words& words,
                                         const std::vector<std::string>& texts) {
    std::vector<std::string> results;
    results.reserve(texts.size());
    for (const std::string& text : texts) {
        results.push_back(words.capitalized(text));
    }
    return results;
}

}  // namespace app
