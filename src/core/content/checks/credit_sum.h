#pragma once

#include "core/content/model.h"

namespace core {

/// Within this, two numbers of credits are the same.
inline constexpr double kCreditTolerance = 0.001;

/// A sum of credits of which some may be unknown.
class CreditSum {
public:
    void add(const Credits& credits);
    void add_unknown() { has_unknown_ = true; }

    /// Whether the sum can be `total`: no more than it, and as much if everything is known.
    [[nodiscard]] bool can_be(double total) const;
    /// Whether the sum can be `total` or more.
    [[nodiscard]] bool can_reach(double total) const;
    [[nodiscard]] bool has_inferred() const { return has_inferred_; }
    /// All that is known of it, and whether it may be more.
    [[nodiscard]] double known() const { return known_; }
    [[nodiscard]] bool has_unknown() const { return has_unknown_; }

private:
    double known_ = 0.0;
    bool has_unknown_ = false;
    bool has_inferred_ = false;
};

}  // namespace core
