#include "tools/files/programme_folder.h"

#include "core/content/check.h"
#include "support/doctest.h"

TEST_CASE("shipped content: nothing is wrong with it") {
    const auto folders = tools::find_programme_folders(PROGRAM_EXPLORER_ROOT "/data");
    REQUIRE(folders);
    for (const std::filesystem::path& folder : folders.value()) {
        const auto files = tools::read_programme_folder(folder);
        REQUIRE(files);
        const core::Reading reading = core::read_content(files.value());
        for (const core::Problem& problem : reading.problems) {
            FAIL_CHECK(core::format_problem(problem));
        }
        for (const core::Problem& problem : core::check_content(reading, files.value())) {
            CHECK_MESSAGE(problem.severity == core::Problem::Severity::Warning,
                          core::format_problem(problem));
        }
    }
}

TEST_CASE("find_programme_folders: a folder without programmes is an error that says so") {
    const auto none = tools::find_programme_folders(PROGRAM_EXPLORER_ROOT "/src");
    REQUIRE_FALSE(none);
    CHECK(none.error().message == "Neither this folder nor one in it has a file programme.json.");
    CHECK_FALSE(tools::find_programme_folders(PROGRAM_EXPLORER_ROOT "/no such folder"));
}

TEST_CASE("find_programme_folders: a programme folder stands for itself") {
    const auto folders = tools::find_programme_folders(PROGRAM_EXPLORER_ROOT "/data/aipi");
    REQUIRE(folders);
    CHECK(folders.value().size() == 1);
}
