#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// Finds things by their id in one step, however many there are. It holds no ids, only the places
/// of the things; `id_of(place)` gives the id of one of them, the same each time.
class IdTable {
public:
    template <typename IdOf>
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id, IdOf id_of) const {
        for (std::size_t slot = first_slot(id); slot < slots_.size() && slots_[slot] != kFree;
             slot = next_slot(slot)) {
            if (id_of(slots_[slot]) == id) {
                return slots_[slot];
            }
        }
        return std::nullopt;
    }

    /// Takes a thing in, unless one with its id is there. Whether it did.
    template <typename IdOf>
    bool add(std::uint32_t place, IdOf id_of) {
        if (find(id_of(place), id_of)) {
            return false;
        }
        if ((count_ + 1) * 2 > slots_.size()) {
            const std::vector<std::uint32_t> before = grow();
            for (const std::uint32_t old : before) {
                if (old != kFree) {
                    occupy(first_slot(id_of(old)), old);
                }
            }
        }
        occupy(first_slot(id_of(place)), place);
        ++count_;
        return true;
    }

    [[nodiscard]] std::size_t size() const { return count_; }

private:
    static constexpr std::uint32_t kFree = 0xFFFFFFFFU;

    [[nodiscard]] std::size_t first_slot(std::string_view id) const;
    [[nodiscard]] std::size_t next_slot(std::size_t slot) const;
    void occupy(std::size_t slot, std::uint32_t place);
    /// Makes room for twice as many. Returns what was there.
    std::vector<std::uint32_t> grow();

    std::vector<std::uint32_t> slots_;  ///< As many as a power of two, at most half of them taken.
    std::size_t count_ = 0;
};

}  // namespace core
