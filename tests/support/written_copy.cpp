#include "support/written_copy.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "support/doctest.h"

namespace fixture {
namespace {

std::string read(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

void check_copy(const std::string& path, const std::string& text) {
    CAPTURE(path);
    const std::string whole = PROGRAM_EXPLORER_ROOT "/" + path;
    if (std::getenv("PROGRAM_EXPLORER_WRITE_OUTLINES") != nullptr) {
        std::ofstream(whole, std::ios::binary) << text;
    }
    CHECK(text == read(whole));
}

}  // namespace fixture
