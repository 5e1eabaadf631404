// program-explorer-render: writes every address as a static page, from the same views as the live
// program.

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "app/address.h"
#include "core/content/ids.h"
#include "core/content/problem.h"
#include "core/result.h"
#include "tools/files/programme_folder.h"
#include "tools/files/text_file.h"
#include "tools/render/document.h"
#include "tools/render/options.h"
#include "tools/render/page_list.h"
#include "tools/render/pages.h"
#include "tools/render/theme_css.h"

namespace {

namespace fs = std::filesystem;

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kMisused = 2;
constexpr int kFaulty = 3;

constexpr char kLost[] = "There is no page at this address.";

/// What came of it so far.
struct Outcome {
    std::vector<tools::ListedPage> pages;
    bool is_faulty = false;      ///< Something of the content was left out, and told.
    bool is_unreadable = false;  ///< The disk refused a file of a programme.
};

void tell(const core::Error& error) {
    std::fprintf(stderr, "program-explorer-render: %s%s%s\n", error.where.c_str(),
                 error.where.empty() ? "" : ": ", error.message.c_str());
}

core::Result<fs::path> write_text(const fs::path& path, const std::string& text) {
    std::error_code ignored;  // The stream below says whether it worked.
    fs::create_directories(path.parent_path(), ignored);
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush()) {
        return core::Error{"The file cannot be written.", path.string()};
    }
    return path;
}

ui::Brand brand_of(const core::Programme& programme) {
    return ui::brand_of(programme.accent, programme.accent_link);
}

/// Takes a programme into the site, unless it cannot be used, and tells what is wrong with it.
void take(tools::Site& site, tools::ProgrammeFolder folder, Outcome& outcome) {
    for (core::Problem problem : folder.reading.problems) {
        if (problem.severity == core::Problem::Severity::Error) {
            problem.file = (folder.path / problem.file).string();
            tell({core::format_problem(problem), ""});
            outcome.is_faulty = true;
        }
    }
    if (folder.standing == tools::Standing::Shown) {
        site.programmes.push_back(
            {std::move(folder.files), std::move(folder.reading.unread),
             app::Library(std::move(folder.reading.content), std::move(folder.reading.problems))});
    } else {
        outcome.is_faulty = true;
        outcome.is_unreadable |= folder.standing == tools::Standing::Unreadable;
    }
}

/// Whether the page can have an address; if not, it is told, once for all editions.
bool can_be_written(const app::Route& route, Outcome& outcome) {
    if (route.id.empty() || core::is_address_id(route.id)) {
        return true;
    }
    if (route.edition.empty()) {
        tell(
            {"There is no page for this, since the id cannot stand in an address; use small "
             "letters and digits, joined by single hyphens.",
             route.id});
    }
    outcome.is_faulty = true;
    return false;
}

core::Result<fs::path> write_programme(const tools::Site& site, const tools::Programme& programme,
                                       Outcome& outcome) {
    const core::Content& content = programme.library.content();
    for (const app::Route& route : app::routes_of(content)) {
        if (!can_be_written(route, outcome)) {
            continue;
        }
        const std::string prefix = tools::way_to_root(app::address_of(route, content));
        const tools::RenderedPage page =
            tools::render_page(programme.library, {.route = route, .site = site.kind()}, prefix);
        auto written = write_text(site.options.out / page.address / "index.html",
                                  tools::page_document(site, programme, route, page, prefix));
        if (!written) {
            return written;
        }
        outcome.pages.push_back(tools::listed(route, content));
    }
    return write_text(site.options.out / content.programme.id / "theme.css",
                      tools::theme_css(brand_of(content.programme)));
}

/// The page for addresses that have none. With one programme it is its start page.
std::string lost_page(const tools::Site& site, const std::vector<const app::Library*>& libraries) {
    const std::string& base = site.options.base;
    if (site.kind() == app::SiteKind::SeveralProgrammes) {
        return tools::lost_document(site, tools::render_home(libraries, kLost, base));
    }
    const app::State state{.notice = std::string(kLost) + " This is the start page."};
    return tools::page_document(site, site.programmes.front(), state.route,
                                tools::render_page(*libraries.front(), state, base), base);
}

core::Result<fs::path> write_root(const tools::Site& site, Outcome& outcome) {
    std::vector<const app::Library*> libraries;
    std::string theme = tools::theme_css(ui::brand_of("", ""));
    for (const tools::Programme& programme : site.programmes) {
        const core::Programme& known = programme.library.content().programme;
        libraries.push_back(&programme.library);
        theme += tools::theme_css(brand_of(known), " .programme-" + known.id);
    }
    if (site.kind() == app::SiteKind::SeveralProgrammes) {
        outcome.pages.insert(outcome.pages.begin(), {"", "home", ""});
    }
    const fs::path& out = site.options.out;
    const std::pair<const char*, std::string> files[] = {
        {"index.html", tools::home_document(site, tools::render_home(libraries, "", ""))},
        {"404.html", lost_page(site, libraries)},
        {"theme.css", theme},
        {"pages.json", tools::page_list(outcome.pages)}};
    for (const auto& [name, text] : files) {
        if (auto written = write_text(out / name, text); !written) {
            return written;
        }
    }
    return out;
}

core::Result<Outcome> render(const tools::RenderOptions& options) {
    auto page = tools::read_text(options.templates / "page.html");
    auto index = tools::read_text(options.templates / "index.html");
    if (!page || !index) {
        return !page ? page.error() : index.error();
    }
    auto folders = tools::read_site(options.data);
    if (!folders) {
        return folders.error();
    }
    tools::Site site{options, page.value(), index.value(), {}};
    Outcome outcome;
    for (tools::ProgrammeFolder& folder : folders.value()) {
        take(site, std::move(folder), outcome);
    }
    for (const tools::Programme& programme : site.programmes) {
        if (const auto written = write_programme(site, programme, outcome); !written) {
            return written.error();
        }
    }
    if (!site.programmes.empty()) {
        if (const auto written = write_root(site, outcome); !written) {
            return written.error();
        }
    }
    return outcome;
}

}  // namespace

int main(int argument_count, char** arguments) {
    const auto options = tools::parse_render_options({arguments + 1, arguments + argument_count});
    if (!options) {
        tell(options.error());
        std::fputs(tools::kRenderUsage, stderr);
        return kMisused;
    }
    if (options.value().is_help) {
        std::fputs(tools::kRenderUsage, stdout);
        return kDone;
    }
    const auto outcome = render(options.value());
    if (!outcome) {
        tell(outcome.error());
        return kFailed;
    }
    std::printf("%zu pages\n", outcome.value().pages.size());
    if (outcome.value().is_unreadable) {
        return kFailed;
    }
    return outcome.value().is_faulty ? kFaulty : kDone;
}
