#include "core/content/reader/problem_list.h"

#include <utility>

#include "core/content/faults.h"
#include "core/content/reader/position.h"
#include "core/sort.h"

namespace core {

void ProblemList::add(Problem problem) {
    if (problems_.size() <= limit_) {
        problems_.push_back(std::move(problem));
    }
}

void ProblemList::add_at(std::size_t offset, Problem problem) {
    if (problems_.size() <= limit_) {
        unsettled_.push_back({.offset = offset, .problem = problems_.size()});
        problems_.push_back(std::move(problem));
    }
}

void ProblemList::settle_offsets(std::string_view text) {
    sort(unsettled_, [](const Unsettled& a, const Unsettled& b) { return a.offset < b.offset; });
    PositionWalk walk(text);
    for (const Unsettled& unsettled : unsettled_) {
        const Position at = walk.go_to(unsettled.offset);
        problems_[unsettled.problem].line = at.line;
        problems_[unsettled.problem].column = at.column;
    }
    unsettled_.clear();
}

void ProblemList::insert(std::vector<LateProblem> late) {
    std::vector<Problem> merged;
    merged.reserve(problems_.size() + late.size());
    auto next = late.begin();
    for (std::size_t i = 0; i <= problems_.size(); ++i) {
        for (; next != late.end() && next->before == i; ++next) {
            merged.push_back(std::move(next->problem));
        }
        if (i < problems_.size()) {
            merged.push_back(std::move(problems_[i]));
        }
    }
    problems_ = std::move(merged);
}

std::vector<Problem> ProblemList::take() {
    if (problems_.size() > limit_) {
        problems_.resize(limit_);
        Problem& last = problems_.back();
        last.pointer.clear();
        last.message = Fault::more_problems;
        last.remedy = Fault::mend_and_check_again;
    }
    return std::move(problems_);
}

}  // namespace core
