// program-explorer-render: writes every address as a static page, from the same views as the live
// program.

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "app/address.h"
#include "app/library.h"
#include "app/models/page_head.h"
#include "app/wording.h"
#include "core/content/ids.h"
#include "core/content/read.h"
#include "core/result.h"
#include "tools/files/programme_folder.h"
#include "tools/files/text_file.h"
#include "tools/render/options.h"
#include "tools/render/pages.h"
#include "tools/render/template.h"
#include "tools/render/theme_css.h"
#include "ui/html.h"

namespace {

namespace fs = std::filesystem;

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kMisused = 2;

constexpr char kNoAddress[] =
    "cannot stand in an address; use small letters and digits, joined by single hyphens.";

/// The pages of all programmes and what they share.
struct Site {
    const tools::RenderOptions& options;
    std::string page_template;
    std::string index_template;
    std::vector<std::string> programme_links;
    std::string first_programme;
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

std::string meta_property(std::string_view name, const std::string& value) {
    return "<meta property=\"og:" + std::string(name) + "\" content=\"" + ui::escaped(value) +
           "\">\n";
}

/// A list of one programme leads straight to it.
std::string redirect(const std::string& programme) {
    return "<meta http-equiv=\"refresh\" content=\"0; url=" + programme +
           "/\">\n<link rel=\"canonical\" href=\"" + programme + "/\">\n";
}

std::string preloads(const std::vector<core::FileText>& files, const std::string& programme,
                     const std::string& prefix) {
    std::string links;
    for (const core::FileText& file : files) {
        links.append("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"")
            .append(prefix)
            .append("data/")
            .append(programme)
            .append("/")
            .append(ui::escaped(file.name))
            .append("\" data-file=\"")
            .append(ui::escaped(file.name))
            .append("\" data-bytes=\"")
            .append(std::to_string(file.text.size()))
            .append("\">\n");
    }
    return links;
}

/// Everything that `page` needs around it. `prefix` leads to the site's root.
std::string document(const Site& site, const app::Library& library,
                     const std::vector<core::FileText>& files, const tools::RenderedPage& page,
                     const std::string& prefix) {
    const core::Programme& programme = library.content().programme;
    const std::string canonical = site.options.site + page.address;
    const std::string open_graph =
        meta_property("type", "website") + meta_property("title", page.title) +
        meta_property("description", page.description) + meta_property("url", canonical) +
        meta_property("site_name", programme.title) + meta_property("locale", programme.language);
    return tools::filled(
        site.page_template,
        {{"language", ui::escaped(programme.language)},
         {"title", ui::escaped(page.title)},
         {"description", ui::escaped(page.description)},
         {"canonical", ui::escaped(site.options.site.empty() ? prefix + page.address : canonical)},
         {"base", prefix},
         {"programme", programme.id},
         {"open_graph", open_graph},
         {"preloads", preloads(files, programme.id, prefix)},
         {"outside", std::string(app::kOutsideWords)},
         {"content", page.content}});
}

core::Result<int> render_programme(Site& site, const fs::path& folder) {
    auto files = tools::read_programme_folder(folder);
    if (!files) {
        return files.error();
    }
    core::Reading reading = core::read_content(files.value());
    if (reading.content.programme.id.empty()) {
        reading.content.programme.id = folder.filename().string();
    }
    const app::Library library(std::move(reading.content), std::move(reading.problems));
    const core::Programme& programme = library.content().programme;
    if (!core::is_address_id(programme.id)) {
        return core::Error{"The id of this programme " + std::string(kNoAddress), folder.string()};
    }

    int count = 0;
    for (const app::Route& route : tools::routes_of(library)) {
        if (!route.id.empty() && !core::is_address_id(route.id)) {
            tell({"There is no page for this, since the id " + std::string(kNoAddress), route.id});
            continue;
        }
        const std::string address = app::address_of(route, library.content());
        const std::string prefix = tools::way_to_root(address);
        const tools::RenderedPage page = tools::render_page(library, route, {}, prefix);
        const auto written = write_text(site.options.out / page.address / "index.html",
                                        document(site, library, files.value(), page, prefix));
        if (!written) {
            return written.error();
        }
        ++count;
    }
    const ui::Brand brand = ui::brand_of(programme.accent, programme.accent_link);
    if (const auto written =
            write_text(site.options.out / programme.id / "theme.css", tools::theme_css(brand));
        !written) {
        return written.error();
    }
    if (site.first_programme.empty()) {
        site.first_programme = programme.id;
        const tools::RenderedPage lost = tools::render_page(
            library, {}, "There is no page at this address. This is the start page.",
            site.options.base);
        if (const auto written =
                write_text(site.options.out / "404.html",
                           document(site, library, files.value(), lost, site.options.base));
            !written) {
            return written.error();
        }
    }
    site.programme_links.push_back("<li><a href=\"" + programme.id + "/\">" +
                                   ui::escaped(app::programme_title(programme)) + "</a></li>");
    return count;
}

core::Result<int> render(const tools::RenderOptions& options) {
    auto page = tools::read_text(options.templates / "page.html");
    auto index = tools::read_text(options.templates / "index.html");
    if (!page || !index) {
        return !page ? page.error() : index.error();
    }
    Site site{options, page.value(), index.value(), {}, {}};
    const auto folders = tools::find_programme_folders(options.data);
    if (!folders) {
        return folders.error();
    }
    int count = 0;
    for (const fs::path& folder : folders.value()) {
        const auto rendered = render_programme(site, folder);
        if (!rendered) {
            return rendered.error();
        }
        count += rendered.value();
    }
    std::string links;
    for (const std::string& link : site.programme_links) {
        links += link + "\n";
    }
    const bool is_only_one = site.programme_links.size() == 1;
    const auto written =
        write_text(options.out / "index.html",
                   tools::filled(site.index_template,
                                 {{"first", site.first_programme},
                                  {"redirect", is_only_one ? redirect(site.first_programme) : ""},
                                  {"links", links}}));
    if (!written) {
        return written.error();
    }
    return count;
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
    const auto count = render(options.value());
    if (!count) {
        tell(count.error());
        return kFailed;
    }
    std::printf("%d pages\n", count.value());
    return kDone;
}
