// One program a target. Not of libFuzzer: `--seeds FOLDER` writes the target's seeds there.

#define DOCTEST_CONFIG_IMPLEMENT
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "fuzz/target.h"
#include "support/doctest.h"

namespace {

void write_seeds(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    int number = 0;
    for (const std::string& seed : fuzz::seeds()) {
        std::ofstream(folder / ("seed-" + std::to_string(++number)), std::ios::binary) << seed;
    }
}

/// What the tests' own checks call when one of them fails.
void stop(const doctest::AssertData& data) {
    std::fprintf(stderr, "%s:%d: this does not hold: %s\n    %s\n", data.m_file, data.m_line,
                 data.m_expr, data.m_decomp.c_str());
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** words) {
    static doctest::Context checks;
    checks.setAsDefaultForAssertsOutOfTestCases();
    checks.setAssertHandler(stop);
    if (*count == 3 && (*words)[1] == std::string_view("--seeds")) {
        write_seeds((*words)[2]);
        std::exit(EXIT_SUCCESS);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    fuzz::try_input({reinterpret_cast<const char*>(bytes), count});
    return 0;
}
