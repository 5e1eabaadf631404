// The numbers stand in a table with open addressing and linear probing, never more than half full.

#include "core/text/string_list.h"

#include <algorithm>
#include <numeric>

#include "core/text/hash.h"

namespace core {

void StringList::push_back(std::string_view text) {
    bytes_ += text;
    ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
}

std::vector<std::uint32_t> sorted_indices(const StringList& strings, StringOrder order) {
    std::vector<std::uint32_t> sorted(strings.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::sort(sorted.begin(), sorted.end(), [&strings, order](std::uint32_t a, std::uint32_t b) {
        const int compared = order(strings[a], strings[b]);
        return compared != 0 ? compared < 0 : a < b;
    });
    return sorted;
}

std::uint32_t StringNumbers::number_of(std::string_view text) {
    if (std::size_t{strings_.size()} * 2 >= slots_.size()) {
        grow();
    }
    const std::uint32_t hash = hash_of(text);
    std::size_t slot = hash & (slots_.size() - 1);
    while (slots_[slot] != 0) {
        const std::uint32_t number = slots_[slot] - 1;
        if (hashes_[number] == hash && strings_[number] == text) {
            return number;
        }
        slot = (slot + 1) & (slots_.size() - 1);
    }
    strings_.push_back(text);
    hashes_.push_back(hash);
    slots_[slot] = strings_.size();
    return strings_.size() - 1;
}

void StringNumbers::grow() {
    constexpr std::size_t kFewest = 64;
    slots_.assign(std::max(kFewest, slots_.size() * 2), 0);
    for (std::uint32_t number = 0; number < strings_.size(); ++number) {
        std::size_t slot = hashes_[number] & (slots_.size() - 1);
        while (slots_[slot] != 0) {
            slot = (slot + 1) & (slots_.size() - 1);
        }
        slots_[slot] = number + 1;
    }
}

}  // namespace core
