// What hostile addresses in content become on static pages.

#include <filesystem>
#include <string>
#include <vector>

#include "support/doctest.h"
#include "support/sample_files.h"
#include "support/workplace.h"

namespace {

namespace fs = std::filesystem;
using fixture::SampleFiles;

/// Every "href" in `html`, as it stands there.
std::vector<std::string> targets_in(const std::string& html) {
    constexpr std::string_view kStart = "href=\"";
    std::vector<std::string> targets;
    for (std::size_t at = html.find(kStart); at != std::string::npos; at = html.find(kStart, at)) {
        at += kStart.size();
        targets.push_back(html.substr(at, html.find('"', at) - at));
    }
    return targets;
}

constexpr const char* kHostile[] = {"JaVaScRiPt:alert(1)",
                                    "java\\tscript:alert(1)",
                                    "\\u0020javascript:x",
                                    "data:text/html,<script>alert(1)</script>",
                                    "vbscript:x",
                                    "file:///etc/passwd",
                                    "blob:https://x.test/1",
                                    "//evil.example/",
                                    "foo:bar",
                                    "../../x",
                                    "&#106;avascript:x",
                                    "https://a.example/\\\" onclick=\\\"alert(1)"};

}  // namespace

TEST_CASE_FIXTURE(fixture::Workplace, "render: no address in content gets a scheme onto a page") {
    const fs::path site = folder() / "site";
    for (const char* address : kHostile) {
        CAPTURE(std::string(address));
        SampleFiles files;
        const std::string url = '"' + std::string(address) + '"';
        files.replace("programme.json", R"("https://example.edu/")", url);
        files.replace("programme.json", R"("mailto:office@example.edu")", url);
        files.replace("sources.json", R"("https://example.edu/")", url);
        const fs::path data = write(files);
        const fixture::Outcome outcome =
            run(PROGRAM_EXPLORER_RENDER, "--template '" PROGRAM_EXPLORER_ROOT "/web' '" +
                                             data.string() + "' '" + site.string() + "'");
        CHECK(outcome.code == 3);
        CHECK(outcome.err.find("This is not an address that a link can lead to.") !=
              std::string::npos);
        for (const char* page : {"demo/index.html", "demo/courses/c-1/index.html"}) {
            const std::string html = fixture::text_of(site / page);
            REQUIRE(html.find("Site") != std::string::npos);
            CHECK(html.find("alert(1)") == std::string::npos);
            for (const std::string& target : targets_in(html)) {
                CAPTURE(target);
                CHECK(target.find(':') == std::string::npos);
                CHECK_FALSE(target.starts_with("//"));
            }
        }
        // The labels are still there, as words.
        const std::string overview = fixture::text_of(site / "demo/index.html");
        CHECK(overview.find(">Home</p>") != std::string::npos);
        CHECK(overview.find(">Mail</p>") != std::string::npos);
    }
}
