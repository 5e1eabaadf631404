#include "shell/unread_files.h"

#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/sample_files.h"

namespace {

using Names = std::vector<std::string>;

/// A programme whose usual edition is that of 2023 and whose other one, of 2024, can be read, with
/// these files that cannot.
core::Reading reading_without(Names unread, Names editions = {"2024"}) {
    core::Reading reading;
    reading.content.programme.default_edition = "2023";
    for (std::string& id : editions) {
        reading.content.editions.emplace_back().id = std::move(id);
    }
    reading.unread = std::move(unread);
    return reading;
}

Names needed(Names unread, std::string_view address, Names editions = {"2023", "2024"}) {
    return shell::unread_files(reading_without(std::move(unread), std::move(editions)), address)
        .needed;
}

TEST_CASE("unread files: what says which courses there are is needed on every page") {
    const Names both{"programme.json", "courses.json"};
    CHECK(needed(both, "demo/") == both);
    CHECK(needed(both, "demo/courses/x-1/") == both);
}

TEST_CASE("unread files: of several files of courses each is needed") {
    core::Reading reading = reading_without({"courses-2.json", "courses.json"});
    reading.content.programme.course_files = {"courses-1.json", "courses-2.json"};
    CHECK(shell::unread_files(reading, "demo/").needed == Names{"courses-2.json"});
}

TEST_CASE("unread files: the others are merely good to have") {
    const Names files{"sources.json", "people.json", "outcomes.json", "admissions.json"};
    const shell::UnreadFiles unread = shell::unread_files(reading_without(files), "demo/");
    CHECK(unread.needed.empty());
    CHECK(unread.others == files);
}

TEST_CASE("unread files: the usual edition is needed, the one that is shown, and no other") {
    const Names usual{"editions/2023.json"};
    const Names other{"editions/2024.json"};
    CHECK(needed(usual, "demo/", {"2024"}) == usual);
    CHECK(needed(usual, "demo/2024/courses/", {"2024"}) == usual);
    CHECK(needed(other, "demo/", {"2023"}).empty());
    CHECK(needed(other, "demo/20240/", {"2023"}).empty());
    CHECK(needed(other, "demo/2024/", {"2023"}) == other);
    CHECK(needed(other, "demo/courses/?q=x&edition=2024", {"2023"}) == other);
}

TEST_CASE(
    "unread files: where no default is named, or none that there is, the first one is usual") {
    for (const char* usual : {"", "1999"}) {
        CAPTURE(std::string(usual));
        core::Reading reading = reading_without({"editions/2023.json", "editions/2024.json"});
        reading.content.programme.default_edition = usual;
        reading.content.editions.emplace_back().id = "2025";
        reading.named_editions = {"2024", "2023", "2025"};
        CHECK(shell::unread_files(reading, "demo/").needed == Names{"editions/2024.json"});
    }
}

TEST_CASE("unread files: the editions that a programme names are known though they are lost") {
    const auto files =
        fixture::SampleFiles()
            .replace("programme.json", R"("default_edition": "2023",)", "")
            .replace("programme.json", R"("editions": ["2023"])", R"("editions": ["2022", "2023"])")
            .set("editions/2022.json", "{");
    CHECK(shell::unread_files(files.read(), "demo/").needed == Names{"editions/2022.json"});
}

TEST_CASE("unread files: a comparison of editions needs all of them") {
    const Names other{"editions/2024.json"};
    CHECK(needed(other, "demo/compare/editions/", {"2023"}) == other);
    CHECK(needed(other, "demo/compare/?of=editions", {"2023"}) == other);
}

TEST_CASE("unread files: without any edition each is needed") {
    const Names both{"editions/2023.json", "editions/2024.json"};
    CHECK(needed(both, "demo/", {}) == both);
}

}  // namespace
