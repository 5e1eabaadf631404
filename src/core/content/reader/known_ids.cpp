#include "core/content/reader/known_ids.h"

#include <algorithm>

#include "core/content/reader/nearest_name.h"
#include "core/sort.h"
#include "core/text/words.h"

namespace core {

void KnownIds::add(std::string_view id) {
    ids_.push_back(id);
    const auto id_of = [this](std::uint32_t place) { return ids_[place]; };
    table_.add(static_cast<std::uint32_t>(ids_.size() - 1), id_of);
}

std::optional<std::uint32_t> KnownIds::find(std::string_view id) const {
    return table_.find(id, [this](std::uint32_t place) { return ids_[place]; });
}

std::string_view KnownIds::find_similar(std::string_view id) const {
    NearestName nearest(id);
    for (const std::string_view known : ids_) {
        nearest.offer(known);
    }
    return nearest.best();
}

void KnownIds::add_dropped(const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
        dropped_.push_back(slug(id));
    }
    sort(dropped_);
}

bool KnownIds::is_explained(std::string_view id) const {
    // What is written in another way only is the same id.
    return !is_complete || std::binary_search(dropped_.begin(), dropped_.end(), slug(id));
}

}  // namespace core
