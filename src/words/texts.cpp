#include "words/texts.h"

#include "core/text/clusters.h"
#include "core/text/date.h"
#include "words/messages.h"

namespace words {
namespace {

std::string joined(const Words& words, std::span<const std::string> items,
                   Message<WithFirstLast> joint) {
    std::string text;
    for (const std::string& item : items) {
        text = &item == items.data() ? item : words.say(joint, {.first = text, .last = item});
    }
    return text;
}

/// A day of the calendar in words.
struct DateWords {
    std::string day;
    std::string month;
    std::string year;
};

/// `date` is a day of the calendar.
DateWords words_of(const Words& words, std::string_view date) {
    const std::vector<std::string>& months = words.formats().months;
    const std::size_t month = static_cast<std::size_t>((date[5] - '0') * 10 + (date[6] - '0') - 1);
    return {std::string(date.substr(date[8] == '0' ? 9 : 8)),
            month < months.size() ? months[month] : std::string(date.substr(5, 2)),
            std::string(date.substr(0, 4))};
}

}  // namespace

std::string list_text(const Words& words, std::span<const std::string> items) {
    if (items.size() < 2) {
        return items.empty() ? std::string() : items.front();
    }
    if (items.size() == 2) {
        return words.say(Msg::list_of_two, {.first = items[0], .last = items[1]});
    }
    const std::string first = row_text(words, items.first(items.size() - 1));
    return words.say(Msg::list_end, {.first = first, .last = items.back()});
}

std::string choice_text(const Words& words, std::span<const std::string> items) {
    return joined(words, items, Msg::list_of_choices);
}

std::string row_text(const Words& words, std::span<const std::string> items) {
    return joined(words, items, Msg::list_middle);
}

std::string money_text(const Words& words, std::string_view currency, Number amount) {
    return words.say(Msg::money, {.amount = amount, .currency = currency});
}

std::string date_text(const Words& words, std::string_view date) {
    if (!core::is_date(date)) {
        return std::string(date);
    }
    const DateWords in = words_of(words, date);
    return words.say(Msg::date, {.day = in.day, .month = in.month, .year = in.year});
}

std::string date_range_text(const Words& words, std::string_view from, std::string_view until) {
    if (from == until) {
        return date_text(words, from);
    }
    if (!core::is_date(from) || !core::is_date(until) || from.substr(0, 4) != until.substr(0, 4)) {
        const std::string first = date_text(words, from);
        return words.say(Msg::date_range, {.from = first, .until = date_text(words, until)});
    }
    const DateWords a = words_of(words, from);
    const DateWords b = words_of(words, until);
    if (a.month == b.month) {
        return words.say(Msg::date_range_in_month,
                         {.first_day = a.day, .last_day = b.day, .month = b.month, .year = b.year});
    }
    return words.say(Msg::date_range_in_year, {.first_day = a.day,
                                               .first_month = a.month,
                                               .last_day = b.day,
                                               .last_month = b.month,
                                               .year = b.year});
}

std::string quoted(const Words& words, std::string_view text) {
    constexpr std::size_t kLongest = 60;
    std::size_t end = 0;
    while (end < text.size()) {
        const std::size_t next = core::end_of_cluster(text, end);
        if (next > kLongest) {
            break;
        }
        end = next;
    }
    const std::string_view shown = text.substr(0, end);
    return end < text.size() ? words.say(Msg::quoted_and_cut, {.text = shown})
                             : words.say(Msg::quoted, {.text = shown});
}

}  // namespace words
