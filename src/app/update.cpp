#include "app/update.h"

#include <utility>
#include <vector>

#include "app/address.h"
#include "core/content/model.h"

namespace app {
namespace {

/// One overload for each action.
class Updater {
public:
    Updater(State& state, const core::Content& content, const words::Words& words)
        : state_(state), content_(content), words_(words) {}

    void operator()(const Navigate& action) {
        const Route before = state_.route;
        enter(action.address);
        add(Effect::Kind::PushAddress, address_of(state_.route, content_));
        finish_visit(before);
    }
    void operator()(const Revisit& action) { enter(action.address); }
    void operator()(const SetQuery& action) {
        state_.route.browse.text = action.text;
        replace_results();
    }
    void operator()(const SetFacetValue& action) {
        auto& ids = state_.route.browse.selection.of(action.facet);
        std::erase(ids, action.id);
        if (action.on) {
            ids.push_back(action.id);
        }
        replace_results();
    }
    void operator()(const ToggleFacetLength& action) {
        bool& is_long = state_.facet_is_long[static_cast<std::size_t>(action.facet)];
        is_long = !is_long;
    }
    void operator()(const SetOrder& action) {
        const auto order = core::find_order(action.name);
        if (!order) {
            return;
        }
        state_.route.browse.order = *order;
        state_.route.results_page = 1;
        replace();
    }
    void operator()(const SetOnlyDifferences& action) {
        state_.route.only_differences = action.on;
        replace();
    }
    void operator()(const SetTheme& action) {
        add(Effect::Kind::ChooseTheme, std::string(theme_name(action.theme)));
    }
    void operator()(const ToggleMenu&) { state_.menu_is_open = !state_.menu_is_open; }
    void operator()(const ToggleFilters&) { state_.filters_are_open = !state_.filters_are_open; }
    void operator()(const ToggleProblems&) { state_.problems_are_open = !state_.problems_are_open; }
    void operator()(const DismissNotice&) { state_.notice.clear(); }

    std::vector<Effect> take_effects() { return std::move(effects_); }

private:
    void add(Effect::Kind kind, std::string text) { effects_.push_back({kind, std::move(text)}); }

    void enter(const std::string& address) {
        ParsedAddress parsed = parse_address(address, content_, words_);
        state_.route = std::move(parsed.route);
        state_.notice = std::move(parsed.notice);
        state_.menu_is_open = false;
    }

    /// A different page starts at its top, as does another part of a long list; a different view of
    /// the same page stays where it is. So does the same page in another edition, or with other
    /// things compared, although these have paths of their own: whoever goes from one to the other
    /// compares, and wants to go on looking at the same place.
    void finish_visit(const Route& before) {
        const Route& now = state_.route;
        if (now.page != before.page || now.id != before.id) {
            state_.filters_are_open = false;
            add(Effect::Kind::ShowPageTop, {});
            return;
        }
        const bool is_other_part = now.results_page != before.results_page;
        if (is_other_part) {
            add(Effect::Kind::ShowPageTop, {});
        }
        const bool has_other_courses = now.page == Page::Courses && now.edition != before.edition;
        if (is_other_part || has_other_courses || !(now.browse == before.browse)) {
            add(Effect::Kind::AnnounceResults, {});
        }
    }

    void replace() { add(Effect::Kind::ReplaceAddress, address_of(state_.route, content_)); }
    void replace_results() {
        state_.notice.clear();
        state_.route.results_page = 1;
        replace();
        add(Effect::Kind::AnnounceResults, {});
    }

    State& state_;
    const core::Content& content_;
    const words::Words& words_;
    std::vector<Effect> effects_;
};

}  // namespace

std::vector<Effect> update(State& state, const Action& action, const core::Content& content,
                           const words::Words& words) {
    Updater updater(state, content, words);
    std::visit(updater, action);
    return updater.take_effects();
}

}  // namespace app
