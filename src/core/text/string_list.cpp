// The numbers stand in a table with open addressing and linear probing, never more than half full.

#include "core/text/string_list.h"

#include <algorithm>

#include "core/sort.h"
#include "core/text/hash.h"

namespace core {
namespace {

/// Most strings are ordered by one comparison of numbers.
struct SortKey {
    std::uint64_t leading = 0;
    std::uint32_t index = 0;
};

/// The first eight bytes, zeros after the end.
std::uint64_t leading_bytes(std::string_view text) {
    std::uint64_t bytes = 0;
    const std::size_t count = std::min(text.size(), sizeof bytes);
    for (std::size_t i = 0; i < count; ++i) {
        bytes |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[i])) << (56 - 8 * i);
    }
    return bytes;
}

}  // namespace

void StringList::push_back(std::string_view text) {
    bytes_ += text;
    ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
}

std::vector<std::uint32_t> sorted_indices(const StringList& strings) {
    std::vector<SortKey> keys;
    keys.reserve(strings.size());
    for (std::uint32_t i = 0; i < strings.size(); ++i) {
        keys.push_back({leading_bytes(strings[i]), i});
    }
    sort(keys, [&strings](const SortKey& a, const SortKey& b) {
        if (a.leading != b.leading) {
            return a.leading < b.leading;
        }
        const int order = strings[a.index].compare(strings[b.index]);
        return order != 0 ? order < 0 : a.index < b.index;
    });
    std::vector<std::uint32_t> sorted;
    sorted.reserve(keys.size());
    for (const SortKey& key : keys) {
        sorted.push_back(key.index);
    }
    return sorted;
}

std::uint32_t StringNumbers::number_of(std::string_view text) {
    if (std::size_t{strings_.size()} * 2 >= slots_.size()) {
        grow();
    }
    const std::uint32_t hash = hash_of(text);
    std::uint32_t* const slots = slots_.data();
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots[slot] != 0) {
        const std::uint32_t number = slots[slot] - 1;
        if (hashes_[number] == hash && strings_[number] == text) {
            return number;
        }
        slot = (slot + 1) & mask;
    }
    strings_.push_back(text);
    hashes_.push_back(hash);
    slots[slot] = strings_.size();
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
