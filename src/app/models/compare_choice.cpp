#include "app/models/compare_choice.h"

#include <algorithm>

#include "core/compare/comparables.h"
#include "core/text/number_text.h"

namespace app {
namespace {

/// How many are compared where the address does not say which.
constexpr std::size_t kUsuallyCompared = 3;

template <typename Thing>
std::vector<Candidate> named(const std::vector<Thing>& things) {
    std::vector<Candidate> candidates;
    candidates.reserve(things.size());
    for (const Thing& thing : things) {
        candidates.push_back({thing.id, thing.title});
    }
    return candidates;
}

void add_up_to(CompareChoice& choice, std::size_t count) {
    for (std::size_t i = 0; i < choice.available.size() && choice.chosen.size() < count; ++i) {
        if (!choice.is_chosen(i)) {
            choice.chosen.push_back(i);
        }
    }
}

void add_notes(CompareChoice& choice, const Route& route, const core::Edition& edition,
               std::size_t unknown, std::size_t surplus) {
    const std::string_view noun = noun_of(route.compare_kind);
    if (unknown > 0) {
        const std::string owner = route.compare_kind == CompareKind::Editions
                                      ? "that this programme does not have"
                                      : "that edition " + edition.title + " does not have";
        choice.notes.push_back("The address names " + core::count_text(unknown, noun) + ' ' +
                               owner + (unknown == 1 ? "; it was" : "; they were") + " left out.");
    }
    if (surplus > 0) {
        choice.notes.push_back("Four at most can be compared; " +
                               core::count_text(surplus, std::string("further ") += noun) +
                               (surplus == 1 ? " was" : " were") + " left out.");
    }
}

}  // namespace

bool CompareChoice::is_chosen(std::size_t position) const {
    return std::find(chosen.begin(), chosen.end(), position) != chosen.end();
}

std::string_view noun_of(CompareKind kind) {
    switch (kind) {
        case CompareKind::Tracks:
            return "track";
        case CompareKind::Formats:
            return "format";
        case CompareKind::Editions:
            break;
    }
    return "edition";
}

std::vector<Candidate> candidates(const core::Content& content, const core::Edition& edition,
                                  CompareKind kind) {
    switch (kind) {
        case CompareKind::Tracks:
            return named(edition.tracks);
        case CompareKind::Formats:
            return named(edition.formats);
        case CompareKind::Editions:
            break;
    }
    return named(content.editions);
}

CompareChoice choose(const Library& library, const Route& route) {
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
    add_notes(choice, route, edition, unknown, surplus);
    add_up_to(choice, choice.chosen.empty() ? kUsuallyCompared : kLeastCompared);
    return choice;
}

std::vector<core::Comparable> comparables(const Library& library, const Route& route,
                                          const CompareChoice& choice) {
    const core::Content& content = library.content();
    const core::Edition& edition = library.edition(route.edition);
    std::vector<core::Comparable> things;
    for (const std::size_t position : choice.chosen) {
        switch (route.compare_kind) {
            case CompareKind::Tracks:
                things.push_back(
                    core::comparable_track(content, edition, edition.tracks[position]));
                break;
            case CompareKind::Formats:
                things.push_back(core::comparable_format(content, edition.formats[position]));
                break;
            case CompareKind::Editions:
                things.push_back(core::comparable_edition(content, content.editions[position]));
                break;
        }
    }
    return things;
}

}  // namespace app
