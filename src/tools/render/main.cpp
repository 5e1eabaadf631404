// program-explorer-render: writes every address as a static page, from the same views as the live
// program.

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/address.h"
#include "core/content/problem.h"
#include "core/result.h"
#include "tools/files/programme_folder.h"
#include "tools/files/text_file.h"
#include "tools/files/words_folder.h"
#include "tools/render/document.h"
#include "tools/render/options.h"
#include "tools/render/page_list.h"
#include "tools/render/pages.h"
#include "tools/render/theme_css.h"
#include "tools/render/words_file.h"
#include "words/built_in.h"
#include "words/faults.h"
#include "words/messages.h"
#include "words/read_words.h"
#include "words/signature.h"

namespace {

namespace fs = std::filesystem;

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kMisused = 2;
constexpr int kFaulty = 3;

/// What came of it so far.
struct Outcome {
    std::vector<tools::ListedPage> pages;
    bool is_faulty = false;      ///< Something of the content was left out, and told.
    bool is_unreadable = false;  ///< The disk refused a file of a programme.
    words::Faults faults = words::built_in_faults();
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

/// Which build the scripts and the program in the site are of: whoever puts them there writes it
/// down, see scripts/lib.sh. Without that it is what the scripts say before.
std::string release_of(const fs::path& site) {
    const auto release = tools::read_text(site / "app/release");
    return release ? release.value() : "this-release";
}

ui::Brand brand_of(const core::Programme& programme) {
    return ui::brand_of(programme.accent, programme.accent_link, programme.group_colours);
}

/// Tells of what is wrong with files of `folder`.
void tell_of(std::vector<core::Problem> problems, const fs::path& folder, Outcome& outcome) {
    for (core::Problem& problem : problems) {
        problem.file = (folder / problem.file).string();
        tell({outcome.faults.line(problem), ""});
        outcome.is_faulty = true;
    }
}

/// Gives each language what is said of faults of content: in English where that is not there, or
/// not sound.
std::optional<core::Error> add_faults(std::vector<tools::SiteWords>& languages,
                                      const fs::path& folder, const std::string& release,
                                      Outcome& outcome) {
    const auto files = tools::read_words_folder(folder);
    if (!files) {
        return files.error();
    }
    const auto signatures = words::fault_signatures();
    const core::FileText english{"en.json", std::string(words::built_in_fault_text())};
    for (tools::SiteWords& language : languages) {
        language.faults = tools::fault_file(words::read_words(english, signatures).words, release);
    }
    for (const core::FileText& file : files.value()) {
        const words::WordsReading reading = words::read_words_file(file, signatures);
        tell_of(reading.problems, folder, outcome);
        for (tools::SiteWords& language : languages) {
            if (reading.problems.empty() && language.file == file.name) {
                language.faults = tools::fault_file(reading.words, release);
            }
        }
    }
    return std::nullopt;
}

/// What pages can say, in each language that the site has whole: English if it has none.
core::Result<std::vector<tools::SiteWords>> read_words_of(const fs::path& data,
                                                          const std::string& release,
                                                          Outcome& outcome) {
    std::error_code ignored;  // Where a programme is cannot be told then either.
    const bool is_one_programme = fs::exists(data / "programme.json", ignored);
    const fs::path folder = (is_one_programme ? data / ".." : data) / tools::kWordsFolder;
    const auto files = tools::read_words_folder(folder);
    if (!files) {
        return files.error();
    }
    // Should its file be broken, English is as it was when this was built: short addresses stay
    // its.
    const tools::SiteWords english{"en.json", std::string(words::built_in_text()),
                                   words::built_in()};
    std::vector<tools::SiteWords> read;
    for (const core::FileText& file : files.value()) {
        words::WordsReading reading = words::read_words_file(file);
        tell_of(reading.problems, folder, outcome);
        if (reading.problems.empty()) {
            read.push_back({file.name, file.text, std::move(reading.words)});
        } else if (file.name == english.file) {
            read.push_back(english);
        }
    }
    if (read.empty()) {
        read.push_back(english);
    }
    read = tools::with_languages(std::move(read), release);
    if (auto error = add_faults(read, folder / tools::kFaultsFolder, release, outcome)) {
        return *std::move(error);
    }
    return read;
}

/// Takes a programme into the site, unless it cannot be used, and tells what is wrong with it.
void take(tools::Site& site, tools::ProgrammeFolder folder, Outcome& outcome) {
    for (const core::Problem& problem : folder.reading.problems) {
        if (problem.severity == core::Problem::Severity::Error) {
            tell_of({problem}, folder.path, outcome);
        }
    }
    if (folder.standing == tools::Standing::Shown) {
        std::vector<app::Library> libraries;
        for (const tools::SiteWords& words : site.words) {
            core::Reading reading = core::read_content(folder.files, words.words.language());
            // The folder's name, should the file not say: never a place outside the site.
            reading.content.programme.id = folder.reading.content.programme.id;
            libraries.emplace_back(std::move(reading), words.words,
                                   words::read_faults({words.file, words.faults}));
        }
        site.programmes.push_back(
            {std::move(folder.files), std::move(folder.reading.unread), std::move(libraries)});
    }
    outcome.is_unreadable |= folder.standing == tools::Standing::Unreadable;
}

/// Where a page is written: below the site's folder, whatever its address.
fs::path file_of(const tools::Site& site, const tools::RenderedPage& page) {
    return site.options.out / fs::path(page.address).relative_path() / "index.html";
}

std::optional<core::Error> write_pages(const tools::Site& site, const tools::Spoken& spoken,
                                       Outcome& outcome) {
    const app::Library& library = spoken.library();
    const core::Content& content = library.content();
    const std::string language =
        app::language_in_route(content, library.words(), library.words().language());
    for (const app::Route& route : app::routes_of(content, language)) {
        const std::string prefix = tools::way_to_root(app::address_of(route, content));
        const tools::RenderedPage page =
            tools::render_page(library, {.route = route, .site = site.kind()}, prefix);
        const auto written = write_text(file_of(site, page),
                                        tools::page_document(site, spoken, route, page, prefix));
        if (!written) {
            return written.error();
        }
        outcome.pages.push_back(tools::listed(route, content));
    }
    return std::nullopt;
}

core::Result<fs::path> write_programme(const tools::Site& site, const tools::Programme& programme,
                                       Outcome& outcome) {
    for (std::size_t language = 0; language < site.words.size(); ++language) {
        if (auto error = write_pages(site, {programme, language}, outcome)) {
            return *std::move(error);
        }
    }
    const core::Content& content = programme.libraries.front().content();
    return write_text(
        site.options.out / content.programme.id / "theme.css",
        tools::theme_css(tools::colours_css(brand_of(content.programme)), site.release));
}

/// All programmes in the language with this number.
std::vector<const app::Library*> libraries_in(const tools::Site& site, std::size_t language) {
    std::vector<const app::Library*> libraries;
    for (const tools::Programme& programme : site.programmes) {
        libraries.push_back(&programme.libraries[language]);
    }
    return libraries;
}

/// What is shown at addresses that have no page, in the language with this number: the start page
/// of the one programme, or the list of several.
tools::RenderedPage lost_page(const tools::Site& site, std::size_t language) {
    const std::string& base = site.options.base;
    const auto libraries = libraries_in(site, language);
    const words::Words& words = site.words[language].words;
    if (site.kind() == app::SiteKind::SeveralProgrammes) {
        return tools::render_home(libraries, words.say(words::Msg::no_page_at_address), base);
    }
    const app::Library& library = *libraries.front();
    const app::State state{
        .route = {.language = app::language_in_route(library.content(), words, words.language())},
        .notice = words.say(words::Msg::no_page_but_start)};
    return tools::render_page(library, state, base);
}

core::Result<fs::path> write_home(const tools::Site& site, std::size_t language, Outcome& outcome) {
    const auto libraries = libraries_in(site, language);
    const words::Words& words = site.words[language].words;
    const std::string address = app::home_address(words, words.language());
    const tools::RenderedPage page = tools::render_home(libraries, "", tools::way_to_root(address));
    if (site.kind() == app::SiteKind::SeveralProgrammes) {
        const auto place = outcome.pages.begin() + static_cast<std::ptrdiff_t>(language);
        outcome.pages.insert(place, {page.address, "home", ""});
    }
    return write_text(file_of(site, page), tools::home_document(site, language, page));
}

core::Result<fs::path> write_root(const tools::Site& site, Outcome& outcome) {
    const fs::path& out = site.options.out;
    std::string colours = tools::colours_css(ui::brand_of("", ""));
    for (const tools::Programme& programme : site.programmes) {
        const core::Programme& known = programme.libraries.front().content().programme;
        colours += tools::colours_css(brand_of(known), " .programme-" + known.id);
    }
    std::vector<tools::RenderedPage> lost;
    std::vector<std::pair<fs::path, std::string>> files = {
        {"theme.css", tools::theme_css(colours, site.release)}};
    for (std::size_t language = 0; language < site.words.size(); ++language) {
        if (auto written = write_home(site, language, outcome); !written) {
            return written;
        }
        const tools::SiteWords& words = site.words[language];
        files.emplace_back(words.path(), words.text);
        files.emplace_back(words.faults_path(), words.faults);
        lost.push_back(lost_page(site, language));
    }
    files.emplace_back("404.html", tools::lost_document(site, lost));
    files.emplace_back("pages.json", tools::page_list(outcome.pages));
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
    Outcome outcome;
    const std::string release = release_of(options.out);
    auto words = read_words_of(options.data, release, outcome);
    if (!words) {
        return words.error();
    }
    tools::Site site{options, page.value(), index.value(), release, std::move(words.value()), {}};
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
