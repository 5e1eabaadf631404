// program-explorer-bench FOLDER QUERIES RUNS: times each phase on the programme in FOLDER and
// prints the shortest times in milliseconds as a JSON object. QUERIES is a file with a query a
// line.

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

#include "tools/bench/phases/phases.h"
#include "tools/files/programme_folder.h"
#include "tools/files/text_file.h"

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kMisused = 2;

int fail(const core::Error& error) {
    std::fprintf(stderr, "program-explorer-bench: %s: %s\n", error.where.c_str(),
                 error.message.c_str());
    return kFailed;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

double time_ms(const tools::Phase& phase, tools::Workpiece& work) {
    using Clock = std::chrono::steady_clock;
    phase.forget(work);
    const Clock::time_point start = Clock::now();
    phase.run(work);
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void print_times(tools::Workpiece& work, int runs) {
    const char* separator = "{";
    for (const tools::Phase* phase = tools::kPhases; phase->name != nullptr; ++phase) {
        double shortest = time_ms(*phase, work);
        for (int run = 1; run < runs; ++run) {
            shortest = std::min(shortest, time_ms(*phase, work));
        }
        std::printf("%s\"%s\": %.3f", separator, phase->name, shortest);
        separator = ", ";
    }
    std::puts("}");
}

}  // namespace

int main(int argument_count, char** arguments) {
    int runs = 0;
    const std::string_view given = argument_count == 4 ? arguments[3] : "";
    std::from_chars(given.data(), given.data() + given.size(), runs);
    if (runs < 1) {
        std::fputs("Usage: program-explorer-bench FOLDER QUERIES RUNS\n", stderr);
        return kMisused;
    }
    auto files = tools::read_programme_folder(arguments[1]);
    auto queries = tools::read_text(arguments[2]);
    if (!files || !queries) {
        return fail(files ? queries.error() : files.error());
    }
    tools::Workpiece work;
    work.files = std::move(files.value());
    work.queries = lines_of(queries.value());
    print_times(work, runs);
    return kDone;
}
