#include <algorithm>
#include <string_view>

#include "core/content/checks/checks.h"

namespace core {
namespace {

bool has_figure(const Fact& fact) {
    return std::any_of(fact.values.begin(), fact.values.end(), [](std::string_view value) {
        return value.find_first_of("0123456789") != std::string_view::npos;
    });
}

/// Figures change from year to year, so theirs is a must; words without one only deserve a look.
void check_fact(CheckRun& run, const std::string& file, const std::string& pointer,
                const Fact& fact) {
    if (fact.values.empty()) {
        return;
    }
    if (fact.sources.empty()) {
        run.error(file, pointer, Fault::no_source, Fault::add_source);
    }
    if (fact.year.empty() && has_figure(fact)) {
        run.error(file, pointer, Fault::no_year, Fault::add_year);
    } else if (fact.year.empty()) {
        run.warning(file, pointer, Fault::no_year, Fault::add_year);
    }
}

void check_list(CheckRun& run, const std::string& file, const std::string& pointer,
                const std::vector<Fact>& facts) {
    for (std::size_t i = 0; i < facts.size(); ++i) {
        check_fact(run, file, entry(pointer, i), facts[i]);
    }
}

void check_prices(CheckRun& run, const std::vector<Price>& prices) {
    for (std::size_t i = 0; i < prices.size(); ++i) {
        const Price& price = prices[i];
        const bool is_stated = price.amount.has_value() || price.max_amount.has_value();
        if (is_stated && price.sources.empty()) {
            run.error("admissions.json", entry("/tuition", i), Fault::no_source, Fault::add_source);
        }
        if (is_stated && price.year.empty()) {
            run.error("admissions.json", entry("/tuition", i), Fault::no_year, Fault::add_year);
        }
        if (price.amount && price.max_amount && *price.amount > *price.max_amount) {
            run.error("admissions.json", entry("/tuition", i) + "/max_amount",
                      Fault::range_reversed, Fault::exchange_them);
        }
    }
}

void check_currency(CheckRun& run, const Content& content) {
    const std::vector<Price>& prices = content.admissions.tuition;
    const bool has_amounts = std::any_of(prices.begin(), prices.end(), [](const Price& price) {
        return price.amount.has_value() || price.max_amount.has_value();
    });
    if (has_amounts && content.programme.currency.empty()) {
        run.warning("programme.json", "", Fault::no_currency, Fault::add_currency);
    }
}

void check_courses(CheckRun& run, const std::vector<Course>& courses) {
    for (std::size_t i = 0; i < courses.size(); ++i) {
        if (courses[i].sources.empty()) {
            run.error("courses.json", entry("/courses", i) + "/sources", Fault::no_source,
                      Fault::add_source);
        }
    }
}

}  // namespace

void check_facts(CheckRun& run) {
    const Content& content = run.content();
    for (const FactList& list : fact_lists(content)) {
        check_list(run, list.file, list.pointer, *list.facts);
    }
    check_prices(run, content.admissions.tuition);
    check_currency(run, content);
    check_courses(run, content.courses);
}

}  // namespace core
