#include "app/models/compare_overlap.h"

#include <array>

#include "core/text/number_text.h"

namespace app {
namespace {

// Group colours that stay apart side by side; what is shared is quieter than what is not.
constexpr std::array kThingHues = {1, 0, 2, 3};
constexpr int kSharedHue = 7;
constexpr int kPartlySharedHue = 6;

void add_parts(Overlap& overlap, const core::Comparison& comparison) {
    const auto add = [&overlap](std::size_t courses, const std::string& what, int hue) {
        overlap.parts.push_back({std::to_string(courses) + ' ' + what, courses, hue});
    };
    const bool is_pair = comparison.with_courses == 2;
    add(comparison.shared_by_all.size(), is_pair ? "shared" : "shared by all", kSharedHue);
    if (!is_pair) {
        add(comparison.shared_by_some.size(), "shared by some", kPartlySharedHue);
    }
    for (std::size_t i = 0; i < comparison.things.size(); ++i) {
        if (comparison.things[i].course_count > 0) {
            add(comparison.only_in[i].size(), "only in " + comparison.things[i].title, hue_of(i));
        }
    }
}

void add_pairs(Overlap& overlap, const core::Comparison& comparison) {
    if (comparison.with_courses < 3) {
        return;
    }
    for (const core::PairOverlap& pair : comparison.pairs) {
        if (comparison.things[pair.first].course_count > 0 &&
            comparison.things[pair.second].course_count > 0) {
            const std::size_t all = pair.shared + pair.only_first + pair.only_second;
            overlap.remarks.push_back(comparison.things[pair.first].title + " and " +
                                      comparison.things[pair.second].title + " share " +
                                      std::to_string(pair.shared) + " of " +
                                      core::count_text(all, "course") + " (" +
                                      std::to_string(pair.percent) + "%).");
        }
    }
}

}  // namespace

int hue_of(std::size_t position) {
    return kThingHues[position % kThingHues.size()];
}

Overlap overlap_of(const core::Comparison& comparison) {
    Overlap overlap;
    if (comparison.with_courses < 2) {
        return overlap;
    }
    overlap.label = core::count_text(comparison.course_count, "course") + ", " +
                    std::to_string(comparison.shared_percent) + "% shared by all";
    add_parts(overlap, comparison);
    add_pairs(overlap, comparison);
    for (const core::Comparison::Heading& thing : comparison.things) {
        if (thing.course_count == 0) {
            overlap.remarks.push_back("No courses are named for " + thing.title +
                                      ", so it is left out here.");
        }
    }
    return overlap;
}

}  // namespace app
