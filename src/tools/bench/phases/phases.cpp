#include "tools/bench/phases/phases.h"

#include "core/content/reader/json_tokens.h"
#include "core/content/reader/raw_text.h"

namespace tools {
namespace {

void check_utf8(Workpiece& work) {
    for (const core::FileText& file : work.files) {
        work.sum += core::find_invalid_utf8(file.text).value_or(0);
    }
}

void step_through_tokens(Workpiece& work) {
    for (const core::FileText& file : work.files) {
        core::JsonTokens tokens(core::without_byte_order_mark(file.text));
        while (tokens.next().kind != core::Token::Kind::End) {
            ++work.sum;
        }
    }
}

void read(Workpiece& work) {
    work.reading = core::read_content(work.files);
}

void make_index(Workpiece& work) {
    work.index = std::make_unique<core::SearchIndex>(work.reading.content);
}

void make_facets(Workpiece& work) {
    const core::Content& content = work.reading.content;
    work.facets = std::make_unique<core::FacetTable>(content, *content.default_edition());
}

void search(Workpiece& work) {
    for (const std::string& query : work.queries) {
        work.sum += work.index->search(query).size();
    }
}

void forget_nothing(Workpiece&) {}

}  // namespace

const Phase kPhases[] = {
    {"utf8", check_utf8, forget_nothing},
    {"tokens", step_through_tokens, forget_nothing},
    {"reading", read, [](Workpiece& work) { work.reading = {}; }},
    {"index", make_index, [](Workpiece& work) { work.index.reset(); }},
    {"facets", make_facets, [](Workpiece& work) { work.facets.reset(); }},
    {"queries", search, forget_nothing},
    {},
};

}  // namespace tools
