#include "pages/compare/compare_overlap.h"

#include <array>

#include "app/wording.h"

namespace pages {
namespace {

using words::Msg;

// Group colours that stay apart side by side; what is shared is quieter than what is not.
constexpr std::array kThingHues = {1, 0, 2, 3};
constexpr int kSharedHue = 7;
constexpr int kPartlySharedHue = 6;

void add_parts(const words::Words& words, Overlap& overlap, const core::Comparison& comparison) {
    const auto add = [&words, &overlap](std::size_t courses, auto message, int hue) {
        overlap.parts.push_back({words.say(message, {.count = courses}), courses, hue});
    };
    const bool is_pair = comparison.with_courses == 2;
    add(comparison.shared_by_all.size(), is_pair ? Msg::shared : Msg::shared_by_all, kSharedHue);
    if (!is_pair) {
        add(comparison.shared_by_some.size(), Msg::shared_by_some, kPartlySharedHue);
    }
    for (std::size_t i = 0; i < comparison.things.size(); ++i) {
        if (comparison.things[i].course_count > 0) {
            const std::size_t courses = comparison.only_in[i].size();
            overlap.parts.push_back(
                {words.say(Msg::only_in, {.count = courses, .title = comparison.things[i].title}),
                 courses, hue_of(i)});
        }
    }
}

void add_pairs(const words::Words& words, Overlap& overlap, const core::Comparison& comparison) {
    if (comparison.with_courses < 3) {
        return;
    }
    for (const core::PairOverlap& pair : comparison.pairs) {
        if (comparison.things[pair.first].course_count > 0 &&
            comparison.things[pair.second].course_count > 0) {
            const std::size_t all = pair.shared + pair.only_first + pair.only_second;
            overlap.remarks.push_back(
                words.say(Msg::pair_shares, {.count = pair.shared,
                                             .first = comparison.things[pair.first].title,
                                             .last = comparison.things[pair.second].title,
                                             .percent = pair.percent,
                                             .total = all}));
        }
    }
}

}  // namespace

int hue_of(std::size_t position) {
    return kThingHues[position % kThingHues.size()];
}

Overlap overlap_of(const words::Words& words, const core::Comparison& comparison) {
    Overlap overlap;
    if (comparison.with_courses < 2) {
        return overlap;
    }
    overlap.label = words.say(
        Msg::overlap, {.count = comparison.course_count, .percent = comparison.shared_percent});
    add_parts(words, overlap, comparison);
    add_pairs(words, overlap, comparison);
    for (const core::Comparison::Heading& thing : comparison.things) {
        if (thing.course_count == 0) {
            overlap.remarks.push_back(words.say(Msg::left_out_of_overlap, {.title = thing.title}));
        }
    }
    return overlap;
}

}  // namespace pages
