// What scripts/bench_wasm.js calls to time the same phases as WebAssembly, built with the same
// settings as the program.

#include <cstdint>
#include <string>

#include "tools/bench/phases/phases.h"

namespace {

struct Session {
    tools::Workpiece work;
    std::string scratch;
};

Session& session() {
    static Session instance;
    return instance;
}

}  // namespace

#define BENCH_EXPORT(name) extern "C" [[clang::export_name(#name)]]

/// Makes room for `size` bytes of text for the next call.
BENCH_EXPORT(bench_allocate) char* bench_allocate(std::int32_t size) {
    session().scratch.resize(static_cast<std::size_t>(size));
    return session().scratch.data();
}

BENCH_EXPORT(bench_add_file) void bench_add_file(std::int32_t name_length) {
    const std::string& scratch = session().scratch;
    const auto length = static_cast<std::size_t>(name_length);
    session().work.files.push_back({scratch.substr(0, length), scratch.substr(length)});
}

BENCH_EXPORT(bench_add_query) void bench_add_query() {
    session().work.queries.push_back(session().scratch);
}

/// The name of a phase, closed by a zero; null after the last one.
BENCH_EXPORT(bench_phase) const char* bench_phase(std::int32_t phase) {
    return tools::kPhases[phase].name;
}
BENCH_EXPORT(bench_forget) void bench_forget(std::int32_t phase) {
    tools::kPhases[phase].forget(session().work);
}
BENCH_EXPORT(bench_run) void bench_run(std::int32_t phase) {
    tools::kPhases[phase].run(session().work);
}
