#include "support/workplace.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

#include "support/doctest.h"

namespace fixture {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Workplace::Workplace() {
    std::string pattern = (fs::temp_directory_path() / "command test XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    folder_ = pattern;
}

Workplace::~Workplace() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

fs::path Workplace::write(const SampleFiles& files, const char* name) const {
    const fs::path programme = folder_ / name;
    for (const core::FileText& file : files.all()) {
        fs::create_directories((programme / file.name).parent_path());
        std::ofstream(programme / file.name, std::ios::binary) << file.text;
    }
    return programme;
}

Outcome Workplace::run(const std::string& command, const std::string& arguments) const {
    const fs::path out = folder_ / "out";
    const fs::path err = folder_ / "err";
    const std::string line =
        "'" + command + "' " + arguments + " >'" + out.string() + "' 2>'" + err.string() + "'";
    const int status = std::system(line.c_str());
    REQUIRE(WIFEXITED(status));
    return {WEXITSTATUS(status), text_of(out), text_of(err)};
}

}  // namespace fixture
