#include "core/content/reader/nearest_name.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>

namespace core {
namespace {

constexpr std::size_t kLongestName = 48;

char folded(char character) {
    if (character >= 'A' && character <= 'Z') {
        return static_cast<char>(character - 'A' + 'a');
    }
    return character == ' ' || character == '_' ? '-' : character;
}

/// Insertions, deletions and substitutions from `a` to `b`; `limit` when there are that many or
/// more.
int edit_distance(std::string_view a, std::string_view b, int limit) {
    std::array<int, kLongestName + 1> row{};
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = static_cast<int>(j);
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int substitution = diagonal + (folded(a[i - 1]) == folded(b[j - 1]) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitution});
            least = std::min(least, row[j]);
        }
        if (least >= limit) {
            return limit;
        }
    }
    return std::min(row[b.size()], limit);
}

}  // namespace

void NearestName::offer(std::string_view name) {
    if (name.size() > kLongestName || misspelt_.size() > kLongestName) {
        return;
    }
    const int difference = static_cast<int>(name.size()) - static_cast<int>(misspelt_.size());
    if (std::abs(difference) >= best_distance_) {
        return;
    }
    const int distance = edit_distance(misspelt_, name, best_distance_);
    // A name of which half the letters differ is another name.
    if (distance < best_distance_ && distance * 2 < static_cast<int>(name.size())) {
        best_ = name;
        best_distance_ = distance;
    }
}

}  // namespace core
