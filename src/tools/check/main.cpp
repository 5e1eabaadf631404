#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/content/check.h"
#include "core/content/problem.h"
#include "core/result.h"
#include "tools/check/options.h"
#include "tools/check/problem_json.h"
#include "tools/files/programme_folder.h"
#include "tools/files/words_folder.h"
#include "words/built_in.h"
#include "words/read_words.h"
#include "words/signature.h"

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

void check_programme(tools::ProgrammeFolder folder, Findings& findings) {
    std::vector<core::Problem> problems = folder.reading.problems;
    for (core::Problem& problem : core::check_content(folder.reading, folder.files)) {
        problems.push_back(std::move(problem));
    }
    for (core::Problem& problem : problems) {
        problem.file = (folder.path / problem.file).string();
        findings.problems.push_back(std::move(problem));
    }
    findings.file_count += folder.files.size();
}

/// Words that are said with these messages, where the folder holds them.
std::optional<core::Error> check_words(const std::filesystem::path& folder,
                                       const std::vector<words::Signature>& signatures,
                                       Findings& findings) {
    const auto files = tools::read_words_folder(folder);
    if (!files) {
        return files.error();
    }
    for (const core::FileText& file : files.value()) {
        words::WordsReading reading = words::read_words_file(file, signatures);
        for (core::Problem& problem : reading.problems) {
            problem.file = (folder / problem.file).string();
            findings.problems.push_back(std::move(problem));
        }
    }
    findings.file_count += files.value().size();
    return std::nullopt;
}

/// What the page says, and what is said of faults.
std::optional<core::Error> check_all_words(const std::filesystem::path& data, Findings& findings) {
    const std::filesystem::path folder = data / tools::kWordsFolder;
    if (auto error = check_words(folder, words::message_signatures(), findings)) {
        return error;
    }
    return check_words(folder / tools::kFaultsFolder, words::fault_signatures(), findings);
}

void print(const Findings& findings, const tools::Options& options) {
    const words::Faults faults = words::built_in_faults();
    if (options.is_json) {
        std::fputs(tools::problems_as_json(faults, findings.problems).c_str(), stdout);
    } else {
        for (const core::Problem& problem : findings.problems) {
            std::puts(faults.line(problem).c_str());
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
        auto site = tools::read_site(path);
        if (!site) {
            return fail(site.error());
        }
        for (tools::ProgrammeFolder& folder : site.value()) {
            check_programme(std::move(folder), findings);
        }
        if (const auto error = check_all_words(path, findings)) {
            return fail(*error);
        }
    }
    print(findings, options.value());
    return core::has_errors(findings.problems) ? kFaulty : kClean;
}
