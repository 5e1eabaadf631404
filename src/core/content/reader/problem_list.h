#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/content/problem.h"

namespace core {

/// A problem that was found only when others had been told that come after it in the text.
struct LateProblem {
    std::size_t before = 0;  ///< The problem it belongs before; `ProblemList::size()` at the time.
    Problem problem;
};

/// Collects problems up to a limit; the last one then says that there are more.
class ProblemList {
public:
    explicit ProblemList(std::size_t limit) : limit_(limit) {}

    void add(Problem problem);
    /// The place is the byte at `offset` of a text that `settle_offsets` is given later.
    void add_at(std::size_t offset, Problem problem);
    /// Gives the problems that were added with an offset their lines and columns in `text`.
    void settle_offsets(std::string_view text);
    /// `late` is in the order of `before`.
    void insert(std::vector<LateProblem> late);

    [[nodiscard]] std::size_t size() const { return problems_.size(); }
    [[nodiscard]] std::size_t limit() const { return limit_; }
    [[nodiscard]] std::vector<Problem> take();

private:
    struct Unsettled {
        std::size_t offset = 0;
        std::size_t problem = 0;
    };

    std::size_t limit_;
    std::vector<Problem> problems_;  ///< One more than the limit when there are too many.
    std::vector<Unsettled> unsettled_;
};

}  // namespace core
