// Open addressing: an id's first slot is its hash, and where that is taken the next free one.

#include "core/content/id_table.h"

#include <utility>

#include "core/text/hash.h"

namespace core {

std::size_t IdTable::first_slot(std::string_view id) const {
    return slots_.empty() ? 0 : hash_of(id) & (slots_.size() - 1);
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
