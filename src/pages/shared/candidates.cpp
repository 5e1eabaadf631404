#include "pages/shared/candidates.h"

namespace pages {
namespace {

template <typename Thing>
std::vector<Candidate> named(const std::vector<Thing>& things) {
    std::vector<Candidate> candidates;
    candidates.reserve(things.size());
    for (const Thing& thing : things) {
        candidates.push_back({thing.id, thing.title});
    }
    return candidates;
}

}  // namespace

std::vector<Candidate> candidates(const core::Content& content, const core::Edition& edition,
                                  app::CompareKind kind) {
    switch (kind) {
        case app::CompareKind::Tracks:
            return named(edition.tracks);
        case app::CompareKind::Formats:
            return named(edition.formats);
        case app::CompareKind::Editions:
            break;
    }
    return named(content.editions);
}

}  // namespace pages
