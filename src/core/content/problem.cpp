#include "core/content/problem.h"

#include <algorithm>

namespace core {

std::string format_problem(const Problem& problem) {
    std::string line = problem.file;
    line += ':';
    line += std::to_string(std::max(problem.line, 1));
    line += ':';
    line += std::to_string(std::max(problem.column, 1));
    line += problem.severity == Problem::Severity::Error ? ": error: " : ": warning: ";
    line += problem.message;
    if (!problem.remedy.empty()) {
        line += ' ';
        line += problem.remedy;
    }
    if (!problem.pointer.empty()) {
        line += " [";
        line += problem.pointer;
        line += ']';
    }
    return line;
}

bool has_errors(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.severity == Problem::Severity::Error;
    });
}

}  // namespace core
