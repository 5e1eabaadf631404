#include "tools/files/programme_folder.h"

#include <filesystem>
#include <string>
#include <unistd.h>
#include <vector>

#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/told.h"
#include "support/workplace.h"

namespace {

using fixture::SampleFiles;
using Lines = std::vector<std::string>;
using tools::Standing;

SampleFiles sample(const std::string& id) {
    return SampleFiles().replace("programme.json", R"("id": "demo")", R"("id": ")" + id + '"');
}

/// While it lives, permissions count for whoever runs the tests, root too.
class OrdinaryUser {
public:
    OrdinaryUser() { REQUIRE((user_ != 0 || seteuid(kNobody) == 0)); }
    ~OrdinaryUser() { CHECK(seteuid(user_) == 0); }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    static constexpr uid_t kNobody = 65534;
    uid_t user_ = geteuid();
};

/// The folders of a site, one line each: name, what becomes of it, its problems.
Lines summary(const std::vector<tools::ProgrammeFolder>& folders) {
    constexpr const char* kStandings[] = {"shown", "left out", "unreadable"};
    Lines lines;
    for (const tools::ProgrammeFolder& folder : folders) {
        lines.push_back(folder.path.filename().string() + ": " +
                        kStandings[static_cast<std::size_t>(folder.standing)]);
        for (const core::Problem& problem : folder.reading.problems) {
            lines.push_back(fixture::line_of(problem));
        }
    }
    return lines;
}

Lines summary_of(const std::filesystem::path& path) {
    const auto site = tools::read_site(path);
    REQUIRE(site);
    return summary(site.value());
}

TEST_CASE_FIXTURE(fixture::Workplace, "read_site: a programme whose id is another is left out") {
    (void)write(sample("aipi"), "aipi");
    (void)write(sample("aipi"), "copy");
    (void)write(sample("MDE"), "mde");
    (void)write(sample("../aipi"), "up");
    constexpr char kLeftOut[] =
        "is not the name of this folder, so this programme is left out of "
        "the site. Make it ";
    CHECK(summary_of(folder()) == Lines{"aipi: shown", "copy: left out",
                                        "programme.json:3:9: error: The id \"aipi\" " +
                                            std::string(kLeftOut) + "\"copy\". [/id]",
                                        "mde: left out",
                                        "programme.json:3:9: error: The id \"MDE\" " +
                                            std::string(kLeftOut) + "\"mde\". [/id]",
                                        "up: left out",
                                        "programme.json:3:9: error: The id \"../aipi\" " +
                                            std::string(kLeftOut) + "\"up\". [/id]"});
}

TEST_CASE_FIXTURE(fixture::Workplace,
                  "read_site: a folder whose name can be no address is left out") {
    (void)write(sample("demo"), "demo");
    (void)write(sample("A b"), "A b");
    CHECK(summary_of(folder()) ==
          Lines{"A b: left out",
                "programme.json:1:1: error: The name of this folder, \"A b\", cannot stand in an "
                "address, so this programme is left out of the site. Give the folder, and \"id\" "
                "in this file, a name of small letters and digits, joined by single hyphens.",
                "demo: shown"});
}

TEST_CASE_FIXTURE(fixture::Workplace, "read_site: a programme takes no folder of the site's own") {
    (void)write(sample("app"), "app");
    (void)write(sample("data"), "data");
    const auto said = [](const std::string& name) {
        return "programme.json:1:1: error: The folder is called \"" + name +
               "\", which the site needs for itself, so this programme is left out of the site. "
               "Give the folder, and \"id\" in this file, another name.";
    };
    CHECK(summary_of(folder()) ==
          Lines{"app: left out", said("app"), "data: left out", said("data")});
}

TEST_CASE_FIXTURE(fixture::Workplace,
                  "read_site: a folder without programme.json is told, unless it is none of ours") {
    (void)write(sample("demo"), "demo");
    (void)write(SampleFiles().remove("programme.json"), "new");
    for (const char* name : {"empty", "schema", "words", ".git"}) {
        std::filesystem::create_directory(folder() / name);
    }
    constexpr char kMissing[] =
        "programme.json:1:1: error: This file is missing, so this folder "
        "is left out of the site. Add the file, or take the folder away.";
    CHECK(summary_of(folder()) ==
          Lines{"demo: shown", "empty: left out", kMissing, "new: left out", kMissing});
}

TEST_CASE_FIXTURE(fixture::Workplace,
                  "read_site: an id that could not be read is the name of the folder") {
    (void)write(SampleFiles().set("programme.json", ""), "torn");
    const auto site = tools::read_site(folder());
    REQUIRE(site);
    CHECK(site.value().at(0).standing == Standing::Shown);
    CHECK(site.value().at(0).reading.content.programme.id == "torn");
    CHECK(core::has_errors(site.value().at(0).reading.problems));
}

TEST_CASE_FIXTURE(fixture::Workplace,
                  "read_site: a file that the disk refuses costs one programme") {
    (void)write(sample("demo"), "demo");
    const std::filesystem::path other = write(sample("other"), "other");
    std::filesystem::permissions(folder(), std::filesystem::perms(0755));
    std::filesystem::permissions(other / "people.json", std::filesystem::perms::none);
    const OrdinaryUser user;
    CHECK(summary_of(folder()) ==
          Lines{"demo: shown", "other: unreadable",
                "people.json:1:1: error: This file cannot be read; check its name and its "
                "permissions."});
}

TEST_CASE_FIXTURE(fixture::Workplace,
                  "read_site: a programme folder stands for itself, however it is named") {
    const std::filesystem::path demo = write(sample("demo"), "demo");
    for (const std::filesystem::path& path : {demo, demo / "", demo / "editions" / ".."}) {
        CAPTURE(path.string());
        const auto site = tools::read_site(path);
        REQUIRE(site);
        REQUIRE(site.value().size() == 1);
        CHECK(site.value().front().standing == Standing::Shown);
    }
}

TEST_CASE("read_site: where no programme is, there is an error that says so") {
    const auto none = tools::read_site(PROGRAM_EXPLORER_ROOT "/src");
    REQUIRE_FALSE(none);
    CHECK(none.error().message == "Neither this folder nor one in it has a file programme.json.");
    CHECK_FALSE(tools::read_site(PROGRAM_EXPLORER_ROOT "/no such folder"));
}

}  // namespace
