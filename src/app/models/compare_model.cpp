#include "app/models/compare_model.h"

#include <array>
#include <string_view>
#include <utility>

#include "app/address.h"
#include "app/models/compare_choice.h"
#include "app/wording.h"
#include "core/text/number_text.h"

namespace app {
namespace {

constexpr std::array kKinds = {CompareKind::Tracks, CompareKind::Formats, CompareKind::Editions};

std::string plural_of(CompareKind kind) {
    return std::string(noun_of(kind)) + 's';
}

std::size_t row_count(const std::vector<CompareSection>& sections) {
    std::size_t count = 0;
    for (const CompareSection& section : sections) {
        count += section.rows.size();
    }
    return count;
}

void keep_differences(std::vector<CompareSection>& sections) {
    for (CompareSection& section : sections) {
        std::erase_if(section.rows, [](const CompareRow& row) { return !row.differs; });
    }
    std::erase_if(sections, [](const CompareSection& section) { return section.rows.empty(); });
}

/// Fills the parts of the model one by one from the same choice.
class CompareMaker {
public:
    CompareMaker(const Library& library, const State& state)
        : library_(library),
          content_(library.content()),
          route_(state.route),
          edition_(library.edition(state.route.edition)),
          plural_(plural_of(state.route.compare_kind)),
          choice_(choose(library, state.route)) {}

    CompareModel make() {
        model_.head.title = "Compare " + plural_;
        add_kinds();
        if (choice_.chosen.empty()) {
            explain();
            return std::move(model_);
        }
        add_chips();
        model_.notices = choice_.notes;
        add_comparison();
        return std::move(model_);
    }

private:
    void add_kinds() {
        for (const CompareKind kind : kKinds) {
            Route route = of_kind(kind);
            route.only_differences = route_.only_differences;
            model_.kinds.push_back({capitalized(plural_of(kind)), address_of(route, content_),
                                    kind == route_.compare_kind});
        }
    }

    [[nodiscard]] Route of_kind(CompareKind kind) const {
        Route route = route_to(route_, Page::Compare);
        route.compare_kind = kind;
        return route;
    }

    // What is compared

    void add_chips() {
        std::vector<std::string> titles;
        for (const std::size_t position : choice_.chosen) {
            titles.push_back(choice_.available[position].title);
            model_.compared.push_back(removable(position));
        }
        for (std::size_t i = 0; i < choice_.available.size(); ++i) {
            if (!choice_.is_chosen(i) && choice_.chosen.size() < kMostCompared) {
                model_.others.push_back(addable(i));
            }
        }
        const bool is_full = choice_.chosen.size() == kMostCompared;
        if (is_full && choice_.available.size() > kMostCompared) {
            model_.others_remark = "Four at most: remove one to add another.";
        }
        model_.head.description =
            sentence_list(titles) + " side by side: what they share and where they differ.";
    }

    [[nodiscard]] CompareChip removable(std::size_t position) const {
        const Candidate& thing = choice_.available[position];
        CompareChip chip{thing.id, thing.title, thing.title + ", remove", {}};
        if (choice_.chosen.size() > kLeastCompared) {
            std::vector<std::size_t> rest = choice_.chosen;
            std::erase(rest, position);
            chip.address = address_with(rest);
        }
        return chip;
    }

    [[nodiscard]] CompareChip addable(std::size_t position) const {
        const Candidate& thing = choice_.available[position];
        std::vector<std::size_t> more = choice_.chosen;
        more.push_back(position);
        return {thing.id, thing.title, thing.title + ", add", address_with(more)};
    }

    /// The address of this page with other things.
    [[nodiscard]] std::string address_with(const std::vector<std::size_t>& chosen) const {
        Route route = route_;
        route.compare_ids.clear();
        for (const std::size_t position : chosen) {
            route.compare_ids.push_back(choice_.available[position].id);
        }
        return address_of(route, content_);
    }

    // The comparison

    void add_comparison() {
        const core::Comparison comparison = core::compare(comparables(library_, route_, choice_));
        for (std::size_t i = 0; i < comparison.things.size(); ++i) {
            model_.columns.push_back({comparison.things[i].title, hue_of(i)});
        }
        model_.overlap = overlap_of(comparison);
        model_.sections = compare_sections(comparison, {library_, route_, pages()});
        add_differences(comparison);
        model_.table_caption = capitalized(plural_) + " side by side";
    }

    /// The page of each thing that has one.
    [[nodiscard]] std::vector<NamedLink> pages() const {
        std::vector<NamedLink> pages;
        for (const std::size_t position : choice_.chosen) {
            const Candidate& thing = choice_.available[position];
            Route route = route_to(route_, Page::Track, thing.id);
            if (route_.compare_kind == CompareKind::Formats) {
                pages.emplace_back();
                continue;
            }
            if (route_.compare_kind == CompareKind::Editions) {
                route = route_to(in_edition(thing.id), Page::Overview);
            }
            pages.push_back({"More about " + thing.title, address_of(route, content_)});
        }
        return pages;
    }

    [[nodiscard]] Route in_edition(const std::string& id) const {
        Route route = of_kind(CompareKind::Tracks);
        route.edition = edition_in_route(content_, id);
        return route;
    }

    void add_differences(const core::Comparison& comparison) {
        const std::size_t all = row_count(model_.sections);
        std::vector<CompareSection> differing = model_.sections;
        keep_differences(differing);
        const std::size_t different = row_count(differing);
        model_.only_differences = route_.only_differences;
        model_.differences_remark =
            "(" + std::to_string(different) + " of " + core::count_text(all, "row") + ")";
        model_.lead = lead(comparison, different);
        if (route_.only_differences) {
            model_.sections = std::move(differing);
            model_.nothing_differs = "Nothing differs between these " + plural_ + ".";
        }
    }

    /// "Three tracks share 14 of 27 courses and differ in 9 points."
    [[nodiscard]] std::string lead(const core::Comparison& comparison,
                                   std::size_t different) const {
        const std::string things =
            capitalized(number_words(comparison.things.size())) + ' ' + plural_;
        const std::string differ =
            " differ in " + (different == 0 ? "nothing" : core::count_text(different, "point"));
        const std::string share = " share " + std::to_string(comparison.shared_by_all.size()) +
                                  " of " + core::count_text(comparison.course_count, "course");
        if (comparison.with_courses < 2) {
            return things + differ + ".";
        }
        return comparison.with_courses == comparison.things.size()
                   ? things + share + " and" + differ + "."
                   : things + differ + ". Those that name courses" + share + ".";
    }

    // Nothing to compare

    void explain() {
        const std::string owner = route_.compare_kind == CompareKind::Editions
                                      ? "This programme"
                                      : "Edition " + edition_.title;
        model_.lead = choice_.available.empty()
                          ? owner + " names no " + plural_ + ", so there is nothing to compare."
                          : owner + " has one " + std::string(noun_of(route_.compare_kind)) +
                                " only, " + choice_.available.front().title +
                                ": there is nothing to compare it with.";
        model_.head.description = model_.lead;
        if (route_.compare_kind == CompareKind::Tracks) {
            model_.note = edition_.tracks_note;
        }
        add_ways_out();
    }

    void add_ways_out() {
        for (const core::Edition& other : content_.editions) {
            const bool has_several =
                candidates(content_, other, route_.compare_kind).size() >= kLeastCompared;
            if (&other != &edition_ && has_several) {
                Route route = in_edition(other.id);
                route.compare_kind = route_.compare_kind;
                add_way_out("Compare the " + plural_ + " of edition " + other.title, route);
            }
        }
        for (const CompareKind kind : kKinds) {
            if (candidates(content_, edition_, kind).size() >= kLeastCompared) {
                add_way_out("Compare the " + plural_of(kind), of_kind(kind));
            }
        }
        add_way_out("Browse all courses", route_to(route_, Page::Courses));
    }

    void add_way_out(std::string label, const Route& route) {
        model_.ways_out.push_back({std::move(label), address_of(route, content_)});
    }

    const Library& library_;
    const core::Content& content_;
    const Route& route_;
    const core::Edition& edition_;
    std::string plural_;
    CompareChoice choice_;
    CompareModel model_;
};

}  // namespace

CompareModel make_compare_model(const Library& library, const State& state) {
    return CompareMaker(library, state).make();
}

}  // namespace app
