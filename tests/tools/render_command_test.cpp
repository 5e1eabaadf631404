// Runs the command itself, on small programmes.

#include <filesystem>
#include <string>

#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/workplace.h"

namespace {

namespace fs = std::filesystem;
using fixture::Outcome;
using fixture::SampleFiles;
using fixture::text_of;

/// Runs the command in a folder of its own.
class RenderPlace : public fixture::Workplace {
public:
    [[nodiscard]] Outcome run(const std::string& arguments) const {
        return fixture::Workplace::run(PROGRAM_EXPLORER_RENDER, arguments);
    }
    /// Renders the programme folder `data` to `site()`.
    [[nodiscard]] Outcome render(const fs::path& data) const {
        return run("--template '" PROGRAM_EXPLORER_ROOT "/web' '" + data.string() + "' '" +
                   site().string() + "'");
    }
    /// As deep as a faulty id may climb and still be in this test's folder.
    [[nodiscard]] fs::path site() const { return folder() / "deep" / "down" / "site"; }
};

TEST_CASE_FIXTURE(RenderPlace, "render: every address has a page") {
    const Outcome outcome = render(write(SampleFiles()));
    CHECK(outcome.code == 0);
    CHECK(outcome.out == "9 pages\n");
    CHECK(outcome.err == "");
    CHECK(text_of(site() / "index.html").find("<a href=\"demo/\">Demo</a>") != std::string::npos);
    CHECK(fs::exists(site() / "demo/courses/c-1/index.html"));
}

TEST_CASE_FIXTURE(RenderPlace,
                  "render: one programme is led straight to, several are shown as a list") {
    const fs::path data = write(SampleFiles(), "data/one");
    REQUIRE(render(data.parent_path()).code == 0);
    const std::string one = text_of(site() / "index.html");
    CHECK(one.find("http-equiv=\"refresh\" content=\"0; url=demo/\"") != std::string::npos);

    (void)write(SampleFiles().replace("programme.json", R"("id": "demo")", R"("id": "other")"),
                "data/two");
    REQUIRE(render(data.parent_path()).code == 0);
    const std::string two = text_of(site() / "index.html");
    CHECK(two.find("http-equiv") == std::string::npos);
    CHECK(two.find("<a href=\"demo/\">") != std::string::npos);
    CHECK(two.find("<a href=\"other/\">") != std::string::npos);
    CHECK(two.find("{{") == std::string::npos);
}

TEST_CASE_FIXTURE(RenderPlace, "render: an id that leads out of the folder gets no page") {
    const Outcome outcome = render(
        write(SampleFiles().replace("courses.json", R"("id": "c-3")", R"("id": "../../../esc")")));
    CHECK(outcome.code == 0);
    CHECK(outcome.out == "8 pages\n");
    CHECK_FALSE(fs::exists(site() / "demo/courses/../../../esc"));
}

TEST_CASE_FIXTURE(RenderPlace, "render: a programme whose id leads out of the folder is refused") {
    const fs::path elsewhere = folder() / "elsewhere";
    const fs::path data = write(SampleFiles().replace("programme.json", R"("id": "demo")",
                                                      R"("id": ")" + elsewhere.string() + '"'));
    const Outcome outcome = render(data);
    CHECK(outcome.code == 1);
    CHECK(outcome.err == "program-explorer-render: " + data.string() +
                             ": The id of this programme cannot stand in an address; use small "
                             "letters and digits, joined by single hyphens.\n");
    CHECK_FALSE(fs::exists(elsewhere));
}

TEST_CASE_FIXTURE(RenderPlace, "render: a programme without title or language has a name and one") {
    const Outcome outcome =
        render(write(SampleFiles()
                         .replace("programme.json", R"("title": "Demo", "short_title": "D", )", "")
                         .replace("programme.json", R"("language": "en",)", "")));
    CHECK(outcome.code == 0);
    CHECK(text_of(site() / "index.html").find("<a href=\"demo/\">demo</a>") != std::string::npos);
    CHECK(text_of(site() / "demo/index.html").find("<html lang=\"en\"") != std::string::npos);
}

TEST_CASE_FIXTURE(RenderPlace, "render: the page for lost addresses works at any depth") {
    REQUIRE(run("--base /there --template '" PROGRAM_EXPLORER_ROOT "/web' '" +
                write(SampleFiles()).string() + "' '" + site().string() + "'")
                .code == 0);
    const std::string page = text_of(site() / "404.html");
    std::size_t links = 0;
    for (const std::string attribute : {" href=\"", " src=\"", " action=\""}) {
        for (std::size_t at = page.find(attribute); at != std::string::npos;
             at = page.find(attribute, at + 1)) {
            const std::string target = page.substr(at + attribute.size(), 60);
            CAPTURE(target);
            CHECK((target.starts_with("/there/") || target.starts_with("https://") ||
                   target.starts_with("mailto:") || target.starts_with("#")));
            ++links;
        }
    }
    CHECK(links > 10);
}

TEST_CASE_FIXTURE(RenderPlace,
                  "render: a command that is not understood exits with 2 and says how") {
    for (const std::string arguments : {"", "one", "--site", "-x one two"}) {
        CAPTURE(arguments);
        const Outcome outcome = run(arguments);
        CHECK(outcome.code == 2);
        CHECK(outcome.out == "");
        CHECK(outcome.err.starts_with("program-explorer-render: "));
        CHECK(outcome.err.find(":  ") == std::string::npos);
        CHECK(outcome.err.find("Usage: program-explorer-render") != std::string::npos);
    }
}

TEST_CASE_FIXTURE(RenderPlace, "render: --help explains the command and exits with 0") {
    const Outcome outcome = run("-h");
    CHECK(outcome.code == 0);
    CHECK(outcome.out.starts_with("Usage: program-explorer-render"));
}

}  // namespace
