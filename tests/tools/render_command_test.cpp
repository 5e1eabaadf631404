// Runs the command itself over a folder of content and reads what it writes.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <unistd.h>
#include <vector>

#include <doctest/doctest.h>

#include "support/sample_files.h"

namespace {

namespace fs = std::filesystem;

/// The list of programmes on a site with a programme folder of each name.
std::string index_of_site(const std::vector<std::string>& names) {
    std::string pattern = (fs::temp_directory_path() / "render command XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    const fs::path folder = pattern;
    const fixture::SampleFiles files;
    for (const std::string& name : names) {
        for (const core::FileText& file : files.all()) {
            const fs::path path = folder / "data" / name / file.name;
            fs::create_directories(path.parent_path());
            std::ofstream(path, std::ios::binary) << file.text;
        }
    }
    const std::string command = std::string("'") + PROGRAM_EXPLORER_RENDER +
                                "' --template '" PROGRAM_EXPLORER_ROOT "/web' '" + pattern +
                                "/data' '" + pattern + "/site' >'" + pattern + "/out'";
    REQUIRE(std::system(command.c_str()) == 0);
    std::ifstream stream(folder / "site" / "index.html", std::ios::binary);
    std::string html{std::istreambuf_iterator<char>(stream), {}};
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    return html;
}

TEST_CASE("render: a site of one programme leads straight to it, one of several shows the list") {
    const std::string redirect = "<meta http-equiv=\"refresh\" content=\"0; url=demo/\">";
    const std::string link = "<li><a href=\"demo/\">";
    const std::string one = index_of_site({"one"});
    CHECK(one.find(redirect) != std::string::npos);
    CHECK(one.find(link) != std::string::npos);
    const std::string two = index_of_site({"one", "two"});
    CHECK(two.find("http-equiv=\"refresh\"") == std::string::npos);
    CHECK(two.find(link, two.find(link) + 1) != std::string::npos);
    CHECK(two.find("{{") == std::string::npos);
}

}  // namespace
