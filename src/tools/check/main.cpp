#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "core/content/check.h"
#include "core/content/read.h"
#include "tools/check/options.h"
#include "tools/check/problem_json.h"
#include "tools/files/programme_folder.h"

namespace {

constexpr int kClean = 0;
constexpr int kFaulty = 1;
constexpr int kMisused = 2;

/// What was found in all folders.
struct Findings {
    std::size_t file_count = 0;
    std::vector<core::Problem> problems;
};

int fail(const core::Error& error) {
    std::fprintf(stderr, "program-explorer-check: %s%s%s\n", error.where.c_str(),
                 error.where.empty() ? "" : ": ", error.message.c_str());
    return kMisused;
}

void check_programme(const std::filesystem::path& folder, const std::vector<core::FileText>& files,
                     Findings& findings) {
    core::Reading reading = core::read_content(files);
    std::vector<core::Problem> problems = core::check_content(reading, files);
    problems.insert(problems.begin(), reading.problems.begin(), reading.problems.end());
    for (core::Problem& problem : problems) {
        problem.file = (folder / problem.file).string();
        findings.problems.push_back(std::move(problem));
    }
    findings.file_count += files.size();
}

void print(const Findings& findings, const tools::Options& options) {
    if (options.is_json) {
        std::fputs(tools::problems_as_json(findings.problems).c_str(), stdout);
    } else {
        for (const core::Problem& problem : findings.problems) {
            std::puts(core::format_problem(problem).c_str());
        }
    }
    std::fflush(stdout);
    const std::size_t count = findings.problems.size();
    std::fprintf(stderr, "%zu files, %zu %s\n", findings.file_count, count,
                 count == 1 ? "problem" : "problems");
}

}  // namespace

int main(int argument_count, char** arguments) {
    const auto options = tools::parse_options({arguments + 1, arguments + argument_count});
    if (!options) {
        fail(options.error());
        std::fputs(tools::kUsage, stderr);
        return kMisused;
    }
    if (options.value().is_help) {
        std::fputs(tools::kUsage, stdout);
        return kClean;
    }
    Findings findings;
    for (const std::string& path : options.value().folders) {
        const auto folders = tools::find_programme_folders(path);
        if (!folders) {
            return fail(folders.error());
        }
        for (const std::filesystem::path& folder : folders.value()) {
            const auto files = tools::read_programme_folder(folder);
            if (!files) {
                return fail(files.error());
            }
            check_programme(folder, files.value(), findings);
        }
    }
    print(findings, options.value());
    return core::has_errors(findings.problems) ? kFaulty : kClean;
}
