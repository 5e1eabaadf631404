// Runs the command itself, on small programmes.

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/address.h"
#include "app/route.h"
#include "core/content/faults.h"
#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/workplace.h"
#include "words/faults.h"

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

/// Copies the shipped words of a language, with one part exchanged.
void write_words(const fs::path& data, const std::string& tag, const std::string& from = "",
                 const std::string& to = "") {
    std::string text = text_of(PROGRAM_EXPLORER_ROOT "/data/words/" + tag + ".json");
    text.replace(text.find(from), from.size(), to);
    fs::create_directories(data / "words");
    std::ofstream(data / "words" / (tag + ".json")) << text;
}

/// Addresses of the site that `page` links to, relative to the root; `way` leads there from it.
std::vector<std::string> links_of(const std::string& page, const std::string& way) {
    std::vector<std::string> links;
    const std::string mark = " href=\"" + way;
    for (std::size_t at = page.find("<a"); at != std::string::npos; at = page.find("<a", at + 1)) {
        const std::size_t begin = page.find(mark, at);
        if (begin < page.find('>', at)) {
            const std::size_t address = begin + mark.size();
            links.push_back(page.substr(address, page.find('"', address) - address));
        }
    }
    return links;
}

TEST_CASE_FIXTURE(RenderPlace,
                  "render: each language has every page, and what it leads to is there") {
    const fs::path data =
        write(SampleFiles().replace("programme.json", R"("language": "en")", R"("language": "es")"),
              "data/demo")
            .parent_path();
    (void)write(SampleFiles().replace("programme.json", R"("id": "demo")", R"("id": "other")"),
                "data/other");
    write_words(data, "en");
    write_words(data, "es");
    REQUIRE(render(data).code == 0);
    for (const auto& [address, words] :
         {std::pair{"", "Programmes"}, std::pair{"es/", "Programas"}, std::pair{"demo/", "Resumen"},
          std::pair{"en/demo/", "Overview"}, std::pair{"other/", "Overview"},
          std::pair{"es/other/", "Resumen"}}) {
        CAPTURE(address);
        const std::string page = text_of(site() / address / "index.html");
        CHECK(page.find(words) != std::string::npos);
        std::string way;
        for (const char letter : std::string_view(address)) {
            way += letter == '/' ? "../" : "";
        }
        int found = 0;
        for (const std::string& link : links_of(page, way)) {
            if (link.starts_with('#') || link.find(':') != std::string::npos) {
                continue;
            }
            CAPTURE(link);
            CHECK(fs::exists(site() / link.substr(0, link.find_first_of("?#")) / "index.html"));
            ++found;
        }
        CHECK(found > 2);
    }
    const std::string said = text_of(site() / "app/words/es.json");
    CHECK(
        said.starts_with("{\"release\":\"this-release\",\"languages\":"
                         "{\"en\":\"English\",\"es\":\"Espa\u00f1ol\"},"));
    CHECK(said.find('\n') == std::string::npos);
}

TEST_CASE_FIXTURE(RenderPlace, "render: each language has a file of what is said of faults") {
    const fs::path data = write(SampleFiles(), "data/demo").parent_path();
    write_words(data, "en");
    write_words(data, "es");
    REQUIRE(render(data).code == 0);
    const auto said_in = [this](const std::string& tag) {
        const core::FileText file{tag, text_of(site() / "app/words/faults" / (tag + ".json"))};
        CHECK(file.text.starts_with("{\"release\":\"this-release\",\"messages\":[\"error\","));
        const auto faults = words::read_faults(file);
        REQUIRE(faults.has_value());
        return faults->say(core::Fault::remove_it);
    };
    CHECK(said_in("en") == "Remove it.");
    CHECK(said_in("es") == "Remove it.");
    fs::create_directories(data / "words/faults");
    fs::copy_file(PROGRAM_EXPLORER_ROOT "/data/words/faults/es.json",
                  data / "words/faults/es.json");
    REQUIRE(render(data).code == 0);
    CHECK(said_in("es") == "Quítelo.");
    std::ofstream(data / "words/faults/es.json") << "{}";
    const auto faulty = render(data);
    CHECK(faulty.code == 3);
    CHECK(faulty.err.find("words/faults/es.json:") != std::string::npos);
    CHECK(said_in("es") == "Remove it.");
}

/// The part of the page for lost addresses that is in another language than the usual one.
std::string template_of(const std::string& lost, const std::string& tag) {
    const std::size_t begin = lost.find("<template lang=\"" + tag + '"');
    return begin == std::string::npos ? ""
                                      : lost.substr(begin, lost.find("</template>", begin) - begin);
}

TEST_CASE_FIXTURE(RenderPlace, "render: the page for lost addresses speaks all languages") {
    const fs::path data = write(SampleFiles(), "data/demo").parent_path();
    write_words(data, "en");
    write_words(data, "es");
    REQUIRE(render(data).code == 0);
    const std::string one = text_of(site() / "404.html");
    CHECK(one.find("data-programmes=\"demo\" data-usual=\"en\"") != std::string::npos);
    CHECK(one.find("{{") == std::string::npos);
    CHECK(template_of(one, "en").empty());
    CHECK(one.find("app/lost.js") < one.find("app/early.js"));
    const std::string spanish = template_of(one, "es");
    for (const char* part :
         {"No hay ninguna p\u00e1gina en esta direcci\u00f3n. Esta es la p\u00e1gina de inicio.",
          "href=\"/es/demo/courses/\"", "title=\"Demo", "data-retry=\"Intentar de nuevo\"",
          "href=\"/app/words/es.json\" data-file=\"../../app/words/es.json\"", "id=\"layer\"",
          "id=\"ruler\""}) {
        CAPTURE(part);
        CHECK(spanish.find(part) != std::string::npos);
    }
    CHECK(spanish.find("href=\"/demo/courses/\"") == std::string::npos);

    (void)write(SampleFiles()
                    .replace("programme.json", R"("id": "demo")", R"("id": "other")")
                    .replace("programme.json", R"("language": "en")", R"("language": "es")"),
                "data/other");
    REQUIRE(render(data).code == 0);
    const std::string several = text_of(site() / "404.html");
    CHECK(several.find("data-programmes=\"demo other\" data-usual=\"en es\"") != std::string::npos);
    const std::string list = template_of(several, "es");
    for (const char* part : {"No hay ninguna p\u00e1gina en esta direcci\u00f3n.",
                             "href=\"/es/demo/\"", "href=\"/other/\"", "title=\"Programas\""}) {
        CAPTURE(part);
        CHECK(list.find(part) != std::string::npos);
    }
}

TEST_CASE_FIXTURE(RenderPlace, "render: pages, words and colours are of the release in the site") {
    fs::create_directories(site() / "app");
    std::ofstream(site() / "app/release") << "r0123";
    const fs::path data = write(SampleFiles(), "data/demo").parent_path();
    write_words(data, "en");
    REQUIRE(render(data).code == 0);
    CHECK(text_of(site() / "demo/courses/index.html").find(" data-release=\"r0123\"") !=
          std::string::npos);
    CHECK(text_of(site() / "404.html").find(" data-release=\"r0123\"") != std::string::npos);
    CHECK(text_of(site() / "app/words/en.json").starts_with("{\"release\":\"r0123\","));
    for (const char* sheet : {"theme.css", "demo/theme.css"}) {
        CHECK(text_of(site() / sheet).ends_with(":root { --theme-sheet: r0123; }\n"));
    }
}

TEST_CASE_FIXTURE(RenderPlace, "render: a broken file of words takes its language alone") {
    const fs::path data = write(SampleFiles(), "data/demo").parent_path();
    write_words(data, "en", R"("courses": "Courses")", R"("courses": 7)");
    write_words(data, "es", "\"name\": \"Espa\u00f1ol\"", R"("name": "")");
    const Outcome outcome = render(data);
    CHECK(outcome.code == 3);
    CHECK(outcome.err.find("en.json") != std::string::npos);
    CHECK(outcome.err.find("The language has no \"name\".") != std::string::npos);
    CHECK(text_of(site() / "demo/index.html").find("Courses") != std::string::npos);
    CHECK_FALSE(fs::exists(site() / "es"));
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

TEST_CASE_FIXTURE(RenderPlace, "render: a programme whose id cannot be read has its folder's") {
    const std::string good = text_of(write(SampleFiles(), "good/demo") / "programme.json");
    (void)write(SampleFiles(), "data/other");
    for (const std::string& broken :
         {std::string(), "// note\n" + good, std::string(R"({"title": "Demo"})"),
          std::string(R"({"id": demo, "title": "Demo"})")}) {
        CAPTURE(broken);
        fs::remove_all(site());
        const Outcome outcome =
            render(write(SampleFiles().set("programme.json", broken), "data/demo"));
        CHECK(outcome.code == 3);
        CHECK(text_of(site() / "demo/courses/index.html").find("demo/courses/") !=
              std::string::npos);
        CHECK_FALSE(fs::exists(site() / "courses"));
        CHECK_FALSE(fs::exists("/courses"));
    }
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
