#include "core/content/reader/known_ids.h"

#include <algorithm>

#include "core/content/reader/nearest_name.h"
#include "core/text/words.h"

namespace core {

void IdTable::add(std::string_view id) {
    ids_.emplace_back(id, static_cast<std::uint32_t>(ids_.size()));
}

void IdTable::sort() {
    std::sort(ids_.begin(), ids_.end());
}

std::optional<std::uint32_t> IdTable::find(std::string_view id) const {
    const auto found = std::lower_bound(
        ids_.begin(), ids_.end(), id,
        [](const auto& entry, std::string_view wanted) { return entry.first < wanted; });
    if (found == ids_.end() || found->first != id) {
        return std::nullopt;
    }
    return found->second;
}

void IdTable::set_dropped(const std::vector<std::string>& ids) {
    dropped_.clear();
    for (const std::string& id : ids) {
        dropped_.push_back(slug(id));
    }
    std::sort(dropped_.begin(), dropped_.end());
}

bool IdTable::was_dropped(std::string_view id) const {
    return std::binary_search(dropped_.begin(), dropped_.end(), slug(id));
}

std::string_view IdTable::find_similar(std::string_view id) const {
    NearestName nearest(id);
    for (const auto& entry : ids_) {
        nearest.offer(entry.first);
    }
    return nearest.best();
}

}  // namespace core
