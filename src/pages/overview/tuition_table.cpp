#include "pages/overview/tuition_table.h"

#include <algorithm>
#include <utility>

#include "app/wording.h"
#include "core/content/model.h"
#include "core/text/words.h"

namespace pages {
namespace {

using words::Msg;

std::size_t place_of(std::vector<std::string>& names, const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        names.push_back(name);
        return names.size() - 1;
    }
    return static_cast<std::size_t>(found - names.begin());
}

TuitionTable::Row& row_of(TuitionTable& table, const core::Text& item) {
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                    [&item](const auto& row) { return row.item == item; });
    if (found != table.rows.end()) {
        return *found;
    }
    return table.rows.emplace_back(TuitionTable::Row{core::slug(item), item, {}});
}

void add_price(TuitionTable::Cell& cell, const words::Words& words, std::string_view currency,
               const core::Price& price) {
    const std::string said = app::price_words(words, currency, price);
    cell.price = cell.price.empty()
                     ? said
                     : words.say(Msg::list_middle, {.first = cell.price, .last = said});
    cell.note = app::two_sentences(words, std::move(cell.note), app::rich(price.note));
}

/// "Fee, 2024: not stated. Ask the office."
core::RichText remark_on(const words::Words& words, const core::Price& price) {
    const core::RichText what = app::stated_row(words, {price.item, price.year});
    // Nothing is stated, so there is no amount.
    core::RichText said = app::rich(app::price_words(words, {}, price));
    if (!what.empty()) {
        said = app::filled(
            words.pieces(Msg::labelled, {.label = words::Slot{0}, .text = words::Slot{1}}),
            {what, said});
    }
    return app::two_sentences(words,
                              app::filled(words.pieces(Msg::sentence, {.text = words::Slot{0}}),
                                          {app::capitalized(words, std::move(said))}),
                              app::rich(price.note));
}

/// Every source of `year`'s prices once, with the date it was read of.
std::vector<core::RichText> sources_of(const core::Content& content, const std::string& year) {
    std::vector<core::SourceId> ids;
    for (const core::Price& price : content.admissions.tuition) {
        if (price.year != year) {
            continue;
        }
        for (const core::SourceId id : price.sources) {
            if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
                ids.push_back(id);
            }
        }
    }
    std::vector<core::RichText> sources;
    for (const core::SourceId id : ids) {
        const core::Source& source = content.source(id);
        core::Text name = app::short_source(source);
        name.text += " " + source.as_of.text;
        sources.push_back({source.url.empty() ? core::plain(name) : core::link(name, source.url)});
    }
    return sources;
}

}  // namespace

TuitionTable make_tuition_table(const words::Words& words, const core::Content& content) {
    TuitionTable table;
    for (const core::Price& price : content.admissions.tuition) {
        if (!price.amount && !price.max_amount) {
            table.remarks.push_back(remark_on(words, price));
            continue;
        }
        TuitionTable::Row& row = row_of(table, price.item);
        const std::size_t year = place_of(table.years, price.year);
        row.cells.resize(std::max(row.cells.size(), year + 1));
        add_price(row.cells[year], words, content.programme.currency, price);
    }
    for (TuitionTable::Row& row : table.rows) {
        row.cells.resize(table.years.size());
        for (TuitionTable::Cell& cell : row.cells) {
            if (cell.price.empty()) {
                cell.price = words.say(Msg::not_stated);
            }
        }
    }
    for (const std::string& year : table.years) {
        table.sources.push_back(sources_of(content, year));
    }
    return table;
}

}  // namespace pages
