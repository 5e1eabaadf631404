#include "app/wording.h"

#include <cmath>

#include "core/text/number_text.h"
#include "core/text/words.h"

namespace app {

std::string credits_words(const core::Credits& credits) {
    if (!credits.value) {
        return "credits " + std::string(kNotStatedText);
    }
    std::string words = core::credits_text(*credits.value);
    if (credits.certainty == core::Certainty::Inferred) {
        words += " (" + std::string(kOurReading) + ")";
    }
    return words;
}

std::string fact_words(const core::Fact& fact) {
    if (fact.values.empty()) {
        return std::string(kNotStatedText);
    }
    std::string words;
    for (const std::string& value : fact.values) {
        words += words.empty() ? "" : ", ";
        words += value;
    }
    if (fact.certainty == core::Certainty::Inferred) {
        words += " (" + std::string(kOurReading) + ")";
    }
    return words;
}

RichText origin(const core::Content& content, const std::vector<core::SourceId>& sources,
                std::string_view year) {
    RichText text;
    if (!year.empty()) {
        text.push_back(plain(std::string(year)));
    }
    for (const core::SourceId id : sources) {
        const core::Source& source = content.source(id);
        if (!text.empty()) {
            text.push_back(plain(", "));
        }
        const std::string name = short_source(source);
        text.push_back(source.url.empty() ? plain(name) : link(name, source.url));
        break;  // The first source is the one to check; the others are on the course's own page.
    }
    return text;
}

std::vector<RichText> source_lines(const core::Content& content,
                                   const std::vector<core::SourceId>& sources) {
    std::vector<RichText> lines;
    for (const core::SourceId id : sources) {
        const core::Source& source = content.source(id);
        RichText& line = lines.emplace_back();
        if (!source.as_of.empty()) {
            line.push_back(plain(source.as_of + ", "));
        }
        line.push_back(source.url.empty() ? plain(source.title) : link(source.title, source.url));
    }
    return lines;
}

std::string short_source(const core::Source& source) {
    return source.title.substr(0, source.title.find(':'));
}

std::string sentence_list(const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            text += i + 1 == parts.size() ? " and " : ", ";
        }
        text += parts[i];
    }
    return text;
}

std::string price_words(const core::Price& price) {
    if (!price.usd) {
        return std::string(kNotStatedText);
    }
    std::string words = "US$" + grouped_number(std::lround(*price.usd));
    if (price.max_usd) {
        words += " to " + grouped_number(std::lround(*price.max_usd));
    }
    return words;
}

std::string grouped_number(long value) {
    std::string digits = std::to_string(value < 0 ? -value : value);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return value < 0 ? "-" + digits : digits;
}

std::string capitalized(std::string_view text) {
    return core::capitalized(text);
}

}  // namespace app
