#include "tools/check/problem_json.h"

#include "tools/files/json_text.h"

namespace tools {
namespace {

const char* kind_name(core::Problem::Kind kind) {
    switch (kind) {
        case core::Problem::Kind::Syntax:
            return "syntax";
        case core::Problem::Kind::Shape:
            return "shape";
        case core::Problem::Kind::Reference:
            return "reference";
        case core::Problem::Kind::Meaning:
            return "meaning";
    }
    return "";
}

std::string problem_as_json(const words::Faults& faults, const core::Problem& problem) {
    const bool is_error = problem.severity == core::Problem::Severity::Error;
    std::string result = "{\"file\": " + json_text(problem.file);
    result += ", \"line\": " + std::to_string(problem.line);
    result += ", \"column\": " + std::to_string(problem.column);
    result += ", \"severity\": " + json_text(is_error ? "error" : "warning");
    result += ", \"kind\": " + json_text(kind_name(problem.kind));
    result += ", \"pointer\": " + json_text(problem.pointer);
    result += ", \"message\": " + json_text(faults.say(problem.message));
    result += ", \"remedy\": " + json_text(faults.say(problem.remedy));
    return result + '}';
}

}  // namespace

std::string problems_as_json(const words::Faults& faults,
                             const std::vector<core::Problem>& problems) {
    std::string result = "[";
    for (const core::Problem& problem : problems) {
        result += result.size() == 1 ? "\n" : ",\n";
        result += problem_as_json(faults, problem);
    }
    return result + "\n]\n";
}

}  // namespace tools
