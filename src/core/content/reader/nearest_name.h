#pragma once

#include <string_view>

namespace core {

/// Finds among names offered one by one the one most like a misspelt name, for "did you mean …?".
/// Case and the difference between blank, underscore and hyphen do not count.
class NearestName {
public:
    /// `misspelt` must outlive this object.
    explicit NearestName(std::string_view misspelt) : misspelt_(misspelt) {}

    /// `name` must outlive this object.
    void offer(std::string_view name);

    /// Empty when no name was near enough.
    [[nodiscard]] std::string_view best() const { return best_; }

private:
    std::string_view misspelt_;
    std::string_view best_;
    int best_distance_ = 3;
};

}  // namespace core
