#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "core/content/problem.h"

namespace core {

/// Collects problems up to a limit; the last one then says that there are more.
class ProblemList {
public:
    explicit ProblemList(std::size_t limit) : limit_(limit) {}

    void add(Problem problem);

    [[nodiscard]] bool is_full() const { return problems_.size() >= limit_; }
    [[nodiscard]] std::vector<Problem> take() { return std::move(problems_); }

private:
    std::size_t limit_;
    std::vector<Problem> problems_;
};

}  // namespace core
