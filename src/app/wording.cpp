#include "app/wording.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace app {
namespace {

using words::Msg;

/// Whether both can be read aloud in one language: figures and signs are in any.
bool are_in_one(const core::Text& a, const core::Text& b) {
    return a.language == b.language || !core::has_letters(a) || !core::has_letters(b);
}

/// Plain text stays in one piece.
void append(core::RichText& text, const core::RichText& more) {
    for (const core::RichRun& run : more) {
        const bool goes_on = !text.empty() && run.kind == core::RichRun::Kind::Plain &&
                             text.back().kind == core::RichRun::Kind::Plain &&
                             are_in_one(text.back().text, run.text);
        if (!goes_on) {
            text.push_back(run);
            continue;
        }
        core::Text& last = text.back().text;
        if (!core::has_letters(last)) {
            last.language = run.text.language;
        }
        last.text += run.text.text;
    }
}

/// The title of a source, linked where it leads somewhere, after the date.
core::RichText dated(const words::Words& words, const core::Text& date, const core::Text& title,
                     const std::string& url) {
    core::RichText source = {url.empty() ? core::plain(title) : core::link(title, url)};
    if (date.empty()) {
        return source;
    }
    return filled(
        words.pieces(Msg::source_with_date, {.date = words::Slot{0}, .source = words::Slot{1}}),
        {{core::plain(date)}, source});
}

}  // namespace

core::Text kind_words(const words::Words& words, const core::Text& title) {
    return title.empty() ? core::Text(words.say(Msg::other_courses)) : title;
}

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

core::RichText fact_words(const words::Words& words, const core::Fact& fact) {
    if (fact.values.empty()) {
        return rich(words.say(Msg::not_stated));
    }
    return with_certainty(words, stated_row(words, fact.values), fact.certainty);
}

std::string price_words(const words::Words& words, std::string_view currency,
                        const core::Price& price) {
    const long least = std::lround(price.amount.value_or(0));
    const long most = std::lround(price.max_amount.value_or(0));
    std::string said;
    if (price.amount && price.max_amount) {
        said = words.say(Msg::price_range, {.currency = currency, .least = least, .most = most});
    } else if (price.amount) {
        said = words::money_text(words, currency, least);
    } else if (price.max_amount) {
        said = words.say(Msg::price_up_to, {.currency = currency, .most = most});
    } else {
        return words.say(Msg::not_stated);
    }
    // Without a currency there may be a gap where it would stand, which may be a no-break space.
    return said.substr(0, said.find_last_not_of(" \xC2\xA0") + 1);
}

core::RichText with_certainty(const words::Words& words, core::RichText text,
                              core::Certainty certainty) {
    return certainty == core::Certainty::Inferred
               ? filled(words.pieces(Msg::as_we_read_it, {.text = words::Slot{0}}), {text})
               : std::move(text);
}

std::string with_certainty(const words::Words& words, std::string text, core::Certainty certainty) {
    return certainty == core::Certainty::Inferred ? words.say(Msg::as_we_read_it, {.text = text})
                                                  : std::move(text);
}

std::string delivery_words(const words::Words& words, std::string_view way) {
    return way == "campus"   ? words.say(Msg::campus)
           : way == "online" ? words.say(Msg::online)
                             : std::string(way);
}

core::RichText origin(const words::Words& words, const core::Content& content,
                      const std::vector<core::SourceId>& sources, const core::Text& year) {
    if (sources.empty()) {
        return year.empty() ? core::RichText{} : core::RichText{core::plain(year)};
    }
    // The first source is the one to check; the others are on the course's own page.
    const core::Source& source = content.source(sources.front());
    return dated(words, year, short_source(source), source.url);
}

core::Text short_source(const core::Source& source) {
    std::string name = source.title.text.substr(0, source.title.text.find(':'));
    name.erase(name.find_last_not_of(' ') + 1);
    // A link has to be called something.
    return name.empty() ? source.title : core::Text{name, source.title.language};
}

std::vector<core::RichText> source_lines(const words::Words& words, const core::Content& content,
                                         const std::vector<core::SourceId>& sources) {
    std::vector<core::RichText> lines;
    for (const core::SourceId id : sources) {
        const core::Source& source = content.source(id);
        lines.push_back(dated(words, source.as_of, source.title, source.url));
    }
    return lines;
}

core::RichText filled(const std::vector<words::Piece>& pieces,
                      const std::vector<core::RichText>& slots) {
    core::RichText text;
    for (const words::Piece& piece : pieces) {
        if (!piece.text.empty()) {
            append(text, {core::plain(piece.text)});
        }
        if (piece.slot >= 0) {
            append(text, slots[static_cast<std::size_t>(piece.slot)]);
        }
    }
    return text;
}

core::RichText rich_row(const words::Words& words, const std::vector<core::RichText>& items,
                        words::Message<words::WithFirstLast> joint) {
    core::RichText row;
    for (const core::RichText& item : items) {
        row = &item == items.data()
                  ? item
                  : filled(words.pieces(joint, {.first = words::Slot{0}, .last = words::Slot{1}}),
                           {row, item});
    }
    return row;
}

core::RichText stated_row(const words::Words& words, const std::vector<core::Text>& texts) {
    std::vector<core::RichText> stated;
    for (const core::Text& text : texts) {
        if (!text.empty()) {
            stated.push_back(rich(text));
        }
    }
    return rich_row(words, stated);
}

core::RichText listed(const Library& library, const std::vector<core::Text>& texts) {
    // Words that join would be in the language of the page.
    const bool is_foreign =
        std::any_of(texts.begin(), texts.end(), [&library](const core::Text& text) {
            return library.is_foreign(text.language) && core::has_letters(text);
        });
    if (texts.size() < 2 || is_foreign) {
        return stated_row(library.words(), texts);
    }
    std::vector<std::string> items;
    items.reserve(texts.size());
    for (const core::Text& text : texts) {
        items.push_back(text.text);
    }
    return rich(words::list_text(library.words(), items));
}

core::RichText two_sentences(const words::Words& words, core::RichText first, core::RichText last) {
    if (first.empty() || last.empty()) {
        return first.empty() ? std::move(last) : std::move(first);
    }
    return filled(
        words.pieces(Msg::two_sentences, {.first = words::Slot{0}, .last = words::Slot{1}}),
        {std::move(first), std::move(last)});
}

core::RichText rich(const core::Text& text) {
    return text.empty() ? core::RichText{} : core::RichText{core::plain(text)};
}

std::string plain_words(const core::RichText& text) {
    std::string words;
    for (const core::RichRun& run : text) {
        words += run.text.text;
    }
    return words;
}

core::Text stated(const words::Words& words, const core::Text& text) {
    return text.empty() ? core::Text(words.say(Msg::not_stated_alone)) : text;
}

core::RichText stated(const words::Words& words, core::RichText text) {
    return text.empty() ? rich(words.say(Msg::not_stated_alone)) : std::move(text);
}

core::RichText capitalized(const words::Words& words, core::RichText text) {
    if (!text.empty()) {
        text.front().text = capitalized(words, text.front().text);
    }
    return text;
}

core::Text capitalized(const words::Words& words, const core::Text& text) {
    return {words.capitalized(text), text.language};
}

std::vector<core::Text> capitalized_all(const words::Words& words,
                                        const std::vector<core::Text>& texts) {
    std::vector<core::Text> results;
    results.reserve(texts.size());
    for (const core::Text& text : texts) {
        results.push_back(capitalized(words, text));
    }
    return results;
}

}  // namespace app
