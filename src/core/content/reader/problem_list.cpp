#include "core/content/reader/problem_list.h"

namespace core {

void ProblemList::add(Problem problem) {
    if (is_full()) {
        return;
    }
    if (problems_.size() + 1 == limit_) {
        problem.pointer.clear();
        problem.message = "There are more problems than are listed.";
        problem.remedy = "Mend the ones above and check again.";
    }
    problems_.push_back(std::move(problem));
}

}  // namespace core
