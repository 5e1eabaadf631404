#include "ui/document/key_places.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr std::size_t kFirstSize = 1024;

}  // namespace

bool KeyPlaces::insert(Key key, std::uint32_t place) {
    if (2 * (count_ + 1) > slots_.size()) {
        resize(std::max(kFirstSize, 2 * slots_.size()));
    }
    Slot& slot = slots_[slot_of(key)];
    if (slot.key == key) {
        return false;
    }
    slot = {key, place};
    ++count_;
    return true;
}

const std::uint32_t* KeyPlaces::find(Key key) const {
    if (slots_.empty()) {
        return nullptr;
    }
    const Slot& slot = slots_[slot_of(key)];
    return slot.key == key ? &slot.place : nullptr;
}

/// That of `key`, or the free one where it would be.
std::size_t KeyPlaces::slot_of(Key key) const {
    const std::size_t last = slots_.size() - 1;
    std::size_t at = key & last;
    while (slots_[at].key != kNoKey && slots_[at].key != key) {
        at = (at + 1) & last;
    }
    return at;
}

void KeyPlaces::reserve(std::size_t count) {
    std::size_t size = kFirstSize;
    while (size < 2 * (count + 1)) {
        size *= 2;
    }
    if (size > slots_.size()) {
        resize(size);
    }
}

/// `size` is a power of two.
void KeyPlaces::resize(std::size_t size) {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(size));
    for (const Slot& slot : old) {
        if (slot.key != kNoKey) {
            slots_[slot_of(slot.key)] = slot;
        }
    }
}

}  // namespace ui
