#include "app/wording.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "app/query_string.h"
#include "core/text/clusters.h"
#include "core/text/number_text.h"

namespace app {
namespace {

/// 0 for what is no whole number.
std::size_t number_of(std::string_view text) {
    std::size_t number = 0;
    const char* const end = text.data() + text.size();
    return std::from_chars(text.data(), end, number).ptr == end ? number : 0;
}

}  // namespace

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
    std::string words = joined(fact.values, ", ");
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
    if (sources.empty()) {
        return text;
    }
    // The first source is the one to check; the others are on the course's own page.
    const core::Source& source = content.source(sources.front());
    if (!text.empty()) {
        text.push_back(plain(", "));
    }
    const std::string name = short_source(source);
    text.push_back(source.url.empty() ? plain(name) : link(name, source.url));
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
    const std::string most = price.max_usd ? grouped_number(std::lround(*price.max_usd)) : "";
    if (!price.usd) {
        return most.empty() ? std::string(kNotStatedText) : "up to US$" + most;
    }
    const std::string words = "US$" + grouped_number(std::lround(*price.usd));
    return most.empty() ? words : words + " to " + most;
}

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
    std::string all;
    for (const std::string& text : texts) {
        if (!text.empty()) {
            all += all.empty() ? "" : separator;
            all += text;
        }
    }
    return all;
}

std::string number_words(std::size_t number) {
    constexpr std::array<std::string_view, 11> kNumbers = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    return number < kNumbers.size() ? std::string(kNumbers[number]) : std::to_string(number);
}

std::string date_words(std::string_view date) {
    constexpr std::array<std::string_view, 12> kMonths = {
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    const std::vector<std::string> parts = split_list(date, '-');
    const std::size_t month = parts.size() == 3 ? number_of(parts[1]) : 0;
    const std::size_t day = parts.size() == 3 ? number_of(parts[2]) : 0;
    if (month < 1 || month > kMonths.size() || day < 1) {
        return std::string(date);
    }
    return std::to_string(day) + ' ' + std::string(kMonths[month - 1]) + ' ' + parts[0];
}

std::string grouped_number(long value) {
    std::string digits = std::to_string(value < 0 ? -value : value);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return value < 0 ? "-" + digits : digits;
}

std::vector<std::string> capitalized_all(const std::vector<std::string>& texts) {
    std::vector<std::string> results;
    results.reserve(texts.size());
    for (const std::string& text : texts) {
        results.push_back(capitalized(text));
    }
    return results;
}

std::string quoted(std::string_view text) {
    constexpr std::size_t kLongest = 60;
    std::size_t end = 0;
    while (end < text.size()) {
        const std::size_t next = core::end_of_cluster(text, end);
        if (next > kLongest) {
            break;
        }
        end = next;
    }
    return "“" + std::string(text.substr(0, end)) + (end < text.size() ? "…”" : "”");
}

}  // namespace app
