#include "core/content/problem.h"

#include <algorithm>

namespace core {

std::string place_of(const Problem& problem) {
    std::string place = problem.file;
    place += ':';
    place += std::to_string(std::max(problem.line, 1));
    place += ':';
    place += std::to_string(std::max(problem.column, 1));
    return place;
}

std::string pointer_note(const Problem& problem) {
    return problem.pointer.empty() ? std::string() : " [" + problem.pointer + ']';
}

bool has_errors(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.severity == Problem::Severity::Error;
    });
}

}  // namespace core
