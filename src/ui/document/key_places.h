#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "ui/document/node.h"

namespace ui {

/// Where keys are. They are hashes already: each stands in the slot that its low bits name, or in
/// the next that is free.
class KeyPlaces {
public:
    /// Makes room for `count` of them.
    void reserve(std::size_t count);
    /// Whether `key` is new; if so it is at `place`.
    bool insert(Key key, std::uint32_t place);
    /// Where `key` is; null when it is nowhere. Valid until the next `insert`.
    [[nodiscard]] const std::uint32_t* find(Key key) const;

private:
    struct Slot {
        Key key = kNoKey;  ///< `kNoKey`: free.
        std::uint32_t place = 0;
    };

    [[nodiscard]] std::size_t slot_of(Key key) const;
    void resize(std::size_t size);

    std::vector<Slot> slots_;  ///< A power of two of them, less than half of them taken.
    std::size_t count_ = 0;
};

}  // namespace ui
