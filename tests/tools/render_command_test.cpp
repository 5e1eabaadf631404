// Runs the command itself, on small programmes.

#include <filesystem>
#include <string>

#include "app/address.h"
#include "app/route.h"
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

/// What the command prints when every address of the content has a page.
std::string pages_of(const SampleFiles& files) {
    return std::to_string(app::routes_of(files.read().content).size()) + " pages\n";
}

TEST_CASE_FIXTURE(RenderPlace, "render: every address has a page, and the site a list of them") {
    const Outcome outcome = render(write(SampleFiles()));
    CHECK(outcome.code == 0);
    CHECK(outcome.out == pages_of(SampleFiles()));
    CHECK(outcome.err == "");
    const core::Content content = SampleFiles().read().content;
    for (const app::Route& route : app::routes_of(content)) {
        const std::string address = app::address_of(route, content);
        CAPTURE(address);
        CHECK(fs::exists(site() / address / "index.html"));
    }
    const std::string list = text_of(site() / "pages.json");
    CHECK(list.starts_with("[\n{\"address\": \"demo/\", \"kind\": \"overview\"},\n"));
    for (const app::PageKind& kind : app::kPages) {
        CHECK(list.find("\"kind\": \"" + std::string(kind.name) + "\"") != std::string::npos);
    }
}

TEST_CASE_FIXTURE(RenderPlace,
                  "render: one programme is led straight to, several are shown as a list") {
    const fs::path data = write(SampleFiles(), "data/demo");
    REQUIRE(render(data.parent_path()).code == 0);
    const std::string one = text_of(site() / "index.html");
    CHECK(one.find("http-equiv=\"refresh\" content=\"0; url=demo/\"") != std::string::npos);

    (void)write(SampleFiles().replace("programme.json", R"("id": "demo")", R"("id": "other")"),
                "data/other");
    REQUIRE(render(data.parent_path()).code == 0);
    const std::string two = text_of(site() / "index.html");
    CHECK(two.find("http-equiv") == std::string::npos);
    CHECK(two.find("href=\"demo/\"") != std::string::npos);
    CHECK(two.find("href=\"other/\"") != std::string::npos);
    CHECK(two.find("{{") == std::string::npos);
    CHECK(text_of(site() / "pages.json").starts_with("[\n{\"address\": \"\", \"kind\": \"home\"}"));
    CHECK(text_of(site() / "theme.css").find(" .programme-other {") != std::string::npos);
}

TEST_CASE_FIXTURE(RenderPlace, "render: among several programmes every page leads home") {
    const fs::path data = write(SampleFiles(), "data/demo").parent_path();
    REQUIRE(render(data).code == 0);
    CHECK(text_of(site() / "demo/index.html").find("All programmes") == std::string::npos);
    CHECK(text_of(site() / "demo/index.html").find("data-home") == std::string::npos);

    (void)write(SampleFiles().replace("programme.json", R"("id": "demo")", R"("id": "other")"),
                "data/other");
    REQUIRE(render(data).code == 0);
    for (const char* page : {"demo/index.html", "other/courses/c-1/index.html"}) {
        const std::string text = text_of(site() / page);
        CHECK(text.find(">All programmes</a>") != std::string::npos);
        CHECK(text.find(" data-home") != std::string::npos);
    }
    CHECK(text_of(site() / "other/courses/c-1/index.html").find("href=\"../../../\"") !=
          std::string::npos);
    const std::string lost = text_of(site() / "404.html");
    CHECK(lost.find("There is no page at this address.") != std::string::npos);
    CHECK(lost.find("data-programmes=\"demo other\"") != std::string::npos);
    CHECK(lost.find("data-programme=\"\"") != std::string::npos);
    CHECK(lost.find("{{") == std::string::npos);
}

TEST_CASE_FIXTURE(RenderPlace, "render: each edition has its pages, copies name their originals") {
    SampleFiles files;
    std::string second = files.text("editions/2023.json");
    second.replace(second.find("\"2023\""), 6, "\"2024\"");
    files.set("editions/2024.json", second)
        .replace("programme.json", R"("editions": ["2023"])", R"("editions": ["2023", "2024"])");
    REQUIRE(render(write(files)).out == pages_of(files));
    const std::string page = text_of(site() / "demo/2024/courses/c-1/index.html");
    CHECK(page.find("rel=\"canonical\" href=\"../../../../demo/courses/c-1/\"") !=
          std::string::npos);
    CHECK(page.find("og:url\" content=\"demo/courses/c-1/\"") != std::string::npos);
    CHECK(page.find("data-editions=\"2023 2024\"") != std::string::npos);
    CHECK(page.find("data-kinds=\"tracks formats editions\"") != std::string::npos);
    CHECK(text_of(site() / "demo/2024/compare/formats/index.html")
              .find("data-parameters=\"ids only\"") != std::string::npos);
    CHECK(text_of(site() / "pages.json")
              .find(R"({"address": "demo/2024/courses/c-1/", "kind": "course", )"
                    R"("copy_of": "demo/courses/c-1/"})") != std::string::npos);
}

TEST_CASE_FIXTURE(RenderPlace, "render: faulty content is told and left out, the rest is written") {
    const Outcome outcome = render(write(SampleFiles().set("courses.json", "{ \"courses\": [")));
    CHECK(outcome.code == 3);
    CHECK(outcome.err.find("courses.json:1:") != std::string::npos);
    const std::string page = text_of(site() / "demo/index.html");
    CHECK(page.find("data-lost=\"courses.json\"") != std::string::npos);
}

TEST_CASE_FIXTURE(RenderPlace, "render: a programme that cannot be used takes no other down") {
    (void)write(SampleFiles(), "data/demo");
    (void)write(SampleFiles(), "data/copy");
    const Outcome outcome = render(folder() / "data");
    CHECK(outcome.code == 3);
    CHECK(outcome.err.find("copy/programme.json") != std::string::npos);
    CHECK(fs::exists(site() / "demo/index.html"));
    CHECK_FALSE(fs::exists(site() / "copy"));
}

TEST_CASE_FIXTURE(RenderPlace, "render: an id that leads out of the folder gets no page") {
    const auto files =
        SampleFiles().replace("courses.json", R"("id": "c-3")", R"("id": "../../../esc")");
    const Outcome outcome = render(write(files));
    CHECK(outcome.code == 3);
    CHECK(outcome.out == pages_of(files));
    CHECK(outcome.err.find("The id \"../../../esc\" cannot stand in an address.") !=
          std::string::npos);
    CHECK_FALSE(fs::exists(site() / "demo/courses/../../../esc"));
}

TEST_CASE_FIXTURE(RenderPlace, "render: a programme whose id leads out of the folder is refused") {
    const fs::path elsewhere = folder() / "elsewhere";
    const fs::path data = write(SampleFiles().replace("programme.json", R"("id": "demo")",
                                                      R"("id": ")" + elsewhere.string() + '"'));
    const Outcome outcome = render(data);
    CHECK(outcome.code == 3);
    CHECK(outcome.err.find("programme.json") != std::string::npos);
    CHECK_FALSE(fs::exists(elsewhere));
}

TEST_CASE_FIXTURE(RenderPlace, "render: a programme without title or language has a name and one") {
    const Outcome outcome =
        render(write(SampleFiles()
                         .replace("programme.json", R"("title": "Demo", "short_title": "D", )", "")
                         .replace("programme.json", R"("language": "en",)", "")));
    CHECK(outcome.code == 3);
    CHECK(text_of(site() / "index.html").find(">Explore demo</a>") != std::string::npos);
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
