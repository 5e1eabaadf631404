// Open addressing: an id's first slot is its hash, and where that is taken the next free one.

#include "core/content/id_table.h"

#include <utility>

namespace core {

std::size_t IdTable::first_slot(std::string_view id) const {
    std::uint32_t hash = 2166136261U;  // FNV-1a
    for (const char character : id) {
        hash = (hash ^ static_cast<unsigned char>(character)) * 16777619U;
    }
    // The lower bits, which are kept, depend least on the last characters.
    return slots_.empty() ? 0 : (hash ^ (hash >> 15U)) & (slots_.size() - 1);
}

std::size_t IdTable::next_slot(std::size_t slot) const {
    return (slot + 1) & (slots_.size() - 1);
}

void IdTable::occupy(std::size_t slot, std::uint32_t place) {
    while (slots_[slot] != kFree) {
        slot = next_slot(slot);
    }
    slots_[slot] = place;
}

std::vector<std::uint32_t> IdTable::grow() {
    constexpr std::size_t kFewest = 16;
    std::vector<std::uint32_t> before(slots_.empty() ? kFewest : slots_.size() * 2, kFree);
    std::swap(before, slots_);
    return before;
}

}  // namespace core
