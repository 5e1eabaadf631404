#include "pages/compare/compare_model.h"

#include <array>
#include <utility>

#include "app/address.h"
#include "app/wording.h"
#include "pages/compare/compare_choice.h"
#include "pages/shared/compare_words.h"

namespace pages {
namespace {

using words::Msg;

constexpr std::array kKinds = {app::CompareKind::Tracks, app::CompareKind::Formats,
                               app::CompareKind::Editions};

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
    CompareMaker(const app::Library& library, const app::State& state)
        : library_(library),
          content_(library.content()),
          words_(library.words()),
          route_(state.route),
          edition_(library.edition(state.route.edition)),
          choice_(choose(library, state.route)) {}

    CompareModel make() {
        model_.head.title = of_its_kind(compare_words::kTitles);
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
    [[nodiscard]] std::string of_its_kind(const OfKind<>& messages) const {
        return words_.say(of_kind(route_.compare_kind, messages));
    }

    void add_kinds() {
        for (const app::CompareKind kind : kKinds) {
            app::Route route = route_of(kind);
            route.only_differences = route_.only_differences;
            model_.kinds.push_back({words_.say(of_kind(kind, compare_words::kNames)),
                                    app::address_of(route, content_), kind == route_.compare_kind});
        }
    }

    [[nodiscard]] app::Route route_of(app::CompareKind kind) const {
        app::Route route = app::route_to(route_, app::Page::Compare);
        route.compare_kind = kind;
        return route;
    }

    // What is compared

    void add_chips() {
        std::vector<std::string> titles;
        for (const std::size_t position : choice_.chosen) {
            titles.push_back(choice_.available[position].title.text);
            model_.compared.push_back(removable(position));
        }
        for (std::size_t i = 0; i < choice_.available.size(); ++i) {
            if (!choice_.is_chosen(i) && choice_.chosen.size() < kMostCompared) {
                model_.others.push_back(addable(i));
            }
        }
        const bool is_full = choice_.chosen.size() == kMostCompared;
        if (is_full && choice_.available.size() > kMostCompared) {
            model_.others_remark = words_.say(Msg::compare_is_full, {.most = kMostCompared});
        }
        model_.head.description =
            words_.say(Msg::compare_description, {.named = words::list_text(words_, titles)});
    }

    [[nodiscard]] CompareChip removable(std::size_t position) const {
        const Candidate& thing = choice_.available[position];
        CompareChip chip{
            thing.id, thing.title, words_.say(Msg::remove_thing, {.title = thing.title}), {}};
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
        return {thing.id, thing.title, words_.say(Msg::add_thing, {.title = thing.title}),
                address_with(more)};
    }

    /// The address of this page with other things.
    [[nodiscard]] std::string address_with(const std::vector<std::size_t>& chosen) const {
        app::Route route = route_;
        route.compare_ids.clear();
        for (const std::size_t position : chosen) {
            route.compare_ids.push_back(choice_.available[position].id);
        }
        return app::address_of(route, content_);
    }

    // The comparison

    void add_comparison() {
        const core::Comparison comparison = core::compare(comparables(library_, route_, choice_));
        for (std::size_t i = 0; i < comparison.things.size(); ++i) {
            model_.columns.push_back({comparison.things[i].title, hue_of(i)});
        }
        model_.overlap = overlap_of(words_, comparison);
        model_.sections = compare_sections(comparison, {library_, route_, pages()});
        add_differences(comparison);
        model_.table_caption = of_its_kind(compare_words::kCaptions);
    }

    /// The page of each thing that has one.
    [[nodiscard]] std::vector<NamedLink> pages() const {
        std::vector<NamedLink> pages;
        for (const std::size_t position : choice_.chosen) {
            const Candidate& thing = choice_.available[position];
            app::Route route = app::route_to(route_, app::Page::Track, thing.id);
            if (route_.compare_kind == app::CompareKind::Formats) {
                pages.emplace_back();
                continue;
            }
            if (route_.compare_kind == app::CompareKind::Editions) {
                route = app::route_to(in_edition(thing.id), app::Page::Overview);
            }
            pages.push_back({words_.say(Msg::more_about, {.title = thing.title}),
                             app::address_of(route, content_)});
        }
        return pages;
    }

    [[nodiscard]] app::Route in_edition(const std::string& id) const {
        app::Route route = route_of(app::CompareKind::Tracks);
        route.edition = app::edition_in_route(content_, id);
        return route;
    }

    void add_differences(const core::Comparison& comparison) {
        const std::size_t all = row_count(model_.sections);
        std::vector<CompareSection> differing = model_.sections;
        keep_differences(differing);
        const std::size_t different = row_count(differing);
        model_.only_differences = route_.only_differences;
        model_.differences_remark =
            words_.say(Msg::rows_that_differ, {.count = different, .total = all});
        model_.lead = lead(comparison, different);
        if (route_.only_differences) {
            model_.sections = std::move(differing);
            model_.nothing_differs = of_its_kind(compare_words::kNothingDiffers);
        }
    }

    /// "Three tracks share 14 of 27 courses. They differ in 9 points."
    [[nodiscard]] std::string lead(const core::Comparison& comparison,
                                   std::size_t different) const {
        const app::CompareKind kind = route_.compare_kind;
        const std::size_t things = comparison.things.size();
        const std::size_t shared = comparison.shared_by_all.size();
        const std::size_t all = comparison.course_count;
        if (comparison.with_courses == things) {
            const std::string share = words_.say(of_kind(kind, compare_words::kSharing),
                                                 {.count = shared, .things = things, .total = all});
            const std::string differ = different == 0
                                           ? words_.say(Msg::they_agree)
                                           : words_.say(Msg::they_differ, {.count = different});
            return words_.say(Msg::two_sentences, {.first = share, .last = differ});
        }
        std::string differ =
            different == 0 ? words_.say(of_kind(kind, compare_words::kAgreeing), {.things = things})
                           : words_.say(of_kind(kind, compare_words::kDiffering),
                                        {.count = different, .things = things});
        if (comparison.with_courses < 2) {
            return differ;
        }
        const std::string share = words_.say(Msg::some_share, {.count = shared, .total = all});
        return words_.say(Msg::two_sentences, {.first = differ, .last = share});
    }

    // Nothing to compare

    void explain() {
        model_.lead = choice_.available.empty() ? none_to_compare() : one_to_compare();
        model_.head.description = model_.lead.text;
        if (route_.compare_kind == app::CompareKind::Tracks) {
            model_.note = edition_.tracks_note;
        }
        add_ways_out();
    }

    [[nodiscard]] std::string none_to_compare() const {
        if (route_.compare_kind == app::CompareKind::Editions) {
            return words_.say(Msg::no_editions_to_compare);
        }
        return words_.say(route_.compare_kind == app::CompareKind::Tracks
                              ? Msg::no_tracks_to_compare
                              : Msg::no_formats_to_compare,
                          {.edition = edition_.title});
    }

    [[nodiscard]] std::string one_to_compare() const {
        const core::Text& title = choice_.available.front().title;
        if (route_.compare_kind == app::CompareKind::Editions) {
            return words_.say(Msg::one_edition_to_compare, {.title = title});
        }
        return words_.say(route_.compare_kind == app::CompareKind::Tracks
                              ? Msg::one_track_to_compare
                              : Msg::one_format_to_compare,
                          {.edition = edition_.title, .title = title});
    }

    void add_ways_out() {
        for (const core::Edition& other : content_.editions) {
            const bool has_several =
                candidates(content_, other, route_.compare_kind).size() >= kLeastCompared;
            if (&other != &edition_ && has_several) {
                app::Route route = in_edition(other.id);
                route.compare_kind = route_.compare_kind;
                // Editions are not a matter of an edition: they never come here.
                add_way_out(words_.say(route_.compare_kind == app::CompareKind::Tracks
                                           ? Msg::compare_tracks_of_edition
                                           : Msg::compare_formats_of_edition,
                                       {.edition = other.title}),
                            route);
            }
        }
        for (const app::CompareKind kind : kKinds) {
            if (candidates(content_, edition_, kind).size() >= kLeastCompared) {
                add_way_out(words_.say(of_kind(kind, compare_words::kWaysTo)), route_of(kind));
            }
        }
        add_way_out(words_.say(Msg::browse_all_courses), app::route_to(route_, app::Page::Courses));
    }

    void add_way_out(std::string label, const app::Route& route) {
        model_.ways_out.push_back({std::move(label), app::address_of(route, content_)});
    }

    const app::Library& library_;
    const core::Content& content_;
    const words::Words& words_;
    const app::Route& route_;
    const core::Edition& edition_;
    CompareChoice choice_;
    CompareModel model_;
};

}  // namespace

CompareModel make_compare_model(const app::Library& library, const app::State& state) {
    return CompareMaker(library, state).make();
}

}  // namespace pages
