#include "pages/courses/courses_model.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "app/address.h"
#include "app/query_string.h"
#include "app/wording.h"
#include "core/content/reader/json_scalars.h"

namespace pages {
namespace {

using words::Msg;

using core::Facet;

/// Facets with more values than this show the first few until asked for all.
constexpr std::size_t kManyValues = 8;
constexpr std::size_t kFirstValues = 6;
/// Longer lists of results are cut into pages.
constexpr std::size_t kLongestList = 300;
constexpr std::size_t kRowsOfPage = 100;

constexpr std::array<words::Message<>, core::kFacetCount> kFacetTitles = {
    Msg::group, Msg::track, Msg::term, Msg::credits_title, Msg::delivery, Msg::instructor};

bool has_words(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") != std::string::npos;
}

/// Fills the parts of the model one by one from the same result.
class CoursesMaker {
public:
    CoursesMaker(const app::Library& library, const app::State& state, std::size_t most_rows)
        : library_(library),
          content_(library.content()),
          words_(library.words()),
          state_(state),
          most_rows_(most_rows),
          table_(library.facets(library.edition(state.route.edition))),
          result_(browse(state.route.browse)) {}

    CoursesModel make() {
        add_head();
        add_filters();
        add_chips();
        add_orders();
        add_layouts();
        add_notes();
        add_rows();
        if (result_.hits.empty()) {
            add_ways_out();
        }
        return std::move(model_);
    }

private:
    [[nodiscard]] std::string quoted(std::string_view text) const {
        return words::quoted(words_, text);
    }

    [[nodiscard]] core::BrowseResult browse(const core::BrowseQuery& query) const {
        return core::browse(content_, table_, library_.index(), query);
    }

    /// The address of this page with another question, from its first page of results.
    [[nodiscard]] std::string address_with(const core::BrowseQuery& query) const {
        app::Route route = state_.route;
        route.browse = query;
        route.results_page = 1;
        return app::address_of(route, content_);
    }

    [[nodiscard]] core::BrowseQuery without_filters() const {
        core::BrowseQuery query = state_.route.browse;
        query.selection = {};
        return query;
    }

    [[nodiscard]] core::BrowseQuery without(Facet facet, const std::string& id) const {
        core::BrowseQuery query = state_.route.browse;
        std::erase(query.selection.of(facet), id);
        return query;
    }

    [[nodiscard]] std::string facet_title(Facet facet) const {
        return words_.say(kFacetTitles[static_cast<std::size_t>(facet)]);
    }

    [[nodiscard]] core::Text label_of(Facet facet, const core::FacetValue& value) const {
        if (value.id == core::kNotStated) {
            return words_.say(Msg::not_stated_alone);
        }
        if (facet == Facet::Kind) {
            return app::kind_words(words_, value.label);
        }
        if (facet == Facet::Delivery) {
            return words_.capitalized(app::delivery_words(words_, value.id));
        }
        const auto credits =
            facet == Facet::Credits ? core::to_number(value.label.text) : std::nullopt;
        return credits ? core::Text(app::credits_words(words_, {.value = credits})) : value.label;
    }

    void add_head() {
        const std::size_t found = result_.hits.size();
        const std::size_t total = result_.total;
        const core::Text& programme = content_.programme.title;
        model_.head.title = words_.say(Msg::courses);
        model_.query = state_.route.browse.text;
        if (total == 0) {
            model_.head.description =
                words_.say(Msg::courses_description_empty, {.programme = programme});
            model_.count = words_.say(Msg::no_courses);
            model_.head.announcement = model_.count;
            model_.close_filters_label = words_.say(Msg::show_the_courses);
            return;
        }
        model_.head.description =
            words_.say(Msg::courses_description, {.count = total, .programme = programme});
        model_.head.announcement = announcement();
        model_.search_address =
            app::address_of(app::route_to(state_.route, app::Page::Courses), library_.content());
        const bool is_narrowed = has_words(model_.query) || found < total;
        model_.count = is_narrowed
                           ? words_.say(Msg::some_of_courses, {.count = found, .total = total})
                           : words_.say(Msg::courses_counted, {.count = total});
        model_.close_filters_label = words_.say(Msg::show_courses, {.count = found});
    }

    [[nodiscard]] std::string announcement() const {
        const std::size_t found = result_.hits.size();
        if (found == 0) {
            return words_.say(Msg::no_course_matches);
        }
        return result_.total == 1
                   ? words_.say(Msg::only_course_matches)
                   : words_.say(Msg::courses_match, {.count = found, .total = result_.total});
    }

    void add_filters() {
        for (const core::CountedFacet& facet : result_.facets) {
            if (!facet.values.empty()) {
                model_.groups.push_back(filter_group(facet));
            }
        }
        model_.filters_are_open = state_.filters_are_open;
    }

    [[nodiscard]] FilterGroup filter_group(const core::CountedFacet& facet) const {
        FilterGroup group{facet.facet, std::string(core::facet_name(facet.facet)),
                          facet_title(facet.facet)};
        group.is_long = state_.facet_is_long[static_cast<std::size_t>(facet.facet)];
        const bool has_many = facet.values.size() > kManyValues;
        std::size_t hidden = 0;
        for (std::size_t i = 0; i < facet.values.size(); ++i) {
            const core::CountedValue& value = facet.values[i];
            const bool is_offered =
                !has_many || group.is_long || i < kFirstValues || value.is_selected;
            if (!is_offered) {
                ++hidden;
                continue;
            }
            group.values.push_back({value.value->id, label_of(facet.facet, *value.value),
                                    words_.say(Msg::count_alone, {.count = value.count}),
                                    value.is_selected});
        }
        if (has_many) {
            group.length_label =
                group.is_long ? words_.say(Msg::fewer) : words_.say(Msg::more, {.count = hidden});
        }
        if (hidden == 0 && !group.is_long) {
            group.length_label.clear();
        }
        return group;
    }

    void add_chips() {
        for (const core::CountedFacet& facet : result_.facets) {
            for (const core::CountedValue& value : facet.values) {
                if (value.is_selected) {
                    add_chip(facet.facet, *value.value);
                }
            }
        }
        if (model_.chips.empty()) {
            model_.filters_label = words_.say(Msg::filters);
            return;
        }
        model_.filters_label = words_.say(Msg::filters_in_force, {.count = model_.chips.size()});
        model_.clear_all = {words_.say(Msg::clear_all), address_with(without_filters())};
    }

    void add_chip(Facet facet, const core::FacetValue& value) {
        FilterChip chip;
        chip.name = std::string(core::facet_name(facet)) + "=" + value.id;
        chip.label = value.id == core::kNotStated
                         ? words_.say(Msg::facet_not_stated, {.facet = facet_title(facet)})
                         : label_of(facet, value);
        chip.spoken = words_.say(Msg::remove_filter, {.filter = chip.label});
        chip.address = address_with(without(facet, value.id));
        model_.chips.push_back(std::move(chip));
    }

    void add_orders() {
        using core::CourseOrder;
        const bool is_search = has_words(model_.query);
        const auto add = [this](CourseOrder order, words::Message<> label) {
            model_.orders.push_back({std::string(core::order_name(order)), words_.say(label)});
        };
        if (is_search) {
            add(CourseOrder::Relevance, Msg::best_match);
        }
        add(CourseOrder::Code, Msg::code);
        add(CourseOrder::Title, Msg::title);
        add(CourseOrder::Credits, Msg::credits_title);
        add(CourseOrder::Kind, Msg::group);
        const CourseOrder asked = state_.route.browse.order;
        const bool is_by_code = asked == CourseOrder::Relevance && !is_search;
        model_.order = core::order_name(is_by_code ? CourseOrder::Code : asked);
    }

    void add_layouts() {
        model_.layout = state_.route.layout;
        for (const auto& [layout, label] : {std::pair{app::CourseLayout::List, Msg::as_list},
                                            std::pair{app::CourseLayout::Cards, Msg::as_cards}}) {
            app::Route route = state_.route;
            route.layout = layout;
            model_.layouts.push_back({words_.say(label), app::address_of(route, content_),
                                      layout == state_.route.layout});
        }
    }

    void add_notes() {
        for (const core::UnknownValue& value : result_.unknown) {
            const core::RichText remedy = {core::link(
                words_.say(Msg::take_filter_out), address_with(without(value.facet, value.id)))};
            model_.notes.push_back(
                app::filled(words_.pieces(Msg::unknown_filter, {.facet = facet_title(value.facet),
                                                                .remedy = words::Slot{0},
                                                                .value = quoted(value.id)}),
                            {remedy}));
        }
        if (result_.total > 0 && library_.has_lost_courses()) {
            model_.notes.push_back({core::plain(words_.say(Msg::courses_missing))});
        }
    }

    void add_rows() {
        const std::size_t found = result_.hits.size();
        std::size_t first = 0;
        std::size_t last = found;
        if (found > kLongestList) {
            const std::size_t pages = (found + kRowsOfPage - 1) / kRowsOfPage;
            const auto asked = static_cast<std::size_t>(std::max(1, state_.route.results_page));
            const std::size_t page = std::min(asked, pages);
            first = (page - 1) * kRowsOfPage;
            last = std::min(found, first + kRowsOfPage);
            model_.first_row = first;
            model_.found_rows = found;
            model_.page_remark =
                words_.say(Msg::part_of_courses, {.end = last, .start = first + 1, .total = found});
            model_.head.announcement =
                words_.say(Msg::remark_and_sentence,
                           {.remark = model_.head.announcement, .sentence = model_.page_remark});
            add_page_links(page, pages);
        }
        const std::size_t shown = std::min(last - first, most_rows_);
        model_.head.lacks_rows = shown < last - first;
        const CourseRowContext context{content_, words_, table_, result_.words, state_.route};
        for (std::size_t i = first; i < first + shown; ++i) {
            model_.rows.push_back(make_course_row(context, result_.hits[i].course));
        }
    }

    void add_page_links(std::size_t shown, std::size_t pages) {
        for (std::size_t page = 1; page <= pages; ++page) {
            app::Route route = state_.route;
            route.results_page = static_cast<int>(page);
            model_.pages.push_back({words_.say(Msg::page_of_courses, {.page = page}),
                                    app::address_of(route, content_), page == shown});
        }
    }

    void add_ways_out() {
        const core::BrowseQuery& asked = state_.route.browse;
        const bool is_search = has_words(asked.text);
        const bool is_filtered = !model_.chips.empty();
        const std::string text = is_search ? quoted(asked.text) : "";
        if (result_.total == 0) {
            model_.empty.sentence = words_.say(content_.has_all_courses ? Msg::lists_no_courses
                                                                        : Msg::courses_not_read);
            return;
        }
        model_.empty.sentence = is_search
                                    ? words_.say(is_filtered ? Msg::no_course_matches_with_filters
                                                             : Msg::no_course_matches_text,
                                                 {.text = text})
                                    : words_.say(Msg::no_course_has_all);
        if (is_search && is_filtered) {
            add_way_out(words_.say(Msg::search_without_filters), without_filters());
            core::BrowseQuery without_text = asked;
            without_text.text.clear();
            add_way_out(words_.say(Msg::clear_search), without_text);
        }
        if (is_search) {
            add_single_words();
        }
        add_way_out(words_.say(Msg::all_courses), core::BrowseQuery{.order = asked.order});
    }

    /// Offers the words of the search one at a time.
    void add_single_words() {
        const std::vector<std::string> words = app::split_list(model_.query, ' ');
        constexpr std::size_t kMostWords = 4;
        if (words.size() < 2) {
            return;
        }
        for (std::size_t i = 0; i < std::min(words.size(), kMostWords); ++i) {
            core::BrowseQuery query = without_filters();
            query.text = words[i];
            add_way_out(words_.say(Msg::search_for, {.text = quoted(words[i])}), query);
        }
    }

    /// A link to `query`, with what it would find; nothing when that is nothing.
    void add_way_out(const std::string& label, const core::BrowseQuery& query) {
        const std::size_t found = browse(query).hits.size();
        const std::string address = address_with(query);
        const auto& known = model_.empty.ways_out;
        const bool is_new = std::none_of(known.begin(), known.end(), [&](const NamedLink& way) {
            return way.address == address;
        });
        if (found > 0 && is_new) {
            model_.empty.ways_out.push_back(
                {words_.say(Msg::with_count, {.count = found, .label = label}), address});
        }
    }

    const app::Library& library_;
    const core::Content& content_;
    const words::Words& words_;
    const app::State& state_;
    const std::size_t most_rows_;
    const core::FacetTable& table_;
    core::BrowseResult result_;
    CoursesModel model_;
};

}  // namespace

CoursesModel make_courses_model(const app::Library& library, const app::State& state,
                                std::size_t most_rows) {
    return CoursesMaker(library, state, most_rows).make();
}

}  // namespace pages
