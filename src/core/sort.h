#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace core {

/// Sorts `items` as `std::sort` does, by way of a heap: that is slower, and a small part of the
/// code, for short ranges need no cases of their own.
template <typename T, typename Less = std::less<T>>
void sort(std::vector<T>& items, const Less& is_less = {}) {
    std::make_heap(items.begin(), items.end(), is_less);
    std::sort_heap(items.begin(), items.end(), is_less);
}

}  // namespace core
