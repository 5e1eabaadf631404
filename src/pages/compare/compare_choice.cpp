#include "pages/compare/compare_choice.h"

#include <algorithm>

#include "pages/compare/comparables.h"
#include "pages/shared/compare_words.h"

namespace pages {
namespace {

/// How many are compared where the address does not say which.
constexpr std::size_t kUsuallyCompared = 3;

void add_up_to(CompareChoice& choice, std::size_t count) {
    for (std::size_t i = 0; i < choice.available.size() && choice.chosen.size() < count; ++i) {
        if (!choice.is_chosen(i)) {
            choice.chosen.push_back(i);
        }
    }
}

std::string unknown_note(const app::Library& library, const app::Route& route, std::size_t count) {
    const words::Words& words = library.words();
    if (route.compare_kind == app::CompareKind::Editions) {
        return words.say(words::Msg::unknown_editions, {.count = count});
    }
    return words.say(route.compare_kind == app::CompareKind::Tracks ? words::Msg::unknown_tracks
                                                                    : words::Msg::unknown_formats,
                     {.count = count, .edition = library.edition(route.edition).title});
}

}  // namespace

bool CompareChoice::is_chosen(std::size_t position) const {
    return std::find(chosen.begin(), chosen.end(), position) != chosen.end();
}

CompareChoice choose(const app::Library& library, const app::Route& route) {
    const core::Edition& edition = library.edition(route.edition);
    CompareChoice choice;
    choice.available = candidates(library.content(), edition, route.compare_kind);
    const std::vector<Candidate>& available = choice.available;
    if (available.size() < kLeastCompared) {
        return choice;
    }
    std::size_t unknown = 0;
    std::size_t surplus = 0;
    for (const std::string& id : route.compare_ids) {
        const auto found =
            std::find_if(available.begin(), available.end(),
                         [&id](const Candidate& candidate) { return candidate.id == id; });
        const auto position = static_cast<std::size_t>(found - available.begin());
        if (found == available.end()) {
            ++unknown;
        } else if (choice.is_chosen(position)) {
            continue;
        } else if (choice.chosen.size() == kMostCompared) {
            ++surplus;
        } else {
            choice.chosen.push_back(position);
        }
    }
    if (unknown > 0) {
        choice.notes.push_back(unknown_note(library, route, unknown));
    }
    if (surplus > 0) {
        choice.notes.push_back(
            library.words().say(of_kind(route.compare_kind, compare_words::kTooMany),
                                {.count = surplus, .most = kMostCompared}));
    }
    add_up_to(choice, choice.chosen.empty() ? kUsuallyCompared : kLeastCompared);
    return choice;
}

std::vector<core::Comparable> comparables(const app::Library& library, const app::Route& route,
                                          const CompareChoice& choice) {
    const core::Content& content = library.content();
    const core::Edition& edition = library.edition(route.edition);
    std::vector<core::Comparable> things;
    for (const std::size_t position : choice.chosen) {
        switch (route.compare_kind) {
            case app::CompareKind::Tracks:
                things.push_back(comparable_track(library, edition, edition.tracks[position]));
                break;
            case app::CompareKind::Formats:
                things.push_back(comparable_format(library, edition.formats[position]));
                break;
            case app::CompareKind::Editions:
                things.push_back(comparable_edition(library, content.editions[position]));
                break;
        }
    }
    return things;
}

}  // namespace pages
